#!/usr/bin/env bash
# Fetches the C headers of the Windows SDK, which come with a NuGet package, into a folder, and prints the path of its
# Include/10.0.x: specs/fetch-sdk.sh <an empty folder>. Who calls it throws the folder away: only facts are kept of them.
set -euo pipefail

sdk=10.0.28000.2957

cat >"$1/fetch.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><RestorePackagesPath>$1/packages</RestorePackagesPath></PropertyGroup>
  <ItemGroup><PackageDownload Include="Microsoft.Windows.SDK.CPP" Version="[$sdk]" /></ItemGroup>
</Project>
XML
dotnet restore "$1/fetch.csproj" -v quiet >&2
include=$(echo "$1"/packages/microsoft.windows.sdk.cpp/*/c/Include/*/)
echo "${include%/}"
