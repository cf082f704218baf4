#!/usr/bin/env bash
# Keeps one comment on a pull request that says what the change means for the results.
#
# From the environment: AUDITBOOK_WORKSPACE, AUDITBOOK_BASE, AUDITBOOK_PULL_REQUEST, GITHUB_REPOSITORY and, for gh,
# GH_TOKEN. A pull request that changes no result gets no comment; one that no longer does has its comment say so. A token
# that may not write, as for a pull request from a fork, is a warning: the check itself does not depend on the comment.
set -euo pipefail

# One comment for each workspace of a repository: the marker names its folder, as the program does.
folder=$(git -C "$AUDITBOOK_WORKSPACE" rev-parse --show-prefix | LC_ALL=C tr -cd 'A-Za-z0-9/._')
folder=${folder%/}
marker="<!-- auditbook${folder:+ $folder} -->"
# Of the merge that a forge tests, the first parent is what the pull request is compared with: its base may have moved on.
if [ "${AUDITBOOK_MERGE:-}" = true ] && git rev-parse --quiet --verify 'HEAD^2' >/dev/null; then
    AUDITBOOK_BASE=$(git rev-parse 'HEAD^1')
fi
body=$(mktemp)
trap 'rm -f "$body"' EXIT

status=0
change=$(auditbook diff --workspace "$AUDITBOOK_WORKSPACE" --format markdown -- "$AUDITBOOK_BASE..HEAD") || status=$?
if [ "$status" -gt 1 ]; then
    exit "$status"
fi
if [ "$status" = 1 ] && [ -z "$change" ]; then
    change='This change has errors, so its results are not computed. The check lists them.'
fi

# The summary of the run needs no right to write, so that a pull request from a fork has it too.
if [ -n "$change" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    printf '%s\n\n' "$change" >>"$GITHUB_STEP_SUMMARY"
fi

comments="repos/$GITHUB_REPOSITORY/issues/$AUDITBOOK_PULL_REQUEST/comments"
mine=".[] | select(.body | startswith(\"$marker\")) | .id"
if ! known=$(gh api --paginate "$comments" --jq "$mine"); then
    echo "::warning::the comments of this pull request cannot be read"
    exit 0
fi
known=$(head -n 1 <<<"$known")

if [ -z "$change" ]; then
    [ -n "$known" ] || exit 0
    change='This change no longer moves any result.'
fi
case $change in "$marker"*) ;; *) change="$marker"$'\n'"$change" ;; esac
# A comment holds 65,536 characters.
printf '%s\n' "${change:0:60000}" >"$body"

write() {
    # A comment of somebody else that only looks like ours cannot be edited, and keeps no other from being written.
    if [ -n "$known" ] && gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" --field "body=@$body"; then
        return 0
    fi
    gh api --silent --method POST "$comments" --field "body=@$body"
}
write || echo "::warning::the comment on this pull request cannot be written"
