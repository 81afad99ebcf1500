#!/usr/bin/env bash
# Packs all packages, looks into them, and uses them as a user would: from a new project outside this repository, and as a tool.
# Ends with the line "N passed, N failed"; the exit code is 0 only if all passed. Everything is built in a temporary folder.
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$(cd "$here/../.." && pwd)
# shellcheck source=../checks.sh
. "$here/../checks.sh"
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-packaging.XXXXXX")
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# A version of its own for each run: no cache can hold an older package of the same name.
version=0.0.1-packaging.$(date +%s).$$
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDTERMINALLOGGER=off
exec </dev/null

# As on a maintainer's machine: what a build server sets must not be what makes a package right.
pack() {
    env -u CI dotnet pack "$root/$1" -c Release -o "$work/packages" --artifacts-path "$work/build" --disable-build-servers -p:Version="$version"
}

# The address of the repository has one home.
url=$(sed -n 's|.*<RepositoryUrl>\(.*\)</RepositoryUrl>.*|\1|p' "$root/Directory.Build.props")
address_is_stated_once() {
    [ -n "$url" ] && diff <(grep -rIlF --exclude-dir={.git,bin,obj,artifacts} "${url#https://}" "$root") <(echo "$root/Directory.Build.props")
}

# NuGet's own extraction is used: a machine with the .NET SDK need not have unzip.
content_is() {
    diff <(cd "$package" && find . -type f ! -name '*.nupkg*' ! -name '.nupkg.metadata' | sed 's|^\./||' | LC_ALL=C sort) <(printf '%s\n' "$@" | LC_ALL=C sort)
}

nuspec_has() { grep -F "$1" "$nuspec"; }

# An assembly names what it refers to in plain UTF-8.
lacks_text() { [ -s "$2" ] && ! grep -aF "$1" "$2"; }

nuspec_lacks() { [ -s "$nuspec" ] && ! grep -F "$1" "$nuspec"; }

# NuGet writes beside them where it has a package from.
names_no_folder_of_this_machine() { [ -s "$nuspec" ] && ! grep -rlF -e "$root" -e "$work" --include='*.dll' --include='*.xml' --include='*.nuspec' "$package"; }

# Stack traces show the paths of sources. A packed assembly states where they stood in the repository, and no folder of the machine that built it.
source_paths_are_of_the_repository() {
    local assemblies=()
    mapfile -t assemblies < <(find "$package" -iname 'ioctlgen*.dll')
    dotnet run --file "$here/SourcePaths.cs" --artifacts-path "$work/source-paths" -- "${assemblies[@]}" >"$work/paths" &&
        grep -q '^/_/generator/\|^/_/runtime/' "$work/paths" && ! grep -v '^/_/\|^{"documents":{"/_/' "$work/paths"
}

readme_is_of() { diff <(sed "s|](../../|]($url/blob/main/|g" "$root/$1/README.md") "$package/README.md"; }

# The packed README: each link leads out of the package, and those into the repository to a file and a heading of this tree.
links_lead_somewhere() {
    local link path wrong=0 links=()
    mapfile -t links < <(grep -oE '\]\([^) ]+\)' "$package/README.md" | sed 's/^](//; s/)$//')
    grep -F "($url/blob/main/" "$package/README.md" || wrong=1
    for link in "${links[@]}"; do
        case $link in
        '#'*) has_heading "$package/README.md" "${link#\#}" || { echo "$link: no such heading"; wrong=1; } ;;
        "$url"/blob/main/*)
            path=${link#"$url/blob/main/"}
            [ -e "$root/${path%%#*}" ] || { echo "$link: no such file"; wrong=1; }
            [[ $path != *'#'* ]] || has_heading "$root/${path%%#*}" "${path#*\#}" || { echo "$link: no such heading"; wrong=1; }
            ;;
        https://*) ;;
        *) echo "$link: leads nowhere outside of the repository"; wrong=1 ;;
        esac
    done
    return "$wrong"
}

# As GitHub names the headings of a page.
has_heading() { sed -n 's/^##* //p' "$1" | tr '[:upper:]' '[:lower:]' | sed "s/[^a-z0-9 _-]//g; s/ /-/g" | grep -xF -- "$2"; }

# A project of the C# in the packed README, a file for each block. What is said to be generated is kept apart.
new_readme_project() {
    mkdir "$work/$1"
    cp "$here/Readme/Readme.csproj" "$work/$1/"
    awk -v folder="$work/$1" '
        /^<!-- generated -->$/ { generated = 1 }
        /^```csharp$/ { n++; file = folder (generated ? "/generated.txt" : "/Block" n ".cs"); next }
        /^```$/ { file = ""; generated = 0 }
        file { print > file }' "$package/README.md"
}

# Packages of others are taken from where the machine has them, those under test from the folder of this run.
with_packages() { "$@" --disable-build-servers -p:IoctlGenVersion="$version" -p:RestorePackagesPath="$work/cache" -p:RestoreFallbackFolders="$fallback"; }
fallback=$(dotnet nuget locals global-packages --list | sed 's/^global-packages: //')
mkdir -p "$fallback"

readme_compiles() { with_packages dotnet build "$work/$1" -p:ReadmeOf="$2" -p:XunitVersion="$xunit"; }
xunit=$(sed -n 's/.*"xunit.v3.mtp-off" Version="\([^"]*\)".*/\1/p' "$root/Directory.Packages.props")

