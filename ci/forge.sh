#!/usr/bin/env bash
# What a run says to its forge and asks of it: GitLab, Forgejo, Gitea, Bitbucket, GitHub.
#
#   forge.sh note             keeps one comment that says what a change means for the results
#   forge.sh install FOLDER [KEY]  puts the program of the release AUDITBOOK_VERSION into FOLDER; fails where there is none for this machine
#   forge.sh post FOLDER      keeps the comment that lies in a folder, with the number it is for, as comment.sh leaves them (GitHub)
#   forge.sh check [OPTION…]  runs `auditbook check`; where the gate `attention` is asked for, it is told who approved this very commit
#
# From the environment: what the forge tells a run, AUDITBOOK_WORKSPACE, AUDITBOOK_BASE, AUDITBOOK_GATE, and AUDITBOOK_TOKEN; on
# Forgejo, Gitea and GitHub also AUDITBOOK_PULL_REQUEST and AUDITBOOK_HEAD. Without a token, or with one that may not write, the
# text of the comment stands in the log alone, and with one that may not read nobody has approved. Needs git, curl, jq and awk; `install`
# needs curl, tar, sed, grep, and sha256sum or shasum.
# shellcheck disable=SC2016  # in single quotes stand variables of jq
set -euo pipefail
export LC_ALL=C.UTF-8
joiner=$'\xe2\x81\xa0'

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

if [ -n "${GITLAB_CI:-}" ]; then
    forge=gitlab
    request="${CI_API_V4_URL:-}/projects/${CI_MERGE_REQUEST_PROJECT_ID:-}/merge_requests/${CI_MERGE_REQUEST_IID:-}"
    number=${CI_MERGE_REQUEST_IID:-}
    head=${CI_MERGE_REQUEST_SOURCE_BRANCH_SHA:-${CI_COMMIT_SHA:-}}
    header="PRIVATE-TOKEN: ${AUDITBOOK_TOKEN:-}"
    # So many characters a comment holds, less what is put around it.
    room=900000
    run=${CI_JOB_URL:-}
elif [ -n "${BITBUCKET_BUILD_NUMBER:-}" ]; then
    forge=bitbucket
    api="https://api.bitbucket.org/2.0/repositories/${BITBUCKET_REPO_FULL_NAME:-}"
    number=${BITBUCKET_PR_ID:-}
    request="$api/pullrequests/$number"
    head=${BITBUCKET_COMMIT:-}
    header="Authorization: Bearer ${AUDITBOOK_TOKEN:-}"
    room=30000
    run="https://bitbucket.org/${BITBUCKET_REPO_FULL_NAME:-}/pipelines/results/$BITBUCKET_BUILD_NUMBER"
else
    forge=github
    api="${GITHUB_API_URL:-}/repos/${GITHUB_REPOSITORY:-}"
    number=${AUDITBOOK_PULL_REQUEST:-}
    request="$api/pulls/$number"
    head=${AUDITBOOK_HEAD:-}
    header="Authorization: token ${AUDITBOOK_TOKEN:-}"
    room=60000
    run=${AUDITBOOK_RUN:-}
    if [ -z "$run" ] && [ -n "${GITHUB_RUN_ID:-}" ]; then run="${GITHUB_SERVER_URL:-}/${GITHUB_REPOSITORY:-}/actions/runs/$GITHUB_RUN_ID"; fi
fi

# The token is in no list of processes, and no part of it is another setting.
case ${AUDITBOOK_TOKEN:-} in *[!A-Za-z0-9._~+/=-]*)
    echo "AUDITBOOK_TOKEN holds what no token holds" >&2
    exit 2
    ;;
esac
printf 'header = "%s"\nheader = "Content-Type: application/json"\n' "$header" >"$work/curl"
ask() { curl --globoff --silent --show-error --fail --max-time 60 --config "$work/curl" "$@"; }

