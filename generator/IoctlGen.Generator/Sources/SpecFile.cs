using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Sources;

/// <summary>A header or page that the project names.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Path">The full path.</param>
/// <param name="Defines">The macros that a header is read with, <c>DEBUG¦VERSION = 2</c>; empty for none.</param>
/// <param name="Text">The whole text; null for a file that is not there.</param>
sealed record SpecFile(SpecFileKind Kind, string Path, string Defines, string? Text)
{
    /// <summary>What the package's targets put between macros: C has no use for it, and a semicolon would end the value.</summary>
    internal const char DefineSeparator = '\u00A6';

    /// <summary>What the codes of a header are read for: a condition may make another code on x86. Its types are read for both.</summary>
    public CTarget Target { get; init; } = CTarget.X64;

    /// <summary>What the project asks to be declared of the header; null for nothing.</summary>
    public ImportRequest? Import { get; init; }

    /// <summary>The name without its folder, as messages and declarations have it: <c>Public.h</c>.</summary>
    public string Name => SpecPath.NameOf(Path);

    /// <summary>The macros, one by one.</summary>
    public IReadOnlyList<string> DefineList => [.. Stated.Where(static define => StatedMacro.Meant(define) is null)];

    /// <summary>What stands among them and is no macro; nothing is defined by it.</summary>
    public IReadOnlyList<string> WrongDefines => [.. Stated.Where(static define => StatedMacro.Meant(define) is not null)];

    IEnumerable<string> Stated => Defines.Split(DefineSeparator).Select(static define => define.Trim()).Where(static define => define.Length > 0);
}

/// <summary>That a header is imported at build time: <c>&lt;IoctlHeader Include="Public.h" Import="true" Namespace="Acme" /&gt;</c>.</summary>
/// <param name="Stated">What Import says.</param>
/// <param name="Namespace">What Namespace says; empty for nothing.</param>
/// <param name="RootNamespace">The namespace of the project, which counts where the item states none; empty for none.</param>
/// <param name="Project">The path of the project file; empty where it is not known.</param>
sealed record ImportRequest(string Stated, string Namespace, string RootNamespace, string Project);

/// <summary>What a spec file is, by the item of the project that names it.</summary>
enum SpecFileKind
{
    /// <summary>A driver's C header: <c>&lt;IoctlHeader Include="..\driver\Public.h" /&gt;</c>.</summary>
    Header,

    /// <summary>A documentation page: <c>&lt;IoctlPage Include="docs\*.md" /&gt;</c>.</summary>
    Page,
}

/// <summary>Tells spec files from a project's other additional files, by the metadata that the package's targets give them.</summary>
static class SpecFileReader
{
    const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>The metadata that names the kind, <see cref="SpecFileKind"/>.</summary>
    internal const string KindOption = Metadata + "IoctlSpec";

    /// <summary>The metadata with the macros of a header, <see cref="SpecFile.DefineSeparator"/> between them.</summary>
    internal const string DefinesOption = Metadata + "IoctlDefines";

    /// <summary>The metadata that asks for a header's declarations, and the one with their namespace.</summary>
    internal const string ImportOption = Metadata + "IoctlImport", NamespaceOption = Metadata + "IoctlNamespace";

    const string Property = "build_property.";

    /// <summary>The processor that the project is built for; the SDK takes it from the RuntimeIdentifier, where that is stated.</summary>
    internal const string PlatformOption = Property + "PlatformTarget";

    /// <summary>The property with the path of the project file.</summary>
    internal const string ProjectProperty = Property + "MSBuildProjectFullPath";

    /// <summary>The property with the namespace of the project.</summary>
    internal const string RootNamespaceProperty = Property + "RootNamespace";

    /// <summary>The file; null for one that is none of ours.</summary>
    public static SpecFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken)
    {
        var metadata = options.GetOptions(file);
        if (!metadata.TryGetValue(KindOption, out var text) || !Enum.TryParse<SpecFileKind>(text, out var kind))
            return null;

        metadata.TryGetValue(DefinesOption, out var defines);
        var isX86 = string.Equals(ValueOf(options.GlobalOptions, PlatformOption), CTarget.X86.Name, StringComparison.OrdinalIgnoreCase);
        return new(kind, file.Path, defines ?? "", file.GetText(cancellationToken)?.ToString())
        {
            Target = isX86 ? CTarget.X86 : CTarget.X64,
            Import = kind == SpecFileKind.Header ? ImportOf(metadata, options.GlobalOptions) : null,
        };
    }

    static ImportRequest? ImportOf(AnalyzerConfigOptions metadata, AnalyzerConfigOptions project) => ValueOf(metadata, ImportOption) is { Length: > 0 } stated && !string.Equals(stated, "false", StringComparison.OrdinalIgnoreCase)
        ? new(stated, ValueOf(metadata, NamespaceOption), ValueOf(project, RootNamespaceProperty), ValueOf(project, ProjectProperty))
        : null;

    /// <summary>An option without blanks around it; empty where it is not stated.</summary>
    internal static string ValueOf(AnalyzerConfigOptions options, string name) => options.TryGetValue(name, out var value) ? value.Trim() : "";
}
