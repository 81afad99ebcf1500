#!/usr/bin/env bash
# Uses the page of `ioctlgen catalogue` in headless Chromium, which is installed by apt where it is missing.
# Ends with the line "N passed, N failed"; the exit code is 0 only if all passed.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-browser.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
exec </dev/null

fail() {
    echo "$1"
    echo "0 passed, 1 failed"
    exit 1
}

if ! command -v chromium >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    { $sudo apt-get update && $sudo apt-get install -y --no-install-recommends chromium fonts-dejavu-core; } >"$work/apt.log" 2>&1 ||
        { tail -n 20 "$work/apt.log"; fail 'chromium cannot be installed'; }
fi

dotnet build "$here/.." >"$work/build.log" 2>&1 || { tail -n 20 "$work/build.log"; fail 'the tests cannot be built'; }
IOCTLGEN_BROWSER=$(command -v chromium) dotnet "$here/../bin/Debug/net10.0/IoctlGen.Tool.Tests.dll" -namespace IoctlGen.Tool.Tests.Browser -noColor 2>&1 | tee "$work/test.log"
read -r total failed skipped < <(sed -n 's/.*Total: \([0-9]*\), Errors: [0-9]*, Failed: \([0-9]*\), Skipped: \([0-9]*\),.*/\1 \2 \3/p' "$work/test.log") || fail 'the tests did not run'
# A test that was skipped has shown nothing.
failed=$((failed + skipped))
echo "$((total - failed)) passed, $failed failed"
[ "$total" -gt 0 ] && [ "$failed" -eq 0 ]
