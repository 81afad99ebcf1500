using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>Makes a type's short name known where it is not.</summary>
static class Usings
{
    /// <summary>The using directives that a place lacks to name types; none for a type that it has, or for a namespace that it has types of.</summary>
    public static IEnumerable<TextChange> Missing(SemanticModel model, SyntaxNode place, params (string Namespace, string Type)[] types)
    {
        var names = types.Where(type => !IsKnown(model, place.SpanStart, type.Namespace, type.Type)).Select(type => type.Namespace).Distinct().ToList();
        if (names.Count == 0)
            return [];

        var root = (CompilationUnitSyntax)place.SyntaxTree.GetRoot();
        var text = root.SyntaxTree.GetText();
        var newLine = NewLines.Of(text);
        var usings = root.Usings.Count > 0 ? root.Usings : place.Ancestors().OfType<BaseNamespaceDeclarationSyntax>().FirstOrDefault(static space => space.Usings.Count > 0)?.Usings ?? default;
        if (usings.Count > 0)
            return names.Select(name => Insertion(text, newLine, usings, name));
        return root.Externs.LastOrDefault() is { } last
            ? [Edit.Insert(last.Span.End, string.Concat(names.Select(name => $"{newLine}using {name};")))]
            : [Edit.Insert(root.GetFirstToken().SpanStart, string.Concat(names.Select(name => $"using {name};{newLine}")) + newLine)];
    }

    /// <summary>The type's short name, or its full one where the short one means something else.</summary>
    public static string NameOf(SemanticModel model, SyntaxNode place, string containingNamespace, string type) =>
        model.LookupNamespacesAndTypes(place.SpanStart, name: type).All(symbol => symbol.ContainingNamespace?.ToDisplayString() == containingNamespace && symbol.ContainingSymbol is INamespaceSymbol)
            ? type
            : $"global::{containingNamespace}.{type}";

    static bool IsKnown(SemanticModel model, int position, string containingNamespace, string type) => model.LookupNamespacesAndTypes(position)
        .Any(symbol => symbol.Name == type && symbol.ContainingNamespace?.ToDisplayString() == containingNamespace);

    /// <summary>Global directives come before all others.</summary>
    static TextChange Insertion(SourceText text, string newLine, SyntaxList<UsingDirectiveSyntax> usings, string name) =>
        (usings.LastOrDefault(other => Precedes(other, name)) ?? usings.LastOrDefault(IsGlobal)) is { } previous
            ? Edit.Insert(previous.Span.End, newLine + NewLines.IndentationOf(text, previous.SpanStart) + $"using {name};")
            : Edit.Insert(usings[0].SpanStart, $"using {name};{newLine}" + NewLines.IndentationOf(text, usings[0].SpanStart));

    static bool IsGlobal(UsingDirectiveSyntax directive) => directive.GlobalKeyword.RawKind != 0;

    /// <summary>System's first, then by name, as the .NET formatters sort them; aliases and static ones come last.</summary>
    static bool Precedes(UsingDirectiveSyntax directive, string name)
    {
        if (IsGlobal(directive) || directive.Alias is not null || directive.StaticKeyword.RawKind != 0 || directive.Name is null)
            return false;

        var other = directive.Name.ToString();
        return IsSystem(other) == IsSystem(name) ? string.CompareOrdinal(other, name) < 0 : IsSystem(other);
    }

    static bool IsSystem(string name) => name == "System" || name.StartsWith("System.", StringComparison.Ordinal);
}
