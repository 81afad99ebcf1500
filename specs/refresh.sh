#!/usr/bin/env bash
# Makes the catalogue, specs/windows, anew from its sources, and shows what changed:
#   specs/refresh.sh [--pages <folder of documentation pages>]... [--list <table of names and codes>]...
# The headers come with the NuGet package of the Windows SDK, which is fetched and never kept. Pages and lists that were
# given before must be given again: what they alone know would be missing otherwise, and the difference would show it.
set -euo pipefail

sdk=10.0.28000.2957
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/ioctlgen-catalogue.XXXXXX")
trap 'rm -rf "$work"' EXIT

cat >"$work/fetch.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RestorePackagesPath>$work/packages</RestorePackagesPath></PropertyGroup>
  <ItemGroup><PackageDownload Include="Microsoft.Windows.SDK.CPP" Version="[$sdk]" /></ItemGroup>
</Project>
XML
dotnet restore "$work/fetch.csproj" -v quiet
include=$(echo "$work"/packages/microsoft.windows.sdk.cpp/*/c/Include/*/)

dotnet run "$here/refresh.cs" -- "$here/windows" --sdk "${include%/}" "$@"
git -C "$here" --no-pager diff --stat -- windows
