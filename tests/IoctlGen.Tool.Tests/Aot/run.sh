#!/usr/bin/env bash
# Publishes the command as a NativeAOT program and holds it against the framework-dependent one.
# Ends with the line "N passed, N failed"; the exit code is 0 only if all passed. Everything is built in a temporary folder.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../../.." && pwd)
# shellcheck source=../../checks.sh
. "$root/tests/checks.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-aot.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off DOTNET_ROLL_FORWARD=Major
exec </dev/null

installs_linker() {
    { command -v clang || command -v gcc; } && [ -e /usr/include/zlib.h ] && return
    local sudo
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    $sudo apt-get update && $sudo apt-get install -y --no-install-recommends clang lld zlib1g-dev
}

# Of System.CommandLine, the assembly for older frameworks is not annotated for trimming; that what is used of it works is tried below.
publishes() {
    dotnet publish "$root/generator/IoctlGen.Tool" -p:PublishAot=true -r linux-x64 -o "$work/aot" --artifacts-path "$work/build" --disable-build-servers |
        tee "$work/publish.log" && ! grep -E 'warning [A-Z]+[0-9]+' "$work/publish.log" | grep -vF 'System.CommandLine.dll : warning IL2104: '
}

builds() { dotnet build "$root/generator/IoctlGen.Tool" -o "$work/tool" --artifacts-path "$work/build-tool" --disable-build-servers; }

# Output, errors and exit code, of both programs.
same() {
    { "$work/aot/ioctlgen" "$@"; echo "exit code $?"; } >"$work/aot.out" 2>&1 </dev/null
    { dotnet "$work/tool/ioctlgen.dll" "$@"; echo "exit code $?"; } >"$work/tool.out" 2>&1 </dev/null
    [ "$(wc -l <"$work/tool.out")" -gt 1 ] && diff "$work/tool.out" "$work/aot.out"
}

decodes() { "$work/aot/ioctlgen" decode 0x24800 | grep -x 'IOCTL_CDROM_CHECK_VERIFY'; }

check 'a linker is there' installs_linker
check 'it is published without a warning of its own code' publishes
check 'the framework-dependent program is built' builds
check 'it decodes a code' decodes
for arguments in 'decode IOCTL_LAMP_SET_MODE 0x83372007 -1' 'decode --json 0x2C05C' 'decode CTL_CODE(2,0x1000,0,0) IOCTL_DISK_GET_LENGHT_INFO' 'search disk geometry' \
    'list --header ntddcdrm.h --csv' 'list --json --kernel-only' 'list --device CDROM' 'catalogue' 'completion bash' 'decode --help' '[suggest:9]'; do
    # shellcheck disable=SC2086
    check "the same as the framework-dependent one: $arguments" same $arguments
done

now() { date +%s%N; }
started=$(now)
for _ in 1 2 3 4 5 6 7 8 9 10; do "$work/aot/ioctlgen" decode 0x24800 >/dev/null; done
echo "decode takes $((($(now) - started) / 10000000)) ms, of a file of $(($(stat -c %s "$work/aot/ioctlgen") / 1024)) KiB"

count_checks
