#!/usr/bin/env bash
# What people install, made and tried as they would: the wheel and the npm packages, in an empty home without Rust, each builds the
# demonstration; the archive comes back from a release made of it; the list of what is inside names what is linked.
#
#   tests/packages.sh FOLDER      FOLDER keeps what was made; needs Rust, git, Node.js and Python with venv
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
mkdir -p "$1"
work=$(cd "$1" && pwd)
version=$(sed -n 's/^version = "\(.*\)"$/\1/p' Cargo.toml | head -n 1)
host=$(rustc -vV | sed -n 's/^host: //p')
python=$(command -v python3)

if [ -z "${MATURIN:-}" ]; then
    MATURIN=$work/venv/bin/maturin
    [ -x "$MATURIN" ] || { python3 -m venv "$work/venv" && "$work/venv/bin/pip" install --quiet --disable-pip-version-check "maturin>=1.9,<2"; }
fi
export MATURIN
rm -rf "${work:?}"/{wheels,home,packages,npm,release}
program=$(AUDITBOOK_WHEEL=$work/wheels packaging/build.sh "$host")

# Nothing of this machine but the system's programs, and a home that is empty.
bare() { env -i HOME="$work/home" PATH=/usr/bin:/bin "$@"; }
mkdir -p "$work/home"
if bare bash -c 'command -v cargo'; then
    echo "there is a Rust among the system's programs: this shows nothing" >&2
    exit 1
fi

bare "$python" -m venv "$work/home/venv"
bare "$work/home/venv/bin/pip" install --quiet --no-index --disable-pip-version-check "$work"/wheels/*.whl
test "$(bare "$work/home/venv/bin/auditbook" --version)" = "auditbook $version"
bare "$work/home/venv/bin/auditbook" build --workspace "$root" --as-of 2026-06-30 --out "$work/home/site"
bare "$work/home/venv/bin/auditbook" verify "$work/home/site"
echo "wheel: installed in an empty home, built and verified the demonstration"

node=$(command -v node)
node packaging/npm/pack.mjs "$work/packages" "$version" "$(node -p 'process.platform + "-" + process.arch')=$program"
mkdir -p "$work/npm" "$work/home/project"
for package in "$work"/packages/*; do npm pack --silent --pack-destination "$work/npm" "$package" >/dev/null; done
(cd "$work/home/project" && npm init -y >/dev/null && npm install --silent --offline --no-audit --no-fund "$work"/npm/*.tgz)
test "$(cd "$work/home/project" && npx --offline auditbook --version)" = "auditbook $version"
status=0
(cd "$work/home/project" && bare "$node" node_modules/.bin/auditbook verify nowhere 2>/dev/null) || status=$?
test "$status" = 2
echo "npm: installed, started, its exit code handed on"

packaging/archive.sh "$program" "$version" x86_64-unknown-linux-musl "$work/release/releases/download/v$version"
cargo tree --locked --target "$host" --edges normal --prefix depth --format '{p}|{l}' | node packaging/sbom.mjs "$(git log -1 --format=%cI)" >"$work/release/releases/download/v$version/auditbook-$version.cdx.json"
packaging/checksums.sh "$work/release/releases/download/v$version"
if [ "$(uname -sm)" = "Linux x86_64" ]; then
    AUDITBOOK_SOURCE=file://$work/release bash ci/forge.sh install "$work/home/bin" "$(bash ci/sources.sh)"
    test "$(bare "$work/home/bin/auditbook" --version)" = "auditbook $version"
    echo "archive: taken from a release, held against its checksums"
fi
cargo package --locked --no-verify --allow-dirty --quiet --target-dir "$work/crate"
test -f "$work/crate/package/auditbook-$version.crate"
echo "crate: packed"

(cd editors/vscode && npm ci --silent --ignore-scripts && npm run --silent package >/dev/null)
"$python" -m zipfile -l editors/vscode/auditbook.vsix | grep -q extension/dist/extension.js
echo "extension for Visual Studio Code: types hold, packed"

linked=$(cargo tree --locked --edges normal --prefix none --target "$host" --format '{p}' | sed 's/ (.*//' | sort -u | wc -l)
listed=$(grep -c '"bom-ref"' "$work/release/releases/download/v$version/auditbook-$version.cdx.json")
test "$linked" = "$listed" || { echo "the list of what is inside names $listed packages, $linked are linked" >&2; exit 1; }
echo "contents: all $listed packages listed"