# Every line of the README's block, wherever it stands.
readme_shows_what_is_generated() {
    local line wrong=0
    cat "$work/$1"/Generated/*/*/*.g.cs >"$work/generated" && [ -s "$work/$1/generated.txt" ] || return 1
    while read -r line; do
        grep -qF -- "$line" "$work/generated" || { echo "not generated: $line"; wrong=1; }
    done <"$work/$1/generated.txt"
    return "$wrong"
}

readme_tests_pass() { dotnet "$work/$1/bin/Debug/net10.0/Readme.dll" | tee "$work/readme.log" && grep 'Total: [1-9]' "$work/readme.log"; }

new_project() {
    mkdir "$work/$1"
    cp "$here"/Consumer/* "$work/$1/"
    sed 's/class Shapes/class HandleShapes/; s/this IoctlDevice device/SafeHandle device/' "$here/Consumer/Shapes.cs" >"$work/$1/HandleShapes.cs"
}

build() {
    local project=$1
    shift
    dotnet build "$work/$project" --disable-build-servers -p:IoctlGenVersion="$version" -p:RestorePackagesPath="$work/cache" "$@"
}

builds_without_warning() { build "$@" | tee "$work/build.log" && grep -F ' 0 Warning(s)' "$work/build.log"; }

# Only the newest runtime may be installed: what was built for an older one runs on it.
runs() { DOTNET_ROLL_FORWARD=Major dotnet "$work/$1/bin/Debug/$2/Consumer.dll"; }

# The rule must be the only error, and stand in the file of the mistake.
is_refused_by() { is_refused_in Mistake.cs "$@"; }

# What it said is in build.log.
fails_to_build() {
    ! build "$@" >"$work/build.log" || { cat "$work/build.log"; echo "it was built"; return 1; }
    cat "$work/build.log"
}

is_refused_in() {
    fails_to_build "$3" "${@:4}" || return 1
    grep -F "$1(" "$work/build.log" | grep -F " error $2: " && ! grep -F ' error ' "$work/build.log" | grep -vF " error $2: "
}

# One error for one mistake, which names both places.
is_refused_once_with_the_place() {
    is_refused_in Gauge.cs IOCTL3003 "$1" "${@:3}" &&
        [ "$(grep -F ' error ' "$work/build.log" | sed 's/ \[.*//; s/^ *//' | sort -u | wc -l)" -eq 1 ] && grep -F "$2" "$work/build.log"
}

warns() { builds_anew "${@:2}" && grep -F " warning $1: " "$work/build.log"; }

# What it said is shown if the check fails.
builds_anew() {
    local code=0
    build "$1" --no-incremental "${@:2}" >"$work/build.log" || code=$?
    cat "$work/build.log"
    return "$code"
}

warns_at() { warns "$2" "${@:3}" && grep -F "$1" "$work/build.log" | grep -F " warning $2: "; }

does_not_warn() { builds_anew "${@:2}" && ! grep -F " warning $1: " "$work/build.log"; }

is_refused_as_old() {
    fails_to_build "$@" || return 1
    grep -F ' error IOCTL1019: ' "$work/build.log" | grep -F 'compiled as C# 8.0'
}