# Writes the body $3 to the address $2 by the method $1. A forge that asks to wait is asked again: twice, and never after more than a minute.
send() {
    local try status wait
    for try in 1 2 3; do
        status=$(curl --globoff --silent --show-error --max-time 60 --config "$work/curl" --output /dev/null --dump-header "$work/headers" \
            --write-out '%{http_code}' --request "$1" --data-binary "@$3" "$2") || return 1
        case $status in
        2??) return 0 ;;
        # A 403 without a time to wait forbids.
        403 | 429) wait=$(sed -n 's/^[Rr][Ee][Tt][Rr][Yy]-[Aa][Ff][Tt][Ee][Rr]: *\([0-9]\{1,5\}\)[^0-9]*$/\1/p' "$work/headers" | tail -n 1) ;;
        *) return 1 ;;
        esac
        if [ "$status" = 403 ] && [ -z "$wait" ]; then return 1; fi
        if [ "$try" = 3 ] || [ "${wait:=5}" -gt 60 ]; then
            refused="the forge asks to wait before more is written"
            return 1
        fi
        sleep "$wait"
    done
}

# Prints every entry of the list at $1, one a line; a page that is empty, or the one before once more, is past the end.
list() {
    local address="$1?per_page=50" page answer last=
    if [ "$forge" = bitbucket ]; then address="$1?pagelen=50"; fi
    for ((page = 1; page <= 40; page++)); do
        if [ "$forge" = github ]; then address="$1?per_page=50&limit=50&page=$page"; fi
        if [ "$forge" = gitlab ]; then address="$1?per_page=50&page=$page"; fi
        answer=$(ask --retry 2 "$address") || return 1
        if [ "$answer" = "$last" ]; then return 0; fi
        last=$answer
        if [ "$forge" != bitbucket ]; then
            jq -c '.[]' <<<"$answer" || return 1
            [ "$(jq length <<<"$answer")" != 0 ] || return 0
            continue
        fi
        jq -c '.values[]' <<<"$answer" || return 1
        address=$(jq -r '.next // empty' <<<"$answer")
        [ -n "$address" ] || return 0
        # The token goes nowhere else, and a list that goes on elsewhere is not known to its end.
        case $address in "$api/"*) ;; *) return 1 ;; esac
    done
    echo "there are more than 40 pages at $1" >&2
    return 1
}

# Says what went wrong where that stops nothing: beside the run where its output is read for that, else in its log.
warning=
# Why the forge takes nothing more for now, where it says so.
refused=
warn() { if [ -n "$warning" ]; then echo "$warning$1"; else echo "$1" >&2; fi; }

# Prints what it reads up to the last entry that leaves room, and what is left out with where to read it.
fit() {
    awk -v room="$room" -v run="$run" '
        { used += length($0) + 1 }
        used > room { full = 1; if (/^- /) left++; next }
        { print; if (/<details>/) open = 1; if (/<\/details>/) open = 0 }
        END {
            if (!full) exit
            if (open) print "\n</details>"
            said = (left ? "**" left " more**" : "**The rest**") ", which a comment has no room for"
            print "\n" (run == "" ? said : said ": [the run](" run ") has them in its log")
        }'
}

