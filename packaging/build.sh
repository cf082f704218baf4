#!/usr/bin/env bash
# Builds the program of a release, the same bytes in whatever folder: build.sh [TARGET]. Paths of this machine are written as what
# they are of. Prints where the program lies.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
target=${1:-$(rustc -vV | sed -n 's/^host: //p')}
folder=${CARGO_TARGET_DIR:-$PWD/target}
remapped="--remap-path-prefix=$folder=target --remap-path-prefix=$PWD=auditbook --remap-path-prefix=${CARGO_HOME:-$HOME/.cargo}=cargo"
export RUSTFLAGS="$remapped --remap-path-prefix=$(rustc --print sysroot)=rust" CARGO_INCREMENTAL=0
case $target in *musl) RUSTFLAGS="$RUSTFLAGS -C target-feature=+crt-static" ;; esac
export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct)}
cargo build --release --locked --bin auditbook --target "$target" >&2
program=$folder/$target/release/auditbook
if [ -f "$program.exe" ]; then program=$program.exe; fi
# The wheel carries this very program: maturin finds it built.
if [ "${AUDITBOOK_WHEEL:-}" != "" ]; then
    (cd packaging/wheel && "${MATURIN:-maturin}" build --release --locked --target "$target" --out "$AUDITBOOK_WHEEL" >&2)
fi
printf '%s\n' "$program"
