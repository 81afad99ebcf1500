#!/usr/bin/env bash
# Makes the contracts of runtime/IoctlGen.Windows anew from the headers, the catalogue and contracts/shapes.md, and shows what changed:
#   specs/windows-contracts.sh [--check]
# With --check it only compares, fails where the committed files differ, and holds every size and offset against a C compiler. The SDK's headers come with a NuGet package, which is fetched and
# never kept (IOCTLGEN_SDK_INCLUDE names a folder Include/10.0.x that is there already); what drivers alone include comes with Debian's mingw-w64-common, and the compiler is Debian's clang.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
contracts=$here/../runtime/IoctlGen.Windows/Contracts
mingw=/usr/share/mingw-w64/include
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-contracts.XXXXXX")
trap 'rm -rf "$work"' EXIT

needed=()
[ -d "$mingw" ] || needed+=(mingw-w64-common)
command -v clang >/dev/null || needed+=(clang)
if [ "${#needed[@]}" -gt 0 ]; then
    sudo=
    [ "$(id -u)" -eq 0 ] || sudo=sudo
    { $sudo apt-get update && $sudo apt-get install -y --no-install-recommends "${needed[@]}"; } >"$work/apt.log" 2>&1 || { tail -n 20 "$work/apt.log"; exit 1; }
fi

sdk=${IOCTLGEN_SDK_INCLUDE:-$("$here/fetch-sdk.sh" "$work")}
if [ "${1:-}" != --check ]; then
    dotnet run --project "$here/contracts" -- "$here" "$here/contracts" "$contracts" --sdk "$sdk" --mingw "$mingw"
    git -C "$here" --no-pager diff --stat -- contracts ../runtime/IoctlGen.Windows
    exit
fi

mkdir "$work/contracts" "$work/tables"
dotnet run --project "$here/contracts" -- "$here" "$work/tables" "$work/contracts" --sdk "$sdk" --mingw "$mingw"
diff -r "$contracts" "$work/contracts"
for table in "$work"/tables/*; do diff "$here/contracts/$(basename "$table")" "$table"; done
"$here/contracts/check-layouts.sh" "$sdk" "$mingw"
