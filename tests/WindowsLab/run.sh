#!/usr/bin/env bash
# The Windows lab, on Linux: builds the tests, the driver's header from their contracts, and the driver; starts the driver in a Wine prefix of its own, runs the tests against it.
# Usage: tests/WindowsLab/run.sh [filters of the xunit v3 executable, for example: -class '*CdRom*']
# IOCTLGEN_LAB_ROUNDS=20 runs them as many times, on one driver that is never stopped, and ends with the first round that fails.
# VERIFY_ACCEPT=1 takes what the driver answers now as Recording/lab.*, the only files of the source tree that are ever written.
# Ends with the line "N passed, N failed"; the exit code is 0 only if every test ran and passed.
set -euo pipefail
set -m # every background job gets a process group, so that an interrupted one can be ended with all its children

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-lab.XXXXXX")
job=

clean_up() {
    local code=$?
    trap - EXIT INT TERM HUP
    set +e
    [ -z "$job" ] || kill -- "-$job" 2>/dev/null
    [ ! -d "$WINEPREFIX" ] || wineserver -k >/dev/null 2>&1 # of this prefix alone
    if [ "$code" -ne 0 ]; then show_logs; fi
    # Processes that were killed may need a moment to let go of their files.
    rm -rf "$work" 2>/dev/null || { sleep 1; rm -rf "$work"; }
    exit "$code"
}

show_logs() {
    local log
    for log in $(ls -tr "$work"/logs/*.log); do
        [ -s "$log" ] || continue
        printf '\n--- the last lines of %s\n' "${log##*/}"
        tail -n 60 "$log"
    done
} >&2

fail() {
    echo "run.sh: $*" >&2
    exit 1
}

# Runs one step with its output in a log. Never a pipe: the services that a wine command starts would hold it open for ever.
# In the background: bash handles an interrupt at once while it waits, but not while a command runs in the foreground.
step() {
    local name=$1 seconds=$2
    shift 2
    timeout "$seconds" "$@" </dev/null >"$work/logs/$name.log" 2>&1 &
    job=$!
    local code=0
    wait "$job" || code=$?
    job=
    return "$code"
}