# check_package <id> <folder of the project>: what holds for each.
check_package() {
    check "$1 states its licence" nuspec_has '<license type="expression">MIT</license>'
    check "$1 shows an icon" nuspec_has '<icon>icon.png</icon>'
    check "$1 names the repository" nuspec_has "<repository type=\"git\" url=\"$url\""
    check "$1 names its site" nuspec_has "<projectUrl>$url</projectUrl>"
    check "$1 shows a README" nuspec_has '<readme>README.md</readme>'
    check "$1's README is its own" readme_is_of "$2"
    check "the links of $1's README lead somewhere" links_lead_somewhere
    check "$1 names no folder of this machine" names_no_folder_of_this_machine
    check "$1 states sources by their place in the repository" source_paths_are_of_the_repository
}

# Beside the sources that the machine has: the reference packs of .NET come from there.
mkdir "$work/packages"
cat >"$work/nuget.config" <<'XML'
<configuration>
  <packageSources>
    <add key="ioctlgen-packaging" value="packages" />
  </packageSources>
</configuration>
XML

check 'the address of the repository is stated once' address_is_stated_once
check 'IoctlGen.Testing packs' pack runtime/IoctlGen.Testing
check 'IoctlGen packs' pack runtime/IoctlGen
check 'IoctlGen.Windows packs' pack runtime/IoctlGen.Windows
check 'IoctlGen.Tool packs' pack generator/IoctlGen.Tool

new_project consumer
check 'a new project builds for net8.0 and net10.0, with all analyzers on and no warning' builds_without_warning consumer
check 'it runs, built for net8.0' runs consumer net8.0
check 'it runs, built for net10.0' runs consumer net10.0

new_project oldest
check 'it builds as C# 9' builds_without_warning oldest -p:TargetFrameworks=net8.0 -p:LangVersion=9
check 'it runs, built as C# 9' runs oldest net8.0

new_project lax
check 'it builds as C# preview, nullable off, arithmetic checked, documented' builds_without_warning lax -p:TargetFrameworks=net10.0 -p:LangVersion=preview \
    -p:Nullable=disable -p:CheckForOverflowUnderflow=true -p:GenerateDocumentationFile=true

# The compiler has its own errors about the version, and stops before it asks the analyzers.
new_project older
check 'C# 8 is refused by IOCTL1019' is_refused_as_old older -p:TargetFrameworks=net8.0 -p:LangVersion=8 -p:Nullable=disable

new_project mistaken
check 'a method that is not partial is refused by IOCTL1001' is_refused_by IOCTL1001 mistaken -p:TargetFrameworks=net10.0 -p:WithMistake=true

# The compiler stops before the analyzers where a partial method has no body: the generated one must be there.
new_project misnumbered
sed -i 's/0x0201,/0x1201,/; s/static void UnloadDriver/static partial void UnloadDriver/; s/ => drive.Dispose();/;/' "$work/misnumbered/Mistake.cs"
check 'a function of too many bits is refused by IOCTL1002' is_refused_by IOCTL1002 misnumbered -p:TargetFrameworks=net10.0 -p:WithMistake=true

# The driver's header says another number than before, then none.
new_project drifted
sed -i 's/GAUGE_CODE(0x802,/GAUGE_CODE(0x812,/' "$work/drifted/Public.h"
check 'a number that the header has changed is refused by one IOCTL3003, which names its line' is_refused_once_with_the_place drifted 'Public.h(6,9)' -p:TargetFrameworks=net10.0
sed -i 's/0x802, Tr/0x812, Tr/' "$work/drifted/Gauge.cs"
check 'it builds again with the number of the header' builds_without_warning drifted -p:TargetFrameworks=net10.0
sed -i '/IOCTL_GAUGE_STOP/d' "$work/drifted/Public.h"
check 'a code that the header has given up is refused by IOCTL3006' is_refused_in Gauge.cs IOCTL3006 drifted -p:TargetFrameworks=net10.0

# What a build is told by properties, the formatter reads from the environment.
formats() { IoctlGenVersion=$version RestorePackagesPath=$work/cache dotnet format analyzers "$work/$1" --diagnostics "$2"; }

