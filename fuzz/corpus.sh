#!/usr/bin/env bash
# Makes the corpora, fuzz/corpus/TARGET/, from the files that tests and the demonstration have.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
rm -rf fuzz/corpus
mkdir -p fuzz/corpus/{front_matter,rows,markdown,differences,calc}
number=0
put() { number=$((number + 1)) && cp "$1" "fuzz/corpus/$2/$(printf '%04d' "$number")"; }
while IFS= read -r -d '' file; do
    case $file in
    *.md) for target in front_matter markdown; do put "$file" $target; done ;;
    *.csv | *.tsv) put "$file" rows ;;
    esac
done < <(find audits tests/golden/workspace tests/rules src/library -type f -print0 | LC_ALL=C sort -z)
while IFS= read -r -d '' file; do
    before=tests/golden/before/${file#tests/golden/workspace/}
    if [ -f "$before" ]; then
        number=$((number + 1))
        { cat "$before" && printf '\n=====\n' && cat "$file"; } >"fuzz/corpus/differences/$(printf '%04d' "$number")"
    fi
done < <(find tests/golden/workspace -name '*.md' -print0 | LC_ALL=C sort -z)
while IFS= read -r -d '' file; do
    number=$((number + 1))
    # A line of input is one line.
    tr '\n' ' ' <"$file" >"fuzz/corpus/calc/$(printf '%04d' "$number")"
done < <(find tests/fixtures/oracle -name '*.json' -print0 | LC_ALL=C sort -z)
for target in fuzz/corpus/*; do echo "${target##*/}: $(find "$target" -type f | wc -l)"; done
