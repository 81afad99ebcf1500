#!/usr/bin/env bash
# Fails where Contracts/Generated is not what the generator writes today, and shows the difference.
# With --accept as the first argument, takes what it writes. All other arguments go to dotnet build.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Made anew: of a contract that is gone, the compiler would leave the old file.
if [ "${1:-}" = --accept ]; then
    rm -rf Contracts/Generated
    dotnet build Contracts --no-incremental "${@:2}"
    exit
fi

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
dotnet build Contracts --no-incremental -p:CompilerGeneratedFilesOutputPath="$fresh" "$@"
diff -r Contracts/Generated "$fresh"
