#!/usr/bin/env bash
# Runs the programs as their users do: their output is the block in the README, and wrong command lines are told from right ones.
# Ends with the line "N passed, N failed"; the exit code is 0 only if all passed.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
readme=$here/../../../README.md
# shellcheck source=../../checks.sh
. "$here/../../checks.sh"
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
exec </dev/null

quick_start() { dotnet run --project "$here" "$@"; }
disk_report() { dotnet run --project "$here/../DiskReport" "$@"; }

# block_of <folder> <README>: the fenced block right after the line that names the folder.
block_of() {
    awk -v line="<!-- output of tests/Samples/$1 -->" '$0 == line { getline; inside = /^```/; next } /^```/ { inside = 0 } inside' "$2"
}

output_is_in_readme() { diff <(block_of QuickStart "$readme") <(quick_start); }
report_is_in_readme() { diff <(block_of DiskReport "$here/../../../runtime/IoctlGen.Windows/README.md") <(disk_report); }

# ends_with <exit code> <words of the output> <arguments...>
ends_with() {
    local output code=0
    output=$(quick_start --no-build -- "${@:3}" 2>&1) || code=$?
    echo "exit code $code: $output"
    [ "$code" -eq "$1" ] && [[ $output == *"$2"* ]]
}

check 'it builds and runs' quick_start
if [ -e "$readme" ]; then
    check 'its output is the one in the README' output_is_in_readme
fi
check '--help shows the usage' ends_with 0 'Usage:' --help
check 'an unknown argument shows the usage' ends_with 2 'Usage:' --verbose
check '--device wants a path' ends_with 2 'needs a path' --device --make-compatible
check '--make-compatible wants a device' ends_with 2 'needs --device' --make-compatible
check '--device wants Windows' ends_with 2 'needs Windows' --device '\\.\D:'
check 'the report on a recorded disk builds and runs' disk_report
if [ -e "$readme" ]; then
    check 'it is the one in the README of IoctlGen.Windows' report_is_in_readme
fi

count_checks
