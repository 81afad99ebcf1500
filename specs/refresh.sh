#!/usr/bin/env bash
# Makes the catalogue, specs/windows and specs/without-code.md, and the types of specs/types anew from their sources, and shows what changed:
#   specs/refresh.sh [--pages <folder of documentation pages>]... [--list <table of names and codes>]...
# The headers come with the NuGet package of the Windows SDK, which is fetched and never kept. Pages and lists that were
# given before must be given again: what they alone know would be missing otherwise, and the difference would show it.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-catalogue.XXXXXX")
trap 'rm -rf "$work"' EXIT

include=$("$here/fetch-sdk.sh" "$work")
dotnet run --project "$here/refresh" -- "$here/windows" --sdk "$include" "$@"
git -C "$here" --no-pager diff --stat -- windows without-code.md types
