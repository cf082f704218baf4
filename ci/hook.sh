#!/usr/bin/env bash
# What pre-commit runs: auditbook as this repository has it. The first run puts it into the user's cache: from its release, where that
# was made of these sources and has an archive for this machine; else it is built, which needs Rust and takes minutes.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
key=$(bash "$here/sources.sh")
folder=${XDG_CACHE_HOME:-$HOME/.cache}/auditbook/$key/bin
if [ ! -x "$folder/auditbook" ] && ! bash "$here/forge.sh" install "$folder" "$key" >&2; then
    echo "building auditbook, once" >&2
    cargo install --quiet --locked --path "$here/.." --root "${folder%/bin}" >&2
fi
exec "$folder/auditbook" "$@"
