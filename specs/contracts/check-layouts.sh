#!/usr/bin/env bash
# Holds every size and offset of the structures of IoctlGen.Windows against a C compiler that reads the headers themselves, for x64 and x86:
#   specs/contracts/check-layouts.sh <Include/10.0.x of the SDK> <folder of mingw-w64's headers>
# `ioctlgen export --header` writes what .NET lays out, as assertions; clang compiles them behind the headers that types.tsv names. Needs Debian's clang and the .NET SDK.
set -euo pipefail
export LC_ALL=C

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
sdk=$1
mingw=$2
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-layouts.XXXXXX")
trap 'rm -rf "$work"' EXIT

dotnet build "$root/runtime/IoctlGen.Windows" -f net10.0 -v quiet >&2
dotnet run --project "$root/generator/IoctlGen.Tool" -- export "$root/runtime/IoctlGen.Windows/bin/Debug/net10.0/IoctlGen.Windows.dll" --header "$work/exported.h" --all >&2

# The SDK's headers name each other in any case, as Windows finds them.
overlay() {
    echo "{ 'version': 0, 'case-sensitive': 'false', 'roots': ["
    find "$@" -type d | while read -r folder; do
        echo "{ 'name': '$folder', 'type': 'directory', 'contents': ["
        find "$folder" -maxdepth 1 -type f | sed "s|.*/\(.*\)|{ 'name': '\1', 'type': 'file', 'external-contents': '$folder/\1' },|"
        echo "] },"
    done
    echo "] }"
}
overlay "$sdk/shared" "$sdk/um" >"$work/overlay.yaml"

# Of the C library, which comes with Microsoft's compiler, the headers need a few types.
mkdir "$work/library"
echo 'typedef __SIZE_TYPE__ size_t; typedef unsigned short wchar_t;' >"$work/library/vcruntime.h"
for name in ctype string stdlib wchar; do echo '#include <vcruntime.h>' >"$work/library/$name.h"; done
printf '#pragma once\n%s\n' 'typedef enum { ExceptionContinueExecution } EXCEPTION_DISPOSITION;' >"$work/library/excpt.h"

# A unit for each header: its assertions, with the conditions that they stand under.
awk -v work="$work" '
    NR == FNR { if (FNR > 1) { unit[$1] = $3 "-" $2; wide[$1] = $5 } next }
    /^#ifdef _WIN64/ { condition = "#ifdef _WIN64"; next }
    /^#else/ { condition = condition == "" ? "" : "#ifndef _WIN64"; next }
    /^#endif/ { condition = ""; next }
    /^C_ASSERT\(/ {
        split($0, words, /[(,)]/)
        if (!(words[3] in unit)) next
        file = work "/" unit[words[3]] ".asserts"
        guard = condition == "" && wide[words[3]] != "" ? "#ifdef _WIN64" : condition
        print (guard == "" ? "" : guard "\n") "_Static_assert(" substr($0, 10, length($0) - 11) ", \"" words[3] " " words[4] "\");" (guard == "" ? "" : "\n#endif") > file
        types[words[3]]; assertions++
    }
    END { for (type in types) count++; print count, assertions > (work "/counts") }
' FS='\t' "$here/types.tsv" FS=' ' "$work/exported.h"

compile() { # <unit> <processor> <target> <options...>
    local unit=$1 log=$work/$1.$2.log target=$3
    shift 3
    clang --target="$target" -fsyntax-only -ferror-limit=0 -w -fms-extensions -D_WIN32_WINNT=0x0A00 -DNTDDI_VERSION=0x0A0000FF -D_NTSCSI_USER_MODE_ -DWIN32_LEAN_AND_MEAN "$@" "$work/$unit.c" >"$log" 2>&1 || echo "$unit.c: error: it does not compile for $target" >>"$log"
}

for asserts in "$work"/*.asserts; do
    unit=$(basename "$asserts" .asserts)
    header=${unit#*-}
    before=$(awk -F'\t' -v header="$header" '$2 == header { print $4; exit }' "$here/types.tsv")
    {
        # What the SDK lacks, drivers alone include.
        case $unit in sdk-*) first='windows.h devioctl.h' ;; *) first=ntifs.h ;; esac
        for name in $first; do echo "#include <$name>"; done
        echo 'typedef LONG NTSTATUS;' # what Microsoft's own headers for programs have in bcrypt.h and winternl.h
        for name in $before "$header"; do echo "#include <$name>"; done
        echo '#define offsetof(type, field) __builtin_offsetof(type, field)'
        cat "$asserts"
    } >"$work/$unit.c"
    for processor in x86_64 i686; do
        case $unit in
        sdk-*) compile "$unit" "$processor" "$processor-pc-windows-msvc" -fms-compatibility -fms-compatibility-version=19.40 -Xclang -ivfsoverlay -Xclang "$work/overlay.yaml" -I"$work/library" -I"$sdk/shared" -I"$sdk/um" ;;
        *) compile "$unit" "$processor" "$processor-w64-windows-gnu" "-march=$([ "$processor" = i686 ] && echo pentium4 || echo x86-64)" -isystem "$mingw" -isystem "$mingw/ddk" ;;
        esac &
    done
    wait
done

cat "$work"/*.log | grep 'error:' | sed "s|^$work/||" >"$work/errors" || true
failed=$(wc -l <"$work/errors")
sed -n 1,40p "$work/errors"
read -r types assertions <"$work/counts"
echo "$types structures, $assertions sizes and offsets on x64 and x86, $failed of them otherwise in C"
[ "$failed" -eq 0 ]
