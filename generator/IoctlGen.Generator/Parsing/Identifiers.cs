using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Parsing;

/// <summary>Names as C# spells them.</summary>
static class Identifiers
{
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name);
}
