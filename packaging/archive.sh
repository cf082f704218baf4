#!/usr/bin/env bash
# Packs a program into the archive of a release: archive.sh BINARY VERSION TARGET OUT. The same files give the same bytes: names are
# sorted, dates are that of the commit. On Windows the archive is a zip.
set -euo pipefail
binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")
version=$2 target=$3
mkdir -p "$4"
out=$(cd "$4" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
name=auditbook-$version-$target
epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/$name/completions"
cp "$binary" LICENSE-MIT LICENSE-APACHE README.md CHANGELOG.md "$work/$name/"
# A program of another processor cannot tell them; the pages are the same.
if "$binary" man >"$work/$name/auditbook.1" 2>/dev/null; then
    "$binary" completions bash >"$work/$name/completions/auditbook.bash"
    "$binary" completions zsh >"$work/$name/completions/_auditbook"
    "$binary" completions fish >"$work/$name/completions/auditbook.fish"
else
    rm -r "$work/$name/auditbook.1" "$work/$name/completions"
fi
cd "$work"
case $target in
*windows*) 7z a -tzip -bso0 "$out/$name.zip" "$name" ;;
*apple*) COPYFILE_DISABLE=1 tar -czf "$out/$name.tar.gz" "$name" ;;
*) tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="@$epoch" -cf - "$name" | gzip -9n >"$out/$name.tar.gz" ;;
esac
