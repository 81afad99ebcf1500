#!/usr/bin/env bash
# Writes sdk-control-codes.tsv: every define of the Windows SDK's headers that is named IOCTL_ or FSCTL_ or made of CTL_CODE,
# and every enumerator of such a name, with the value that a C compiler gives it, or - where it gives none: first as an
# application for the newest Windows sees them, then those that only a driver or only Windows 2000 sees.
# With --check it only compares, fails where the committed table differs, and has the project's reader read the same headers (SdkHeadersTests). IOCTLGEN_SDK_INCLUDE names a folder Include/10.0.x
# that is there already; else the headers are fetched, and thrown away. Needs Debian's gcc-mingw-w64-x86-64 and the .NET SDK.
set -euo pipefail
export LC_ALL=C

compiler=${CC:-x86_64-w64-mingw32-gcc}
here=$(dirname "$(readlink -f "$0")")
table=$here/sdk-control-codes.tsv
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-sdk.XXXXXX")
trap 'rm -rf "$work"' EXIT

include=${IOCTLGEN_SDK_INCLUDE:-$("$here/../../../specs/fetch-sdk.sh" "$work")}
cd "$include"

# The headers name each other in any case, as Windows finds them, and count on a few of Microsoft's compiler, which
# define no code: those are empty here.
stand_in() {
    local name real
    find shared um ucrt -type f | cut -d/ -f2- >"$work/there"
    grep -rhoE '^[[:space:]]*#[[:space:]]*include[[:space:]]*[<"][^>"]+' shared um ucrt | sed 's/.*[<"]//; s|\\|/|g' | sort -u |
        awk 'NR == FNR { there[$0]; real[tolower($0)] = $0; next }
             !($0 in there) { print $0 "\t" real[tolower($0)] }' "$work/there" - |
        while IFS=$'\t' read -r name real; do
            mkdir -p "$work/stand-in/$(dirname "$name")"
            echo "${real:+#include <$real>}" >"$work/stand-in/$name"
        done
}

declare -A view=(
    [application]='-D_WIN32_WINNT=0x0A00'
    [driver]='-D_WIN32_WINNT=0x0A00 -D_NTDDK_'
    ['Windows 2000']='-D_WIN32_WINNT=0x0500 -DNTDDI_VERSION=0x05000000 -DWINVER=0x0500'
)
as=application

# As Microsoft's compiler for x64 presents itself. What an #error asks for has been seen to.
preprocess() {
    # shellcheck disable=SC2086 # several options
    { "$compiler" -E -xc -nostdinc -undef -w -D_WIN32 -D_WIN64 -D_M_AMD64=100 -D_M_X64=100 -D_MSC_VER=1944 ${view[$as]} \
        -D_NTSCSI_USER_MODE_ -Ishared -Ium -Iucrt -I"$work/stand-in" "$@" - 2>"$work/errors" || ! grep -v '#error' "$work/errors" | grep ' error: '; }
}

# A unit of its own for each header: their macros clash, and each is credited to the file whose text defines it.
unit() { printf '#include <%s>\n' winapifamily.h sdkddkver.h devioctl.h "$@"; }

macros_of() {
    unit "${1#*/}" | preprocess -dD | awk -v file="\"$1\"" -v names="$work/names" '
        /^# [0-9]/ { here = $3 == file || $3 == "\"./" substr(file, 2) }
        /^#(define|undef) / && $2 !~ /^__/ { print }
        here && /^#define [A-Za-z0-9_]+ / && NF > 2 && $2 !~ /^__/ { print $2 > names }'
}

# Of those names the ones of codes: by their names, or because they expand to a CTL_CODE.
codes_among() {
    grep -E '^(IOCTL|FSCTL)_' "$work/names" || true
    { cat "$work/macros"; echo '#undef CTL_CODE'; sed 's/.*/"&" &/' "$work/names"; } |
        "$compiler" -E -P -w -xc - 2>/dev/null | sed -n 's/^"\([A-Z0-9_a-z]*\)" [( ]*CTL_CODE *(.*/\1/p'
    enumerators_of "$1"
}

# The constants of its enumerations, for the codes that are made of them.
enums_of() { unit "${1#*/}" | preprocess -P | tr '\n' ' ' | grep -oE '\<enum\>[^{};()]*\{[^{}]*\}' | sed 's/[^{]*/enum /; s/$/;/'; }

# What no preprocessor knows: the names of types in casts.
types='typedef unsigned int DWORD, ULONG, UINT32;'

# A value for each name on standard input. The 33rd bit keeps zeros in the assembly, which would fold them into .space.
evaluate() {
    { cat "$work/macros" "$work/enums"; echo "$types const unsigned long long codes[] = {"; sed 's/.*/(1ull << 32) | (unsigned)(&),/'; echo '};'; } |
        "$compiler" -S -w -xc -o - - 2>/dev/null | sed -n 's/^[[:space:]]*\.quad[[:space:]]*//p'
}

value_of() {
    local value
    value=$(evaluate <<<"$1") && printf '0x%08X\n' $((value & 0xFFFFFFFF)) || echo -
}

rows_of() {
    local name value
    : >"$work/names"; : >"$work/enums"
    # Some headers count on winnt.h and winioctl.h; where both define a macro, the header's comes last and holds.
    { cat "$work/common"; macros_of "$1"; } >"$work/macros"
    codes_among "$1" | sort -u | comm -23 - "$work/seen" >"$work/new"
    if evaluate <"$work/new" >"$work/values"; then
        while read -r value; do printf '0x%08X\n' $((value & 0xFFFFFFFF)); done <"$work/values" >"$work/codes"
    else
        enums_of "$1" >"$work/enums" || true
        while read -r name; do value_of "$name"; done <"$work/new" >"$work/codes"
    fi
    paste "$work/new" "$work/codes" | sed "s|.*|$1\t&\t$as|"
    sort -u "$work/seen" "$work/new" -o "$work/seen"
}

enumerators_of() { sed -nE 's/^[[:space:]]*((IOCTL|FSCTL)_[A-Za-z0-9_]+)[[:space:]]*=.*/\1/p' "$1"; }

defines_of() { { sed -nE 's/^[[:space:]]*#[[:space:]]*define[[:space:]]+((IOCTL|FSCTL)_[A-Za-z0-9_]+).*/\1/p; s/^[[:space:]]*#[[:space:]]*define[[:space:]]+([A-Za-z0-9_]+)[[:space:]].*CTL_CODE *\(.*/\1/p' "$1"; enumerators_of "$1"; } | sort -u; }

stand_in
{ macros_of um/winnt.h; macros_of um/winioctl.h; } >"$work/common"
{
    printf 'header\tname\tcode\tseen by\n'
    grep -rlE '^[[:space:]]*(#[[:space:]]*define[[:space:]]+((IOCTL|FSCTL)_|[A-Za-z0-9_]+[[:space:]].*CTL_CODE *\()|(IOCTL|FSCTL)_[A-Za-z0-9_]+[[:space:]]*=)' shared um | sort |
        while read -r header; do
            : >"$work/seen"
            defines_of "$header" >"$work/defined"
            for as in application driver 'Windows 2000'; do
                [ -z "$(comm -23 "$work/defined" "$work/seen")" ] || rows_of "$header"
            done
        done
} >"$work/table"

if [[ ${1:-} == --check ]]; then
    diff -u "$table" "$work/table"
    IOCTLGEN_SDK_INCLUDE=$include dotnet run --project "$here/.." -- -class '*SdkHeadersTests' -failSkips
else
    mv "$work/table" "$table"
fi
