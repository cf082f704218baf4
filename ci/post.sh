#!/usr/bin/env bash
# Keeps one comment on a pull request: post.sh FOLDER, which holds `number` and `comment.md` as comment.sh leaves them.
#
# From the environment: GITHUB_REPOSITORY and, for gh, GH_TOKEN. With AUDITBOOK_HEAD, the commit that the run was for, the
# folder comes from a run that may be a stranger's: nothing in it is run, its number has to be that of a pull request with
# this commit as its head, and its text cannot call anybody. A comment that cannot be written is a warning.
set -euo pipefail
export LC_ALL=C.UTF-8
joiner=$'\xe2\x81\xa0'

warn() {
    echo "::warning::$1"
    exit 0
}

for file in number comment.md; do
    if [ -L "$1/$file" ] || [ ! -f "$1/$file" ]; then warn "there is no comment to post"; fi
done
number=$(head -c 12 "$1/number")
[[ $number =~ ^[1-9][0-9]{0,9}$ ]] || warn "what was handed over is not the number of a pull request"
# A comment holds 65,536 characters.
text=$(head -c 200000 "$1/comment.md" | tr -d '\000')
text=${text:0:60000}
marker=${text%%$'\n'*}
[[ $marker =~ ^'<!-- auditbook'( [A-Za-z0-9/._]{1,200})?' -->'$ ]] || warn "what was handed over is not a comment of auditbook"

if [ -n "${AUDITBOOK_HEAD:-}" ]; then
    head=$(gh api "repos/$GITHUB_REPOSITORY/pulls/$number" --jq '.head.sha') || warn "pull request $number cannot be read"
    [ "$head" = "$AUDITBOOK_HEAD" ] || warn "the run was not for the latest commit of pull request $number: nothing is posted"
    # The text was made beside the files of the pull request: a word joiner keeps names in it from being called, and lines
    # from being obeyed.
    text=${text//@/@$joiner}
    text=${text//$'\n'\//$'\n'$joiner/}
fi

comments="repos/$GITHUB_REPOSITORY/issues/$number/comments"
mine=".[] | select(.body | startswith(\"$marker\")) | .id"
known=$(gh api --paginate "$comments" --jq "$mine") || warn "the comments of this pull request cannot be read"

if [ "$text" = "$marker" ]; then
    [ -n "$known" ] || exit 0
    text="$marker"$'\n''This change no longer moves any result.'
fi
if [ -n "${AUDITBOOK_RUN:-}" ]; then
    text+=$'\n\n'"<sub>From [the check of ${AUDITBOOK_HEAD:0:10}]($AUDITBOOK_RUN)</sub>"
fi
body=$(mktemp)
trap 'rm -f "$body"' EXIT
printf '%s\n' "$text" >"$body"

write() {
    local id
    # A comment of somebody else that only looks like ours cannot be edited, and keeps no other from being written.
    for id in $known; do
        if gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$id" --field "body=@$body" 2>/dev/null; then return 0; fi
    done
    gh api --silent --method POST "$comments" --field "body=@$body"
}
write || warn "the comment on this pull request cannot be written"
