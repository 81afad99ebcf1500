using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Tests.Testing;

/// <summary>The headers and pages of a consumer's project: additional files, told apart by what the package's targets write into the editor's configuration.</summary>
static class ProjectSpecFiles
{
    public static SpecFileKind? KindOf(string path) => Path.GetExtension(path) switch
    {
        ".h" => SpecFileKind.Header,
        ".md" => SpecFileKind.Page,
        _ => null,
    };

    /// <summary>Sections of a configuration match rooted paths alone, so the path is one.</summary>
    public static Solution Add(Project project, Markup file, SpecFileKind kind)
    {
        var name = Path.GetFileName(file.Path);
        var section = $"[{name}]\n{SpecFileReader.KindOption} = {kind}\n";
        return project
            .AddAdditionalDocument(name, SourceText.From(file.Text), filePath: "/" + file.Path).Project
            .AddAnalyzerConfigDocument(name + ".editorconfig", SourceText.From(section), filePath: $"/{Path.GetDirectoryName(file.Path)}/.editorconfig").Project.Solution;
    }
}
