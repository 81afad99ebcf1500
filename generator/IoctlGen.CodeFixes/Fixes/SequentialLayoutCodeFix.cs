using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL2008: lays a structure out in the order of its fields, as a C compiler does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SequentialLayoutCodeFix))]
[Shared]
public sealed class SequentialLayoutCodeFix : CodeFixProvider
{
    const string Sequential = "LayoutKind.Sequential";

    const string Namespace = "System.Runtime.InteropServices";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["IOCTL2008"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<TypeDeclarationSyntax>().ConfigureAwait(false) is not { } type)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (Layout(type, model, context.CancellationToken) is not { } layout)
            context.Offer($"Add [StructLayout({Sequential})]", nameof(SequentialLayoutCodeFix), [.. Usings.Missing(model, type, (Namespace, "LayoutKind")), Attribute(type)]);
        else if (layout is { ArgumentList.Arguments: [{ Expression: var kind }, ..] } && layout.SyntaxTree == type.SyntaxTree)
            context.Offer($"Use {Sequential}", nameof(SequentialLayoutCodeFix), [.. Usings.Missing(model, type, (Namespace, "LayoutKind")), Edit.Replace(kind, Sequential)]);
    }

    /// <summary>The attribute as it was written, on whichever part of the type.</summary>
    static AttributeSyntax? Layout(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken) => model.GetDeclaredSymbol(type, cancellationToken)?.GetAttributes()
        .FirstOrDefault(attribute => attribute.AttributeClass?.Name == "StructLayoutAttribute")?
        .ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;

    static TextChange Attribute(TypeDeclarationSyntax type)
    {
        var text = type.SyntaxTree.GetText();
        return Edit.Insert(type.SpanStart, $"[StructLayout({Sequential})]{NewLines.Of(text)}{NewLines.IndentationOf(text, type.SpanStart)}");
    }
}