install_missing() {
    local missing=() sudo=()
    command -v dotnet >/dev/null || fail "no dotnet on the PATH: install the .NET SDK 10 first"
    command -v wine >/dev/null && command -v wineserver >/dev/null || missing+=(wine wine64)
    command -v x86_64-w64-mingw32-gcc >/dev/null || missing+=(gcc-mingw-w64-x86-64)
    [ "${#missing[@]}" -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null || fail "missing here: run as root: apt-get install --no-install-recommends ${missing[*]}"
        sudo=(sudo -n)
    fi
    echo "Installing ${missing[*]}"
    step apt-update 300 "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get update || fail "apt-get update failed"
    step apt-install 900 "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" ||
        fail "could not install ${missing[*]}"
}

# The driver's public header is made from the tests' own contracts, so that the driver proves every number and offset in it. The one that
# was written by hand must say the same.
export_header() {
    local tool="$work/tool/ioctlgen.dll" contracts="$work/tests/IoctlGen.WindowsLab.Tests.dll"
    step build-tool 600 dotnet publish "$here/../../generator/IoctlGen.Tool/IoctlGen.Tool.csproj" -c Release --artifacts-path "$work/build" -o "$work/tool" \
        --disable-build-servers -v minimal || fail "the ioctlgen command did not build"
    mkdir "$work/include"
    step export-header 60 dotnet "$tool" export "$contracts" --header "$work/include/ioctlgenlab.h" || fail "the driver's header was not exported"
    step verify-header 60 dotnet "$tool" verify "$contracts" --header "$here/driver/public/ioctlgenlab.h" ||
        fail "the contracts and driver/public/ioctlgenlab.h differ"
}

build_driver() {
    # The first: what only Wine lets such a driver do.
    step build-driver 300 x86_64-w64-mingw32-gcc -DLAB_ON_WINE -O2 -Wall -Wextra -Werror -ffreestanding -fno-stack-protector -shared -nostdlib -s \
        -I"$work/include" -I/usr/x86_64-w64-mingw32/include/ddk \
        -Wl,--subsystem,native -Wl,--entry,DriverEntry -Wl,--image-base,0x140000000 -Wl,--exclude-all-symbols \
        -Wl,--dynamicbase -Wl,--nxcompat -Wl,--file-alignment,0x1000 -Wl,--section-alignment,0x1000 \
        -o "$work/ioctlgenlab.sys" "$here"/driver/*.c -lntoskrnl -lhal || fail "the driver did not build"
}

# What the tests of device interfaces ask in place of Wine's cfgmgr32.dll.
build_stand_in() {
    step build-stand-in 60 x86_64-w64-mingw32-gcc -O2 -Wall -Wextra -Werror -shared -s -o "$work/tests/labcfgmgr.dll" "$here/standin/labcfgmgr.c" -lsetupapi ||
        fail "the stand-in of cfgmgr32.dll did not build"
}

# Outside the source tree, objects too: the tree stays as it is, whoever owns it and whoever builds in it at the same time.
build_tests() {
    step build-tests 600 dotnet publish "$here/IoctlGen.WindowsLab.Tests.csproj" -c Release --artifacts-path "$work/build" -o "$work/tests" \
        --disable-build-servers -v minimal || fail "the tests did not build"
}

start_driver() {
    step wineboot 120 wineboot -i || fail "wine could not make a prefix"
    step windows-version 60 wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f || fail "wine's registry cannot be written"
    # Persistent, or it would end together with the last program, and the driver with it. The server that wineboot started cannot be made so.
    step wineserver-end 60 wineserver -k || fail "wineboot's server did not end"
    step wineserver-start 10 wineserver -p || fail "wineserver did not start"
    cp "$work/ioctlgenlab.sys" "$WINEPREFIX/drive_c/windows/system32/drivers/"
    # The first program on a server starts the services, and what the driver says from now on goes to that program's log.
    step driver 60 wine sc create IoctlGenLab type= kernel start= demand binPath= 'C:\windows\system32\drivers\ioctlgenlab.sys' ||
        fail "the driver could not be registered"
    step driver-start 60 wine sc start IoctlGenLab || fail "the driver did not start"
}

# Each class in a process of its own: once a test has failed, .NET under Wine 8 may hang or crash before it says so (cause not
# known), and what has been proven until then must still be counted. A class that gives no count, or takes longer than
# IOCTLGEN_LAB_SECONDS, is one failure. The longest takes 13 s; where five others wanted each processor, 90 s were too few.
run_tests() {
    local class round rounds=${IOCTLGEN_LAB_ROUNDS:-1} passed=0 failed=0
    step classes 60 env WINEDEBUG=-all wine "$work/tests/IoctlGen.WindowsLab.Tests.exe" -list classes -noLogo "$@" || fail "the tests cannot be listed"
    for ((round = 1; round <= rounds && failed == 0; round++)); do
        [ "$rounds" -eq 1 ] || echo "Round $round of $rounds"
        for class in $(tr -d '\r' <"$work/logs/classes.log" | grep '^IoctlGen\.'); do
            run_class "$class" "$@"
        done
    done
    echo "$passed passed, $failed failed"
    [ ! -d "$work/tests/accepted" ] || cp "$work"/tests/accepted/* "$here/Recording/"
    [ "$failed" -eq 0 ] && [ "$passed" -gt 0 ]
}

run_class() {
    local class=$1 name=${1##*.} results code=0 ok bad filters=() started=$SECONDS
    shift
    # The classes are chosen already: filters of one kind add up, and each process would run them all.
    while [ "$#" -gt 0 ]; do
        if [ "$1" = -class ]; then shift; else filters+=("$1"); fi
        shift
    done
    results="$work/$name.trx"
    rm -f "$results" # an earlier round's
    step "$name" "${IOCTLGEN_LAB_SECONDS:-300}" env WINEDEBUG=-all wine "$work/tests/IoctlGen.WindowsLab.Tests.exe" \
        -class "$class" -noLogo -trx "Z:${results//\//\\}" "${filters[@]}" || code=$?
    ok=$(counter passed "$results")
    bad=$(counter failed "$results")
    # Wine's server may end the last threads of a program that is done by SIGKILL, faster than the program itself ends (seen once in
    # 400 processes). The results are written as a whole after the last test, so they count; a class that hangs ends with 124.
    if [ "$code" -eq 137 ] && [ "$ok" -gt 0 ]; then
        echo "$name was killed after its last test"
    elif [ "$bad" -eq 0 ] && { [ "$code" -ne 0 ] || [ "$ok" -eq 0 ]; }; then
        bad=1
        echo "$name ended with exit code $code and no count (124: it took more than ${IOCTLGEN_LAB_SECONDS:-300} s)"
    fi
    printf '%4d passed, %d failed in %d s: %s\n' "$ok" "$bad" "$((SECONDS - started))" "$name"
    [ "$bad" -eq 0 ] || tr -d '\r' <"$work/logs/$name.log"
    passed=$((passed + ok))
    failed=$((failed + bad))
}

# counter <name> <results file>: the number of tests that the results state; 0 where there are none.
counter() {
    local number
    number=$(grep -o '<Counters [^>]*' "$2" 2>/dev/null | sed "s/.* $1=\"\([0-9]*\)\".*/\1/")
    echo "${number:-0}"
}

export WINEPREFIX="$work/prefix" WINEARCH=win64 WINEDEBUG="${WINEDEBUG:--all,err+seh,err+module,err+service,warn+debugstr}" # the last: DbgPrint
export WINEDLLOVERRIDES="winemenubuilder.exe=d" # it would write menus into the user's home
export DOTNET_EnableWriteXorExecute=0 # with it on, .NET 10 under Wine 8 dies when it collects a dynamic method, which reflection makes
export DOTNET_TieredCompilation=0 # recompiling suspends threads, as the collector does: see Support/NoSuspension.cs
unset DISPLAY WAYLAND_DISPLAY
trap clean_up EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
mkdir "$work/logs"

install_missing
build_tests
export_header
build_driver
build_stand_in
start_driver
run_tests "$@"