# Keeps one comment that starts with the marker $1: the text $2, or, where that is empty, that nothing moves any more.
keep() {
    local marker=$1 text=$2 said=.body body='{body: $text}' edit=PUT comments="$request/notes" one known id
    if [ -z "${AUDITBOOK_TOKEN:-}" ]; then
        warn "no AUDITBOOK_TOKEN: the comment is not written"
        return 0
    fi
    case $forge in
    github)
        comments="$api/issues/$number/comments"
        edit=PATCH
        ;;
    bitbucket)
        comments="$request/comments"
        said=.content.raw body='{content: {raw: $text}}'
        # Bitbucket shows markup as it is written: the marker is a link that nobody refers to, and nothing is folded.
        text=$(sed -E -e '/^<!-- auditbook.* -->$/d' -e 's,</?(details|summary|sub|b)>,,g' <<<"$text")
        marker="[//]: # (${marker:5:-4})"
        ;;
    esac
    one=$comments
    if [ "$forge" = github ]; then one="$api/issues/comments"; fi
    if ! list "$comments" >"$work/comments"; then
        warn "the comments cannot be read: the comment is not written"
        return 0
    fi
    # Every comment that starts as ours does, whoever wrote it.
    known=$(jq -r --arg marker "$marker" "select(.deleted | not) | select(($said // \"\") | startswith(\$marker)) | .id" "$work/comments")
    if [ -z "$text" ]; then
        [ -n "$known" ] || return 0
        text='This change no longer moves any result.'
    fi
    case $text in "$marker"*) ;; *) text="$marker"$'\n\n'"$text" ;; esac
    # No line of it is an order to a forge.
    text=$(fit <<<"$text")
    text=${text//$'\n'\//$'\n'$joiner/}
    # In a file: a text of this length is no argument.
    printf '%s' "$text" >"$work/text"
    jq -n --rawfile text "$work/text" "$body" >"$work/body"
    # A comment of somebody else that only looks like ours cannot be edited, and keeps no other from being written.
    for id in $known; do
        if send "$edit" "$one/$id" "$work/body" 2>/dev/null; then return 0; fi
        # One that may not be written now is no reason for a second.
        if [ -n "$refused" ]; then break; fi
    done
    if [ -n "$refused" ] || ! send POST "$comments" "$work/body"; then warn "the comment cannot be written${refused:+: $refused}"; fi
}

note() {
    local folder marker change status=0
    folder=$(git -C "$AUDITBOOK_WORKSPACE" rev-parse --show-prefix | tr -cd 'A-Za-z0-9/._')
    folder=${folder%/}
    marker="<!-- auditbook${folder:+ $folder} -->"
    change=$(auditbook diff "--workspace=$AUDITBOOK_WORKSPACE" --format markdown -- "$AUDITBOOK_BASE..HEAD") || status=$?
    if [ "$status" -gt 1 ]; then exit "$status"; fi
    if [ "$status" = 1 ] && [ -z "$change" ]; then
        change='This change has errors, so its results are not computed. The check lists them.'
    fi
    if [ -n "$change" ]; then printf '%s\n' "$change"; fi
    keep "$marker" "$change"
}

