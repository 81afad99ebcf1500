#!/usr/bin/env bash
# Imports every header of the Windows SDK that defines control codes, compiles what comes out with the generator and all its rules, and asks
# the runtime where every field lies; then exports the result and imports it once more. Writes sdk-import.tsv (per header: codes, those with types for all
# buffers, bytes, structures, constants, types left out; codes, structures, sizes and offsets that came back the same, on x64 and on x86; structures that say to be
# for 64-bit processes, and are) and sdk-reasons.tsv (why not). With --check it only compares, and fails where the committed tables differ.
# IOCTLGEN_SDK_INCLUDE names a folder Include/10.0.x that is there already; else the headers are fetched, and thrown away.
set -euo pipefail

here=$(dirname "$(readlink -f "$0")")
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-sdk.XXXXXX")
trap 'rm -rf "$work"' EXIT

include=${IOCTLGEN_SDK_INCLUDE:-$("$here/../../../specs/fetch-sdk.sh" "$work")}
mkdir "$work/report"
IOCTLGEN_SDK_INCLUDE=$include IOCTLGEN_SDK_REPORT=$work/report dotnet run --project "$here/.." -- -class '*SdkImportTests' -failSkips

for table in sdk-import.tsv sdk-reasons.tsv; do
    if [[ ${1:-} == --check ]]; then
        diff -u "$here/$table" "$work/report/$table"
    else
        mv "$work/report/$table" "$here/$table"
    fi
done
