#!/usr/bin/env bash
# Writes mingw-control-codes.tsv: every macro of the mingw-w64 headers that expands to one CTL_CODE,
# with the code and its four parts as the C compiler evaluates them. With --check it only compares, and fails where
# the committed table differs. Needs Debian's gcc-mingw-w64-x86-64; runs no Windows program.
set -euo pipefail
export LC_ALL=C

compiler=${CC:-x86_64-w64-mingw32-gcc}
table=$(dirname "$(readlink -f "$0")")/mingw-control-codes.tsv
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

include=$(echo '#include <devioctl.h>' | "$compiler" -E -xc - | sed -n 's|^# 1 "\(.*\)/devioctl\.h".*|\1|p')

# A unit of its own for each header: their macros clash, and each is credited to the file whose text defines it.
macros_of() {
    printf '#include <%s>\n' windef.h ${2:+"$2"} "$include/$1" |
        "$compiler" -E -dD -w -xc -I"$include/ddk" -D_WIN32_WINNT=0x0A00 -DNTDDI_VERSION=0x0A00000B - |
        awk -v file="\"$include/$1\"" -v names="$work/names" '
            /^# [0-9]/ { here = $3 == file }
            /^#(define|undef) / && $2 !~ /^__/ { print }
            here && /^#define [A-Za-z0-9_]+ / && $2 !~ /^__/ { print $2 > names }'
}

# Base values and structure versions bear such names too; only what CTL_CODE makes has parts.
made_by_ctl_code() {
    { cat "$work/macros"; echo '#undef CTL_CODE'; sed 's/.*/"&" &/' "$work/names"; } |
        "$compiler" -E -P -w -xc - | sed -n 's/^"\([A-Z0-9_a-z]*\)" .*\<CTL_CODE *(.*/\1/p' | sort -u
}

# Some macros name device types that no header of mingw-w64 defines: no program can use them.
that_compile() {
    local name
    while read -r name; do
        if { cat "$work/macros"; echo "typedef unsigned int DWORD, ULONG; const unsigned value = $name;"; } |
            "$compiler" -fsyntax-only -w -xc - 2>/dev/null; then
            echo "$name"
        else
            echo "left out: $1 $name, which does not compile" >&2
        fi
    done
}

# One array per column of the table: the code by the header's own CTL_CODE, then each part by a CTL_CODE that yields only it.
# The 33rd bit keeps zeros in the assembly, which would fold them into .space.
evaluate() {
    {
        cat "$work/macros"
        echo 'typedef unsigned int DWORD, ULONG;'
        column code
        for part in t f m a; do
            printf '#undef CTL_CODE\n#define CTL_CODE(t, f, m, a) (%s)\n' "$part"
            column "part_$part"
        done
    } | "$compiler" -S -w -xc -o - - | sed -n 's/^[[:space:]]*\.quad[[:space:]]*//p'
}

column() {
    printf 'const unsigned long long %s[] = {\n' "$1"
    sed 's/.*/(1ull << 32) | (unsigned)(&),/' "$work/made"
    echo '};'
}

rows_of() {
    : >"$work/names"
    # Some headers count on winioctl.h for the device type; where both define a macro, the header's comes last and holds.
    { macros_of winioctl.h; : >"$work/names"; macros_of "$1" devioctl.h; } >"$work/macros"
    made_by_ctl_code >"$work/candidates"
    cp "$work/candidates" "$work/made"
    evaluate &>/dev/null || that_compile "$1" <"$work/candidates" >"$work/made"
    local names values count row
    mapfile -t names <"$work/made"
    mapfile -t values < <(evaluate)
    count=${#names[@]}
    if ((${#values[@]} != 5 * count)); then
        echo "$1: the compiler gave ${#values[@]} values for $count names" >&2
        return 1
    fi
    for ((row = 0; row < count; row++)); do
        printf '%s\t%s\t0x%04X\t0x%03X\t%d\t%d\t0x%08X\n' "$1" "${names[row]}" \
            $((values[count + row] & 0xFFFFFFFF)) $((values[2 * count + row] & 0xFFFFFFFF)) \
            $((values[3 * count + row] & 0xFFFFFFFF)) $((values[4 * count + row] & 0xFFFFFFFF)) $((values[row] & 0xFFFFFFFF))
    done
}

{
    printf 'header\tname\tdevice type\tfunction\tmethod\taccess\tcode\n'
    (cd "$include" && grep -RlE '^[[:space:]]*#[[:space:]]*define[[:space:]]+((IOCTL|FSCTL)_|.*CTL_CODE *\()' .) | sed 's|^\./||' | sort |
        while read -r header; do rows_of "$header"; done
} >"$work/table"

if [[ ${1:-} == --check ]]; then
    diff -u "$table" "$work/table"
else
    mv "$work/table" "$table"
fi
