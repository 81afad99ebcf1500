#!/usr/bin/env bash
# Imports every header of mingw-w64 that defines control codes, compiles what comes out with the generator and all its rules, and verifies it against its header: nothing
# may crash or take long, and nothing may differ. Writes mingw-import.tsv (per header: codes and types that were imported, errors of the compiler, codes and types that were
# verified, differences; "-" where it did not compile). With --check it only compares, and fails where the committed table differs. It takes minutes: run it at night.
# IOCTLGEN_MINGW_INCLUDE names the folder of the headers; else it is that of the Debian package mingw-w64-common.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
include=${IOCTLGEN_MINGW_INCLUDE:-/usr/share/mingw-w64/include}
[ -d "$include" ] || { echo "$include: there is no such folder; install mingw-w64-common, or set IOCTLGEN_MINGW_INCLUDE"; exit 2; }
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-mingw.XXXXXX")
trap 'rm -rf "$work"' EXIT

IOCTLGEN_MINGW_INCLUDE=$include IOCTLGEN_MINGW_REPORT=$work dotnet run --project "$here/.." -- -class '*MingwImportTests' -failSkips

if [[ ${1:-} == --check ]]; then
    diff -u "$here/mingw-import.tsv" "$work/mingw-import.tsv"
else
    mv "$work/mingw-import.tsv" "$here/mingw-import.tsv"
fi
awk -F '\t' 'NR > 1 { headers++; codes += $2; types += $3; failed += $4 > 0; verified += $5; differences += $7 }
    END { print headers " headers, " codes " codes, " types " types; " failed " headers do not compile, " verified " codes verified, " differences " differences" }' "$here/mingw-import.tsv"
