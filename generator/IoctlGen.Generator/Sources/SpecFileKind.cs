namespace IoctlGen.Generator.Sources;

/// <summary>What a spec file is, by the item of the project that names it.</summary>
enum SpecFileKind
{
    /// <summary>A driver's C header: <c>&lt;IoctlHeader Include="..\driver\Public.h" /&gt;</c>.</summary>
    Header,

    /// <summary>A documentation page: <c>&lt;IoctlPage Include="docs\*.md" /&gt;</c>.</summary>
    Page,
}
