#!/usr/bin/env bash
# Builds the program of a release, the same bytes in whatever folder: build.sh [TARGET]. Paths of this machine are written as what
# they are of. Prints where the program lies. With AUDITBOOK_WHEEL, a folder, maturin puts the wheel there that carries this very
# program. With AUDITBOOK_PROFILE=dev it is the program as tests build it, to try packages without a second build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
host=$(rustc -vV | sed -n 's/^host: //p')
target=${1:-$host}
folder=$(cargo metadata --format-version 1 --no-deps | sed -n 's/.*"target_directory":"\([^"]*\)".*/\1/p' | tr -s "\\\\" /)
if [ "${AUDITBOOK_PROFILE:-release}" = dev ]; then
    how=(--profile dev)
    program=$folder/debug/auditbook
else
    how=(--profile release --target "$target")
    program=$folder/$target/release/auditbook
    home=${CARGO_HOME:-$HOME/.cargo}
    RUSTFLAGS="--remap-path-prefix=$folder=target --remap-path-prefix=$PWD=auditbook --remap-path-prefix=$home=cargo"
    RUSTFLAGS+=" --remap-path-prefix=$(rustc --print sysroot)=rust"
    case $target in *musl) RUSTFLAGS+=" -C target-feature=+crt-static" ;; esac
    export RUSTFLAGS CARGO_INCREMENTAL=0 SOURCE_DATE_EPOCH="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}"
fi
cargo build "${how[@]}" --locked --bin auditbook >&2
if [ -f "$program.exe" ]; then program=$program.exe; fi
if [ -n "${AUDITBOOK_WHEEL:-}" ]; then
    (cd packaging/wheel && "${MATURIN:-maturin}" build "${how[@]}" --locked --out "$AUDITBOOK_WHEEL" >&2)
fi
printf '%s\n' "$program"