# The driver's header has another layout than C#.
new_project reshaped
sed -i 's/net8.0;net10.0/net10.0/' "$work/reshaped/Consumer.csproj"
cat >>"$work/reshaped/Public.h" <<'C'
typedef enum _GAUGE_UNIT { GaugeUnitBar, GaugeUnitPascal = 4 } GAUGE_UNIT;
typedef struct _GAUGE_RANGE { USHORT From[8]; } GAUGE_RANGE;
typedef struct _GAUGE_REPORT { ULONG Version; ULONG Flags; GAUGE_UNIT Unit; GAUGE_RANGE Range; } GAUGE_REPORT;
#define IOCTL_GAUGE_REPORT GAUGE_CODE(0x804, FILE_READ_ACCESS)
C
cat >"$work/reshaped/GaugeReports.cs" <<'CSHARP'
using System.Runtime.InteropServices;
using IoctlGen;

namespace Consumer
{
    internal enum GaugeUnit : int
    {
        Bar,
        Pascal,
    }

    /// <summary>What the gauge reports.</summary>
    [StructLayout(LayoutKind.Sequential)]
    internal struct GaugeReport
    {
        /// <summary>The version.</summary>
        public uint Version;
        public GaugeUnit Unit;

        public readonly bool IsNew => Version > 1;
    }

    [IoctlContract(0x8339, Header = "Public.h")]
    static partial class GaugeReports
    {
        [Ioctl("IOCTL_GAUGE_REPORT")]
        public static partial GaugeReport Report(this IoctlDevice gauge);
    }
}
CSHARP
check 'a structure and an enumeration that are not the header'"'"'s are refused by IOCTL3010' is_refused_in GaugeReports.cs IOCTL3010 reshaped
check 'the structure at its name' grep -F 'GaugeReports.cs(14,21): error IOCTL3010:' "$work/build.log"
check 'the enumeration at the value' grep -F 'GaugeReports.cs(9,9): error IOCTL3010:' "$work/build.log"
check 'dotnet format runs the fix' formats reshaped IOCTL3010
check 'which writes the field of the header' grep -F 'public uint Flags;' "$work/reshaped/GaugeReports.cs"
check 'and the value' grep -F 'Pascal = 4,' "$work/reshaped/GaugeReports.cs"
check 'and it builds' builds_without_warning reshaped

# Old code, in no contract, with a number that is another code.
new_project misnamed
sed -i 's/net8.0;net10.0/net10.0/' "$work/misnamed/Consumer.csproj"
cat >"$work/misnamed/UsbCodes.cs" <<'CSHARP'
namespace Consumer
{
    static class UsbCodes
    {
        public const uint IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX = 0x0022044C;
    }
}
CSHARP
check 'a constant with the number of another code is refused by IOCTL3012' is_refused_in UsbCodes.cs IOCTL3012 misnamed
check 'dotnet format runs its fix' formats misnamed IOCTL3012
check 'which writes the published number' grep -F ' = 0x00220448;' "$work/misnamed/UsbCodes.cs"
check 'and it builds' builds_without_warning misnamed

# Says that in the project file; whether it is an error, and what else is wrong, is not asked.
says_of_the_project() {
    builds_anew "$2" "${@:4}"
    grep -F "Consumer.csproj" "$work/build.log" | grep -E "(warning|error) $1: " | grep -F -- "$3"
}

new_project nowhere
sed -i 's|<IoctlHeader Include="Public.h"|<IoctlHeader Include="../drivers/*.h"|' "$work/nowhere/Consumer.csproj"
check 'a wildcard that matches no header is reported in the project file by IOCTL7001' says_of_the_project IOCTL7001 nowhere "'../drivers/*.h' matches" -p:TargetFrameworks=net10.0
sed -i 's|"../drivers/\*.h"|"*.h;../drivers/*.h"|' "$work/nowhere/Consumer.csproj"
check 'so is one beside another that does' says_of_the_project IOCTL7001 nowhere "'../drivers/*.h' matches" -p:TargetFrameworks=net10.0

new_project undefined
sed -i 's/GAUGE_VERSION=2;GAUGE_WIDE/-DGAUGE_VERSION=2,GAUGE_WIDE/' "$work/undefined/Consumer.csproj"
check 'Defines that are no macros are reported in the project file by IOCTL4003' says_of_the_project IOCTL4003 undefined 'write GAUGE_VERSION=2;GAUGE_WIDE' -p:TargetFrameworks=net10.0

