using IoctlGen.Specs.Import;

namespace IoctlGen.Specs.Contracts;

/// <summary>Writes the types of contracts.</summary>
static class TypesText
{
    public static string Of(IReadOnlyList<ImportedType> types)
    {
        var text = Begin(isAsync: false, ContractText.Namespace);
        foreach (var type in types)
        {
            TypePrinter.Print(text, type);
            text.Line();
        }

        return text.ToString().TrimEnd('\n') + "\n";
    }

    public static CodeText Begin(bool isAsync, string nameSpace)
    {
        var text = new CodeText(CSharpVersion.Any);
        text.Line("// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.");
        text.Line();
        foreach (var space in (string[])["System", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", .. isAsync ? ["System.Threading", "System.Threading.Tasks"] : (string[])[]])
            text.Line($"using {space};");
        text.Line();
        text.Line($"namespace {nameSpace};");
        text.Line();
        return text;
    }
}
