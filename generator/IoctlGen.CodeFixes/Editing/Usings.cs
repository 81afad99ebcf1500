using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes;

/// <summary>Makes a type's short name known where it is not.</summary>
static class Usings
{
    /// <summary>The using directive that a place lacks to name a type; none where it has it, or has the namespace's types anyhow.</summary>
    public static IEnumerable<TextChange> Missing(SemanticModel model, SyntaxNode place, string containingNamespace, string typeName)
    {
        if (model.LookupNamespacesAndTypes(place.SpanStart, name: typeName).OfType<ITypeSymbol>().Any(type => type.ContainingNamespace.ToDisplayString() == containingNamespace))
            yield break;

        var root = (CompilationUnitSyntax)place.SyntaxTree.GetRoot();
        var usings = root.Usings.Count > 0 ? root.Usings : root.Members.OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault()?.Usings ?? default;
        yield return Insertion(root, usings, containingNamespace);
    }

    static TextChange Insertion(CompilationUnitSyntax root, SyntaxList<UsingDirectiveSyntax> usings, string name)
    {
        var text = root.SyntaxTree.GetText();
        var newLine = NewLines.Of(text);
        if (usings.LastOrDefault(before => Precedes(before, name)) is { } previous)
            return Edit.Insert(previous.Span.End, newLine + NewLines.IndentationOf(text, previous.SpanStart) + $"using {name};");
        if (usings.FirstOrDefault() is { } first)
            return Edit.Insert(first.SpanStart, $"using {name};{newLine}" + NewLines.IndentationOf(text, first.SpanStart));
        return Edit.Insert(root.GetFirstToken().SpanStart, $"using {name};{newLine}{newLine}");
    }

    /// <summary>System's first, then by name, as the .NET formatters sort them; aliases and static ones come last.</summary>
    static bool Precedes(UsingDirectiveSyntax directive, string name)
    {
        if (directive.Alias is not null || directive.StaticKeyword.RawKind != 0 || directive.Name is null)
            return false;

        var other = directive.Name.ToString();
        return IsSystem(other) == IsSystem(name) ? string.CompareOrdinal(other, name) < 0 : IsSystem(other);
    }

    static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
