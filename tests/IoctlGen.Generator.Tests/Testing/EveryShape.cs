using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>The contract with a method of every buffer shape that the packaging test's consumer has, and its twin on handles; all public, and documented as the strictest user would.</summary>
static class EveryShape
{
    const string OpenNamespace = "namespace Consumer\n{\n";

    /// <summary>Shared, so that the references are read once for all options.</summary>
    public static readonly CSharpCompilation Reference = Compilations.Create([]);

    static readonly string Structures = Read("ShapeStructures.cs");

    static readonly string OnDevice = Read("Shapes.cs");

    static readonly string OnHandle = OnDevice.Replace("class Shapes", "class HandleShapes").Replace("this IoctlDevice device", "SafeHandle device");

    public static CSharpCompilation Compile(LanguageVersion version, CSharpCompilationOptions options, Func<string, string> rewrite) => Reference
        .WithOptions(options)
        .AddSyntaxTrees(new[] { Structures, OnDevice, OnHandle }.Select((text, i) => Compilations.Parse(rewrite(text), $"{i}.cs", version, DocumentationMode.Diagnose)));

    /// <summary>The text in a file-scoped namespace.</summary>
    public static string FileScoped(string text) => Unwrap(text).Replace(OpenNamespace, "namespace Consumer;\n");

    /// <summary>The text in no namespace.</summary>
    public static string Global(string text) => Unwrap(text).Replace(OpenNamespace, "");

    static string Unwrap(string text) => text[..text.LastIndexOf('}')];

    static string Read(string name, [CallerFilePath] string thisFile = "")
    {
        var text = File.ReadAllText(Path.Combine(Path.GetDirectoryName(thisFile)!, "../../Packaging/Consumer", name)).Replace("internal ", "public ");
        Assert.Contains(OpenNamespace, text, StringComparison.Ordinal);
        return text;
    }
}