# Items of Directory.Build.targets come after those that the package could see when it was read.
new_project late
printf '%s\n' '<Project><ItemGroup><IoctlHeader Include="Public.h" Defines="GAUGE_VERSION=2;GAUGE_WIDE" /></ItemGroup></Project>' >"$work/late/Directory.Build.targets"
sed -i '/<IoctlHeader/d' "$work/late/Consumer.csproj"
check 'headers of Directory.Build.targets are read' builds_without_warning late -p:TargetFrameworks=net10.0
sed -i 's/GAUGE_CODE(0x802,/GAUGE_CODE(0x812,/' "$work/late/Public.h"
check 'and compared' is_refused_once_with_the_place late 'Public.h(6,9)' -p:TargetFrameworks=net10.0

# The contract of the header, but for one method, is not in the project.
new_project imported
sed -i 's|<IoctlHeader Include="Public.h"|<IoctlHeader Include="Public.h" Import="true" Namespace="Consumer"|; s|<TreatWarningsAsErrors>true|<NoWarn>$(NoWarn);IOCTL4006</NoWarn><TreatWarningsAsErrors>true|' "$work/imported/Consumer.csproj"
cat >"$work/imported/Gauge.cs" <<'CSHARP'
using IoctlGen;

namespace Consumer
{
    internal static partial class Gauge
    {
        [Ioctl("IOCTL_GAUGE_START")]
        public static partial void Start(this IoctlDevice gauge);

        /// <summary>Calls what the header declares, and the method that stands in its place.</summary>
        internal static void Restart(IoctlDevice gauge)
        {
            _ = gauge.Stop(default, default);
            gauge.Start();
        }
    }
}
CSHARP
check 'a header is imported at build time, with all analyzers on and no warning' builds_without_warning imported
check 'it runs, with the numbers of the header' runs imported net8.0
sed -i 's/Import="true"/Import="yes"/' "$work/imported/Consumer.csproj"
check 'an Import that is none is reported in the project file by IOCTL4004' says_of_the_project IOCTL4004 imported "its Import is 'yes'" -p:TargetFrameworks=net10.0
sed -i 's/Import="yes"/Import="true"/; s/Namespace="Consumer"/Namespace="A;B"/' "$work/imported/Consumer.csproj"
check 'and so is a Namespace that is none' says_of_the_project IOCTL4004 imported "its Namespace 'A¦B'" -p:TargetFrameworks=net10.0

# By the restore alone: the compiler would name all that is not there, and not why.
is_refused_for_the_framework() {
    fails_to_build "$1" -p:TargetFrameworks="$2" || return 1
    # NuGet names the package that it comes to first.
    grep -E " error NU1202: Package IoctlGen(\.Testing)? ${version//./\\.} is not compatible with $2 " "$work/build.log" && ! grep -F ' error ' "$work/build.log" | grep -vF ' error NU1202: '
}

new_project foreign
check 'netstandard2.0 is refused by NuGet' is_refused_for_the_framework foreign netstandard2.0
check '.NET Framework is refused by NuGet' is_refused_for_the_framework foreign net48

# A project of Windows says which releases it runs on. Its target framework needs packages that not every source has, so what the SDK
# would tell the compiler of it is told by a configuration file here.
runs_on() {
    printf '%s\n' 'is_global = true' 'global_level = 200' 'build_property.TargetPlatformIdentifier = Windows' \
        "build_property.TargetPlatformMinVersion = $2" >"$work/$1/.globalconfig"
}

new_project windows
sed -i 's/TreatWarningsAsErrors>true/TreatWarningsAsErrors>false/' "$work/windows/Consumer.csproj"
runs_on windows 10.0.14393.0
check 'a code that is newer than the project'"'"'s Windows is reported by IOCTL3007' warns_at Gauge.cs IOCTL3007 windows -p:TargetFrameworks=net10.0
runs_on windows 10.0.17763.0
check 'and not where it runs on newer ones only' does_not_warn IOCTL3007 windows -p:TargetFrameworks=net10.0
sed -i 's/title: IOCTL_GAUGE_START//; s/^UID.*//' "$work/windows/ioctl_gauge_start.md"
sed -i 's/^#define IOCTL_GAUGE_STOP.*/#define IOCTL_GAUGE_STOP GAUGE_CODE(sizeof(struct gauge), FILE_WRITE_ACCESS)/' "$work/windows/Public.h"
check 'a header that cannot be read is reported with line and column by IOCTL4001' warns_at 'Public.h(6,' IOCTL4001 windows -p:TargetFrameworks=net10.0
check 'a page that is none is reported by IOCTL4002' warns_at 'ioctl_gauge_start.md(1,1)' IOCTL4002 windows -p:TargetFrameworks=net10.0