# Posts what lies in a folder. With AUDITBOOK_HEAD, the commit that the run was for, it comes from a run that may be a stranger's:
# nothing in it is run, its number has to be that of a pull request with this commit as its head, and its text cannot call anybody.
post() {
    local file text marker now
    warning='::warning::'
    for file in number comment.md; do
        if [ -L "$1" ] || [ -L "$1/$file" ] || [ ! -f "$1/$file" ]; then
            warn "there is no comment to post"
            return 0
        fi
    done
    number=$(head -c 12 "$1/number")
    if ! [[ $number =~ ^[1-9][0-9]{0,9}$ ]]; then
        warn "what was handed over is not the number of a pull request"
        return 0
    fi
    request="$api/pulls/$number"
    text=$(head -c 4000000 "$1/comment.md" | tr -d '\000')
    marker=${text%%$'\n'*}
    if ! [[ $marker =~ ^'<!-- auditbook'( [A-Za-z0-9/._]{1,200})?' -->'$ ]]; then
        warn "what was handed over is not a comment of auditbook"
        return 0
    fi
    if [ -n "${AUDITBOOK_HEAD:-}" ]; then
        now=$(ask "$request" | jq -r '.head.sha') || now=
        if [ "$now" != "$AUDITBOOK_HEAD" ]; then
            warn "the run was not for the latest commit of pull request $number: nothing is posted"
            return 0
        fi
        # A word joiner keeps names in it from being called.
        text=${text//@/@$joiner}
    fi
    if [ "$text" = "$marker" ]; then
        text=
    elif [ -n "${AUDITBOOK_RUN:-}" ]; then
        text+=$'\n\n'"<sub>From [the check of ${AUDITBOOK_HEAD:0:10}]($AUDITBOOK_RUN)</sub>"
    fi
    keep "$marker" "$text"
}

# Who approved: the last word of each, about this commit. Forgejo and Gitea say who may (`official`), GitHub is asked.
approved_on_github() {
    list "$request/reviews" >"$work/reviews" && list "$request/commits" >"$work/commits" || return 1
    ask "$request" >"$work/request" || return 1
    local official login
    jq -rs --arg head "$head" --slurpfile commits "$work/commits" --slurpfile request "$work/request" '
        ([$request[0].user.login] + [$commits[] | .author.login, .committer.login]) as $authors
        # Who made a commit that the forge does not list, or does not know, could be anybody.
        | if any($commits[]; .author.login == null) or (($request[0].commits // ($commits | length)) > ($commits | length)) then empty else . end
        | map(select(.state | IN("APPROVED", "REQUEST_CHANGES", "CHANGES_REQUESTED", "DISMISSED")))
        | group_by(.user.login)[] | max_by(.id)
        | select(.state == "APPROVED" and .commit_id == $head and .official != false and .stale != true and .dismissed != true)
        | select(.user.login as $by | $authors | index($by) | not)
        | "\(.official // false) \(.user.login)"' "$work/reviews" >"$work/approved" || return 1
    while read -r official login; do
        [[ $login =~ ^[A-Za-z0-9._-]+$ ]] || continue
        if [ "$official" = true ] || ask "$api/collaborators/$login/permission" | jq -e '.permission | IN("admin", "write")' >/dev/null; then
            echo "$login"
        fi
    done <"$work/approved"
}

# GitLab ties an approval to no commit: one counts that was given after this commit was pushed and still stands.
approved_on_gitlab() {
    list "$request/notes" >"$work/notes" && list "$request/versions" >"$work/versions" && list "$request/commits" >"$work/commits" || return 1
    ask "$request" >"$work/request" && ask "$request/approvals" >"$work/approvals" || return 1
    jq -r --arg head "$head" --slurpfile notes "$work/notes" --slurpfile versions "$work/versions" \
        --slurpfile commits "$work/commits" --slurpfile request "$work/request" '
        ($versions | max_by(.id)) as $latest
        | ([$request[0].author.username] + [$commits[] | .author_name, .author_email, .committer_name, .committer_email])
        | map(strings | ascii_downcase) as $authors
        | ($authors | map(select(contains("@")) | split("@")[0] | ., (split("-") | last))) as $letterboxes
        | $approvals[0].approved_by[].user
        | [.username, .name] as $names
        | select(any($names[]; ascii_downcase | IN($authors[], $letterboxes[])) | not)
        | select($latest.head_commit_sha == $head)
        | select(any($notes[]; .system and .body == "approved this merge request" and .author.username == $names[0] and .created_at > $latest.created_at))
        | .username' --slurpfile approvals "$work/approvals" -n
}

# Bitbucket ties an approval to no commit either, and says of nobody whether he may write: a reviewer of a private repository counts.
approved_on_bitbucket() {
    [ "${BITBUCKET_REPO_IS_PRIVATE:-}" = true ] || return 0
    list "$request/activity" >"$work/activity" && list "$request/commits" >"$work/commits" || return 1
    ask "$request" >"$work/request" || return 1
    jq -rn --arg head "$head" --slurpfile activity "$work/activity" --slurpfile commits "$work/commits" --slurpfile request "$work/request" '
        def is_head: .source.commit.hash as $hash | ($hash | strings | length >= 12) and ($head | startswith($hash));
        [$activity[].update | objects] as $updates
        | ([$updates[] | select(is_head | not) | .date] | max // "") as $other
        | ([$updates[] | select(is_head and .date > $other) | .date] | min) as $since
        | ([$request[0].author.account_id] + [$commits[].author.user.account_id]) as $authors
        | if $since == null or any($authors[]; . == null) or ($request[0] | is_head | not) then empty else $request[0].participants[] end
        | select(.approved and .role == "REVIEWER") | .user
        | .account_id as $id
        | select($authors | index($id) | not)
        | select(any($activity[].approval | objects; .user.account_id == $id and .date > $since))
        | .display_name'
}

# Prints who approved the commit that is checked, one a line.
approved() {
    if [ -z "$number" ] || [ -z "$head" ] || [ -z "${AUDITBOOK_TOKEN:-}" ]; then return 0; fi
    # The commit itself, or the merge of it that the forge made for the check.
    local checked=HEAD
    if git rev-parse --quiet --verify 'HEAD^2' >/dev/null; then checked='HEAD HEAD^1 HEAD^2'; fi
    # shellcheck disable=SC2086  # a list of revisions
    if ! git rev-parse $checked | grep -xF "$head" >/dev/null; then
        echo "this is not a check of $head: no approval counts" >&2
        return 0
    fi
    if "approved_on_$forge" >"$work/approvers"; then
        cat "$work/approvers"
    else
        echo "the approvals cannot be read: none counts" >&2
    fi
}

check() {
    local options=("--workspace=$AUDITBOOK_WORKSPACE" "$@") name
    if [ -n "${AUDITBOOK_GATE:-}" ]; then
        options+=("--gate=$AUDITBOOK_GATE")
        if [ -n "${AUDITBOOK_BASE:-}" ]; then options+=("--base=$AUDITBOOK_BASE"); fi
        case ",$AUDITBOOK_GATE," in *,attention,*)
            approved >"$work/names"
            while read -r name; do options+=("--approved-by=$name"); done <"$work/names"
            ;;
        esac
    fi
    auditbook check "${options[@]}"
}

# The archive of the release for this machine, as its list of checksums has it, into the folder $1. With $2, only of a release that was
# made of the sources with this key.
install_release() {
    local folder=$1 key=${2:-} version=${AUDITBOOK_VERSION:-} from machine archive
    # A place that has the whole repository has its version, too.
    if [ -z "$version" ]; then version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$(dirname "${BASH_SOURCE[0]}")/../Cargo.toml" 2>/dev/null | head -n 1) || true; fi
    if [ -z "$version" ]; then
        echo "AUDITBOOK_VERSION does not say which release" >&2
        return 1
    fi
    case "$(uname -s) $(uname -m)" in
    "Linux x86_64") machine=x86_64-unknown-linux-musl ;;
    "Linux aarch64") machine=aarch64-unknown-linux-musl ;;
    "Darwin x86_64") machine=x86_64-apple-darwin ;;
    "Darwin arm64") machine=aarch64-apple-darwin ;;
    *)
        echo "no release is made for $(uname -s) $(uname -m)" >&2
        return 1
        ;;
    esac
    archive=auditbook-$version-$machine.tar.gz
    from=${AUDITBOOK_SOURCE:-https://github.com/auditbook/auditbook}/releases/download/v$version
    fetch() { curl --silent --show-error --fail --location --retry 2 --max-time 300 --output "$work/$1" "$from/$1"; }
    fetch SHA256SUMS || return 1
    if [ -n "$key" ] && ! grep -q "^# sources $key$" "$work/SHA256SUMS"; then
        echo "release $version was made of other sources" >&2
        return 1
    fi
    fetch "$archive" || return 1
    local sum=(sha256sum)
    command -v sha256sum >/dev/null || sum=(shasum -a 256)
    if ! (cd "$work" && grep -F "  $archive" SHA256SUMS | "${sum[@]}" --check >/dev/null); then
        echo "$archive is not what the checksums of release $version say" >&2
        return 1
    fi
    mkdir -p "$folder"
    tar -xzf "$work/$archive" -C "$work"
    # Whole or not at all: a name is given last.
    cp "$work/auditbook-$version-$machine/auditbook" "$folder/.auditbook.$$" && chmod 755 "$folder/.auditbook.$$" && mv "$folder/.auditbook.$$" "$folder/auditbook"
}

case ${1:-} in
install)
    if [ $# -lt 2 ]; then
        echo "forge.sh install FOLDER [KEY]" >&2
        exit 2
    fi
    install_release "$2" "${3:-}"
    ;;
note) note ;;
post) post "${2:?a folder}" ;;
check)
    shift
    check "$@"
    ;;
*)
    echo "forge.sh note, forge.sh post FOLDER, forge.sh check [OPTION…] or forge.sh install FOLDER [KEY]" >&2
    exit 2
    ;;
esac
