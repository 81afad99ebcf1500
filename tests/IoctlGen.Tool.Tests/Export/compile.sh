#!/usr/bin/env bash
# Compiles exported headers as C and as C++, for 64 and for 32 bits, for an application (windows.h) and for a driver (ntddk.h, wdm.h): their
# C_ASSERTs hold the C compiler to the layouts of .NET, and driver.c uses fields by their types. And proves that they would notice: a header with one wrong number must not compile.
# Usage: tests/IoctlGen.Tool.Tests/Export/compile.sh
# Ends with the line "N passed, N failed"; the exit code is 0 only if all compiled that should. Debian: installs MinGW-w64 by apt.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# shellcheck source=../../checks.sh
. "$root/tests/checks.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-export.XXXXXX")
trap 'rm -rf "$work"' EXIT

fail() {
    echo "compile.sh: $*" >&2
    exit 1
}

install_missing() {
    local target missing=() sudo=()
    for target in x86_64:x86-64 i686:i686; do
        command -v "${target%:*}-w64-mingw32-gcc" >/dev/null || missing+=("gcc-mingw-w64-${target#*:}-win32")
        command -v "${target%:*}-w64-mingw32-g++" >/dev/null || missing+=("g++-mingw-w64-${target#*:}-win32")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "missing here: run as root: apt-get install --no-install-recommends ${missing[*]}"
        sudo=(sudo -n)
    fi
    echo "Installing ${missing[*]}"
    { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update &&
        "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } >"$work/apt.log" 2>&1 ||
        { tail -n 20 "$work/apt.log" >&2 && fail "could not install ${missing[*]}"; }
}

build() {
    echo "Building"
    dotnet publish "$root/generator/IoctlGen.Tool/IoctlGen.Tool.csproj" -c Release --artifacts-path "$work/build" -o "$work/tool" --disable-build-servers -v quiet \
        >"$work/build.log" 2>&1 || { tail -n 20 "$work/build.log" >&2 && fail "the ioctlgen command did not build"; }
    dotnet build "$here/Contracts/Contracts.csproj" -c Release --artifacts-path "$work/build" -o "$work/contracts" --disable-build-servers -v quiet \
        >"$work/build.log" 2>&1 || { tail -n 20 "$work/build.log" >&2 && fail "the contracts did not build"; }
}

# compile <bits> <language> <headers> <folder of Public.h>: the header behind others, or none, then one of Windows, and once more, in one translation unit.
compile() {
    local compiler=x86_64-w64-mingw32 source="$work/source/unit"
    [ "$1" = 64 ] || compiler=i686-w64-mingw32
    local command=("$compiler-gcc" -std=c11 -x c)
    # MinGW's own headers for drivers define these two twice, which C++ refuses.
    local own=(-D__INTRINSIC_DEFINED_InterlockedBitTestAndSet -D__INTRINSIC_DEFINED_InterlockedBitTestAndReset)
    [ "$2" = C ] || command=("$compiler-g++" -std=c++11 -x c++)
    {
        local header
        for header in $3; do
            echo "#include <$header>"
        done
        printf '#include "Public.h"\n#include <windef.h>\n#include "Public.h"\nunsigned long code = IOCTL_SHAPES_EVERYTHING;\n#include "driver.c"\n'
    } >"$source"
    "${command[@]}" "${own[@]}" -fsyntax-only -Wall -Wextra -Werror -I"$4" -I"$here" -isystem "$(dirname "$("$compiler-gcc" -print-file-name=libntoskrnl.a)")/../include/ddk" "$source"
}

refuses() { ! compile "$@"; }

install_missing
mkdir "$work/source"
build
dotnet "$work/tool/ioctlgen.dll" export "$work/contracts/Contracts.dll" --header "$work/Public.h" || fail "the header was not exported"

for bits in 64 32; do
    for language in C C++; do
        for headers in "" "windows.h winioctl.h" "windows.h winternl.h" ntddk.h wdm.h ntifs.h "ntddk.h windef.h"; do
            check "$bits bits, $language, ${headers:-no header} before it" compile "$bits" "$language" "$headers" "$work"
        done
    done
done

echo "What the assertions, and driver.c, notice:"
mkdir "$work/wrong"
while IFS='|' read -r from to; do
    grep -qF "$from" "$work/Public.h" || fail "the header has no '$from'"
    awk -v from="$from" -v to="$to" 'index($0, from) && !done { at = index($0, from); $0 = substr($0, 1, at - 1) to substr($0, at + length(from)); done = 1 } { print }' \
        "$work/Public.h" >"$work/wrong/Public.h"
    check "'$to' for '$from' does not compile" refuses 64 C ntddk.h "$work/wrong"
done <<'CHANGES'
ULONG Number;|USHORT Number;
UCHAR Name[44];|UCHAR Name[45];
#pragma pack(push, 2)|#pragma pack(push, 4)
LONG_PTR Second;|LONG Second;
ULONG : 23;|ULONG : 24;
HANDLE Event;|LONG_PTR Event;
LARGE_INTEGER Period;|LONGLONG Period;
PAIR Samples[1];|PAIR Samples;
CHANGES

count_checks
