#!/usr/bin/env bash
# Fuzzes everything for as long as you say: tests/Fuzzing/nightly.sh [seconds of each, 900 by default]
# First the fuzz tests of every test project, then what reads files, out of process with afl-fuzz, which is installed by apt where it is missing.
# What was found lies in tests/Fuzzing/findings. Ends with the line "N passed, N failed"; the exit code is 0 only if nothing was found.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
seconds=${1:-900}
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-fuzz.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
exec </dev/null

passed=0
failed=0
result() { # <name> <0 for a pass> <what was found>
    if [ "$2" -eq 0 ]; then passed=$((passed + 1)); else failed=$((failed + 1)); fi
    printf '%-10s %s%s\n' "$([ "$2" -eq 0 ] && echo passed || echo FAILED)" "$1" "${3:+: $3}"
}

for project in $(grep -rlF Fuzzing.props --include='*.csproj' "$root/tests"); do
    name=$(basename "$project" .csproj)
    IOCTLGEN_FUZZ_SECONDS=$seconds dotnet test "$project" --filter "FullyQualifiedName~Fuzz" >"$work/$name.log" 2>&1
    code=$?
    grep -E '^(Passed|Failed)! ' "$work/$name.log"
    [ "$code" -eq 0 ] || grep -E -A 40 'CsCheck_Seed|Error Message' "$work/$name.log" | head -n 100
    result "$name" "$code" "$([ "$code" -eq 0 ] || echo 'the seed is above')"
done

if ! command -v afl-fuzz >/dev/null; then
    sudo=$([ "$(id -u)" -eq 0 ] || echo sudo)
    { $sudo apt-get update && $sudo apt-get install -y --no-install-recommends afl++; } >"$work/apt.log" 2>&1 ||
        { tail -n 20 "$work/apt.log"; result 'afl-fuzz cannot be installed' 1; }
fi
dotnet tool install SharpFuzz.CommandLine --version 2.3.0 --tool-path "$work/tools" >"$work/tool.log" 2>&1 || cat "$work/tool.log"
dotnet publish "$here/OutOfProcess" -c Release -o "$work/fuzz" >"$work/publish.log" 2>&1 || tail -n 20 "$work/publish.log"
dotnet build "$root/tests/IoctlGen.Tool.Tests/Export/Contracts" -o "$work/contracts" >"$work/contracts.log" 2>&1 || tail -n 20 "$work/contracts.log"
for assembly in IoctlGen.Specs.dll ioctlgen.dll; do
    "$work/tools/sharpfuzz" "$work/fuzz/$assembly" || result "$assembly cannot be instrumented" 1
done

# The seeds: what the project has of each kind.
mkdir -p "$work"/in/{header,page,code,assembly} "$work/out"
cp "$root/tests/WindowsLab/driver/public/ioctlgenlab.h" "$root/tests/IoctlGen.Specs.Tests/CHeaders/Declarations/nasty.h" "$work/in/header/"
printf -- '---\ntitle: IOCTL_X (x.h)\nreq.header: x.h\n---\n## -description\nReads.\n### -input-buffer\n[A_B](ns-x.md) structure\n### -ioctl-major-code\nIRP_MJ_DEVICE_CONTROL\n' >"$work/in/page/page.md"
printf 'CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800 + 1, METHOD_BUFFERED, FILE_ANY_ACCESS)' >"$work/in/code/code.txt"
cp "$work/contracts/Contracts.dll" "$work/in/assembly/"

export AFL_SKIP_BIN_CHECK=1 AFL_I_DONT_CARE_ABOUT_MISSING_CRASHES=1 AFL_SKIP_CPUFREQ=1 AFL_NO_UI=1 AFL_NO_AFFINITY=1 DOTNET_gcServer=0
for target in header page code assembly; do
    afl-fuzz -V "$seconds" -t 20000 -m none -i "$work/in/$target" -o "$work/out/$target" -- dotnet "$work/fuzz/IoctlGen.Fuzz.dll" "$target" >"$work/$target.log" 2>&1
    code=$?
    stats=$work/out/$target/default/fuzzer_stats
    [ -f "$stats" ] || { tail -n 20 "$work/$target.log"; result "$target" 1 "afl-fuzz ended with $code"; continue; }
    grep -E '^(execs_done|corpus_count|bitmap_cvg|saved_crashes|saved_hangs) ' "$stats" | tr -s ' ' | paste -sd ';' -
    found=$(find "$work/out/$target/default/crashes" "$work/out/$target/default/hangs" -type f ! -name README.txt | wc -l)
    if [ "$found" -gt 0 ]; then
        mkdir -p "$here/findings/$target"
        find "$work/out/$target/default/crashes" "$work/out/$target/default/hangs" -type f ! -name README.txt -exec cp {} "$here/findings/$target/" \;
    fi
    result "$target" "$((found > 0))" "$([ "$found" -eq 0 ] || echo "$found files in $here/findings/$target")"
done

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
