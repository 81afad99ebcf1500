using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Building;

/// <summary>Names as C# spells them.</summary>
static class Identifiers
{
    /// <summary>With <c>@</c> where the name is a keyword anywhere: as the name of a type, <c>record</c> and <c>file</c> are not free.</summary>
    public static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? "@" + name
            : name;

    /// <summary>The names of a path, each escaped.</summary>
    public static string EscapePath(string path) => path.IndexOf('.') < 0 ? Escape(path) : string.Join(".", path.Split('.').Select(Escape));

    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name);
}
