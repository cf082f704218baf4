#!/usr/bin/env bash
# Writes what a pull request means for the results: into the summary of the run, and as a comment that is posted or handed over.
#
# From the environment: AUDITBOOK_WORKSPACE, AUDITBOOK_BASE, AUDITBOOK_PULL_REQUEST, and where the site of the change is
# shown, AUDITBOOK_PREVIEW. With AUDITBOOK_COMMENT, the comment is left in that folder, for a workflow that may write; else
# forge.sh posts it, with AUDITBOOK_TOKEN. A token that may not write, as for a pull request from a fork, is said: the check
# itself does not depend on the comment.
set -euo pipefail

# One comment for each workspace of a repository: the marker names its folder, as the program does.
folder=$(git -C "$AUDITBOOK_WORKSPACE" rev-parse --show-prefix | LC_ALL=C tr -cd 'A-Za-z0-9/._')
folder=${folder%/}
marker="<!-- auditbook${folder:+ $folder} -->"
# Of the merge that a forge tests, the first parent is what the pull request is compared with: its base may have moved on.
if [ "${AUDITBOOK_MERGE:-}" = true ] && git rev-parse --quiet --verify 'HEAD^2' >/dev/null; then
    AUDITBOOK_BASE=$(git rev-parse 'HEAD^1')
fi

options=("--workspace=$AUDITBOOK_WORKSPACE" --format markdown)
if [ -n "${AUDITBOOK_PREVIEW:-}" ]; then options+=("--preview=$AUDITBOOK_PREVIEW"); fi
status=0
change=$(auditbook diff "${options[@]}" -- "$AUDITBOOK_BASE..HEAD") || status=$?
if [ "$status" -gt 1 ]; then
    exit "$status"
fi
if [ "$status" = 1 ] && [ -z "$change" ]; then
    change='This change has errors, so its results are not computed. The check lists them.'
fi

# The summary of the run needs no right to write, so that a pull request from a fork has it too.
# It holds a mebibyte.
if [ -n "$change" ] && [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
    head -c 1000000 <<<"$change" >>"$GITHUB_STEP_SUMMARY"
    echo >>"$GITHUB_STEP_SUMMARY"
fi

left=${AUDITBOOK_COMMENT:-}
if [ -z "$left" ]; then
    left=$(mktemp -d)
    trap 'rm -rf "$left"' EXIT
fi
mkdir -p "$left"
printf '%s\n' "$AUDITBOOK_PULL_REQUEST" >"$left/number"
# The marker alone: nothing to say, except in a comment that is there already.
case $change in "$marker"*) ;; *) change="$marker"${change:+$'\n'"$change"} ;; esac
printf '%s\n' "$change" >"$left/comment.md"

if [ -n "${AUDITBOOK_COMMENT:-}" ]; then
    # The name of what is handed over, one for each workspace.
    echo "name=auditbook-comment$(tr '/' '-' <<<"${folder:+-$folder}")" >>"$GITHUB_OUTPUT"
else
    bash "$(dirname "${BASH_SOURCE[0]}")/forge.sh" post "$left"
fi
