#!/usr/bin/env bash
# Writes c-layouts.tsv: how a Windows C compiler lays structures.c out, for 64 and 32 bits. With --check it only compares,
# and fails where the committed table differs. Needs Debian's gcc-mingw-w64-x86-64; runs no Windows program.
set -euo pipefail
export LC_ALL=C

folder=$(dirname "$(readlink -f "$0")")
work=$(mktemp)
trap 'rm -f "$work"' EXIT

# The facts are read from the assembly. The compiler folds zeros into .space.
{
    printf 'structure\tbits\tsize\talignment\toffsets\n'
    for bits in 64 32; do
        "${CC:-x86_64-w64-mingw32-gcc}" -m$bits -S -o - "$folder/structures.c" |
            awk -v bits=$bits '
                function add(value) { if (++count < 3) row = row "\t" value; else row = row (count == 3 ? "\t" : ",") value }
                function flush() { if (row != "") print row; row = "" }
                /^_?facts_.*:$/ { flush(); sub(/^_?facts_/, ""); sub(/:$/, ""); row = $0 "\t" bits; count = 0; next }
                row != "" && $1 == ".long" { add($2) }
                row != "" && $1 == ".space" { for (i = 0; i < $2; i += 4) add(0) }
                END { flush() }'
    done
} >"$work"

if [[ ${1:-} == --check ]]; then
    diff -u "$folder/c-layouts.tsv" "$work"
else
    cp "$work" "$folder/c-layouts.tsv"
fi
