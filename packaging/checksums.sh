#!/usr/bin/env bash
# Writes SHA256SUMS of all files in a folder, with the key of the sources they were made of: checksums.sh FOLDER [KEY].
set -euo pipefail
key=${2:-$(bash "$(dirname "${BASH_SOURCE[0]}")/../ci/sources.sh")}
cd "$1"
{
    printf '# sources %s\n' "$key"
    find . -type f ! -name 'SHA256SUMS*' -print | sed 's,^\./,,' | LC_ALL=C sort | while read -r file; do sha256sum "$file"; done
} >SHA256SUMS.next
mv SHA256SUMS.next SHA256SUMS
