#!/usr/bin/env bash
# Keeps one comment on a pull request that says what the change means for the results.
#
# From the environment: AUDITBOOK_WORKSPACE, AUDITBOOK_BASE, AUDITBOOK_PULL_REQUEST, GITHUB_REPOSITORY and, for gh,
# GH_TOKEN. A pull request that changes no result gets no comment; one that no longer does has its comment say so. A token
# that may not write, as for a pull request from a fork, is a warning: the check itself does not depend on the comment.
set -euo pipefail

marker='<!-- auditbook -->'
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

comments="repos/$GITHUB_REPOSITORY/issues/$AUDITBOOK_PULL_REQUEST/comments"
mine=".[] | select(.user.type == \"Bot\" and (.body | startswith(\"$marker\"))) | .id"
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

if [ -n "$known" ]; then
    gh api --silent --method PATCH "repos/$GITHUB_REPOSITORY/issues/comments/$known" --field "body=@$body"
else
    gh api --silent --method POST "$comments" --field "body=@$body"
fi || echo "::warning::the comment on this pull request cannot be written"