package=$work/cache/ioctlgen/$version
nuspec=$package/ioctlgen.nuspec
check 'IoctlGen holds two frameworks, one generator with its fixes and completion, and nothing else' content_is \
    lib/{net8.0,net10.0}/IoctlGen.{dll,xml} analyzers/dotnet/cs/IoctlGen.{Generator,CodeFixes,Completion}.dll {build,buildTransitive}/net8.0/IoctlGen.{props,targets} buildMultiTargeting/IoctlGen.targets icon.png README.md ioctlgen.nuspec
check 'the generator needs no workspace, which a compiler does not have' lacks_text Workspaces "$package/analyzers/dotnet/cs/IoctlGen.Generator.dll"
check 'the fixes need no Features, which not every host of fixes has' lacks_text CodeAnalysis.Features "$package/analyzers/dotnet/cs/IoctlGen.CodeFixes.dll"
check 'IoctlGen depends on nothing' nuspec_lacks '<dependency '
check_package IoctlGen runtime/IoctlGen
new_readme_project readme
check 'the C# of its README compiles' readme_compiles readme IoctlGen
check 'its README shows what is generated' readme_shows_what_is_generated readme

package=$work/cache/ioctlgen.testing/$version
nuspec=$package/ioctlgen.testing.nuspec
check 'IoctlGen.Testing holds two frameworks and nothing else' content_is lib/{net8.0,net10.0}/IoctlGen.Testing.{dll,xml} icon.png README.md ioctlgen.testing.nuspec
check 'IoctlGen.Testing depends on the same IoctlGen' nuspec_has "<dependency id=\"IoctlGen\" version=\"$version\""
check_package IoctlGen.Testing runtime/IoctlGen.Testing
new_readme_project readme-testing
check 'the C# of its README compiles' readme_compiles readme-testing IoctlGen.Testing
check 'and its tests pass' readme_tests_pass readme-testing

# The published codes, called from each language: the contracts are C#'s.
new_languages() {
    mkdir "$work/$1" && cp -r "$here/Languages/$1/." "$work/$1/"
}
calls() { with_packages dotnet build "$work/$1" && dotnet "$work/$1/bin/Debug/net10.0/Consumer.dll" | tee "$work/called" && grep -x '500107862016 bytes, STATUS_ACCESS_DENIED' "$work/called"; }
for language in CSharp VisualBasic FSharp; do
    new_languages "$language"
    check "IoctlGen.Windows is called from $language" calls "$language"
done

package=$work/cache/ioctlgen.windows/$version
nuspec=$package/ioctlgen.windows.nuspec
check 'IoctlGen.Windows holds two frameworks and nothing else' content_is lib/{net8.0,net10.0}/IoctlGen.Windows.{dll,xml} icon.png README.md ioctlgen.windows.nuspec
check 'IoctlGen.Windows depends on the same IoctlGen' nuspec_has "<dependency id=\"IoctlGen\" version=\"$version\""
check_package IoctlGen.Windows runtime/IoctlGen.Windows
new_readme_project readme-windows
check 'the C# of its README compiles' readme_compiles readme-windows IoctlGen.Windows

installs_tool() { (cd "$work" && dotnet tool install IoctlGen.Tool --tool-path tools --version "$version"); }

# A user has the runtime of the SDK alone: the tool rolls forward by itself.
decodes() { env -u DOTNET_ROLL_FORWARD "$work/tools/ioctlgen" decode 0x24800 | tee "$work/decoded" && grep -x IOCTL_CDROM_CHECK_VERIFY "$work/decoded"; }

