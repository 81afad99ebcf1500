using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1001: makes a type or method partial, and leaves the method's body to the generator.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotPartialCodeFix))]
[Shared]
public sealed class NotPartialCodeFix() : RuleCodeFix(RuleTable.NotPartial)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        switch (await context.FindAsync<MemberDeclarationSyntax>().ConfigureAwait(false))
        {
            case TypeDeclarationSyntax type:
                context.Offer(Title(type), nameof(NotPartialCodeFix), [.. Changes(type)]);
                break;
            case MethodDeclarationSyntax method when Changes(method).ToArray() is { Length: > 0 } changes:
                context.Offer(Title(method), nameof(NotPartialCodeFix), changes);
                break;
        }
    }

    static string Title(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.FileKeyword) ? $"Make '{type.Identifier.ValueText}' internal" : $"Make '{type.Identifier.ValueText}' partial";

    static string Title(MethodDeclarationSyntax method) =>
        HasBody(method) ? $"Make '{method.Identifier.ValueText}' partial and remove its body" : $"Make '{method.Identifier.ValueText}' partial";

    static IEnumerable<TextChange> Changes(TypeDeclarationSyntax type)
    {
        foreach (var modifier in type.Modifiers.Where(m => m.IsKind(SyntaxKind.FileKeyword)))
            yield return Edit.Replace(modifier, "internal");
        if (!type.Modifiers.Any(SyntaxKind.PartialKeyword))
            yield return Edit.Insert(type.Keyword.SpanStart, "partial ");
    }

    static IEnumerable<TextChange> Changes(MethodDeclarationSyntax method)
    {
        if (NeedsAccessibility(method))
            yield return Edit.Insert((method.Modifiers.Count > 0 ? method.Modifiers[0] : method.ReturnType.GetFirstToken()).SpanStart, "private ");
        // 'async' belongs to a body.
        foreach (var modifier in method.Modifiers.Where(m => m.IsKind(SyntaxKind.ExternKeyword) || m.IsKind(SyntaxKind.AsyncKeyword)))
            yield return Edit.Remove(modifier);
        if (!method.Modifiers.Any(SyntaxKind.PartialKeyword))
            yield return Edit.Insert(method.ReturnType.SpanStart, "partial ");
        if (HasBody(method))
            yield return new(TextSpan.FromBounds(BodyStart(method), method.Span.End), ";");
    }

    static bool HasBody(MethodDeclarationSyntax method) => method.Body is not null || method.ExpressionBody is not null;

    static int BodyStart(MethodDeclarationSyntax method) =>
        ((SyntaxNode?)method.Body ?? method.ExpressionBody)!.GetFirstToken().GetPreviousToken().Span.End;

    /// <summary>A partial method that returns something, or has modifiers that only such a one may have, must say what it is accessible to.</summary>
    static bool NeedsAccessibility(MethodDeclarationSyntax method) =>
        !method.Modifiers.Any(m => SyntaxFacts.IsAccessibilityModifier(m.Kind()))
        && (method.ReturnType is not PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword }
            || method.ParameterList.Parameters.Any(p => p.Modifiers.Any(SyntaxKind.OutKeyword)));
}