package=$work/tools/.store/ioctlgen.tool/$version/ioctlgen.tool/$version
nuspec=$package/IoctlGen.Tool.nuspec
check 'IoctlGen.Tool installs as a tool' installs_tool
check 'ioctlgen decodes a code' decodes
# The target of the other package, by the tool in the manifest of a project.
new_project verified
sed -i 's/net8.0;net10.0/net10.0/' "$work/verified/Consumer.csproj"
export NUGET_PACKAGES=$work/tool-packages
has_tool_in_manifest() { (cd "$work/verified" && dotnet new tool-manifest && dotnet tool install IoctlGen.Tool --version "$version"); }
runs_target() {
    local code=0
    build verified -t:IoctlVerify "$@" >"$work/build.log" || code=$?
    cat "$work/build.log"
    return "$code"
}
verifies() { runs_target && grep -F '3 codes and ' "$work/build.log"; }
does_not_verify() { ! runs_target -p:RunAnalyzers=false && grep -F "Public.h(6,9): error IOCTL3003: IOCTL_GAUGE_STOP " "$work/build.log"; }
says_that_there_is_no_header() { runs_target -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false && grep -F 'warning IOCTL7002: ' "$work/build.log"; }
check 'IoctlGen.Tool installs into a manifest' has_tool_in_manifest
check 'IoctlVerify finds that contracts and header say the same' verifies
sed -i 's/GAUGE_CODE(0x802,/GAUGE_CODE(0x812,/' "$work/verified/Public.h"
sed -i 's/<IoctlHeader /<Unread /; s|</Project>|<Target Name="AddHeader" AfterTargets="CoreCompile"><ItemGroup><IoctlHeader Include="Public.h" Defines="GAUGE_VERSION=2;GAUGE_WIDE" /></ItemGroup></Target></Project>|' "$work/verified/Consumer.csproj"
sed -i 's/"IOCTL_GAUGE_START"/0x801, TransferMethod.Buffered, RequiredAccess.Write/; s/"IOCTL_GAUGE_WIDEN"/0x803, TransferMethod.Buffered, RequiredAccess.ReadWrite/' "$work/verified/Gauge.cs"
check 'and what differs is an error at the line of the header' does_not_verify
sed -i 's/ AfterTargets="CoreCompile"//' "$work/verified/Consumer.csproj"
check 'a project without a header is told of by IOCTL7002' says_that_there_is_no_header
unset NUGET_PACKAGES

check 'IoctlGen.Tool is a tool' nuspec_has '<packageType name="DotnetTool" />'
check 'IoctlGen.Tool shows its own README' grep -x '# ioctlgen' "$package/README.md"
check 'IoctlGen.Tool depends on nothing' nuspec_lacks '<dependency '
check_package IoctlGen.Tool generator/IoctlGen.Tool

# The sample that holds generated code in snapshots, as a user's solution. With VERIFY_ACCEPT=1, and not where CI is set, what is generated now is taken into the repository first.
sample=$root/tests/Samples/Snapshots
snapshots=$work/snapshots
cp -r "$sample" "$snapshots"
rm -rf "$snapshots"/*/bin "$snapshots"/*/obj "$snapshots"/Tests/*.received.cs

generated_files_are_as_committed() { with_packages bash "$snapshots/check.sh"; }
snapshot_test_passes() { with_packages dotnet test "$snapshots/Tests"; }
says_what_differs() { ! "$2" >"$work/differs.log" 2>&1 && cat "$work/differs.log" && grep "$1" "$work/differs.log"; }

accept_snapshots() {
    with_packages bash "$snapshots/check.sh" --accept && { snapshot_test_passes || true; } &&
        rm -rf "$sample"/Contracts/Generated && cp -r "$snapshots"/Contracts/Generated "$sample"/Contracts/ || return 1
    for file in "$snapshots"/Tests/*.received.cs; do
        [ ! -e "$file" ] || { mv "$file" "${file/.received./.verified.}" && cp "${file/.received./.verified.}" "$sample/Tests/"; }
    done
}

[ "${VERIFY_ACCEPT:-}" != 1 ] || [ -n "${CI:-}" ] || check 'what is generated is taken into the sample' accept_snapshots
check 'generated files in a folder are as committed' generated_files_are_as_committed
check 'the generator in a test makes what is committed' snapshot_test_passes
sed -i 's/0x802, Tr/0x803, Tr/' "$snapshots/Contracts/Meter.cs"
check 'a change is seen in the folder' says_what_differs '^[<>].*0x8337600C' generated_files_are_as_committed
check 'and by the test' says_what_differs 'differs: look at .received.cs' snapshot_test_passes

count_checks
