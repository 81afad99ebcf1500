using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2008 and IOCTL2010: lays a structure out in the order of its fields, as a C compiler does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StatedLayoutCodeFix))]
[Shared]
public sealed class StatedLayoutCodeFix() : RuleCodeFix(RuleTable.AutoLayout, RuleTable.StatedLayout)
{
    const string Namespace = "System.Runtime.InteropServices";

    private protected override async Task OfferAsync(CodeFixContext context)
    {
        // A field of automatic layout is not fixed by an attribute on its structure.
        if (await context.FindFixedAsync().ConfigureAwait(false) is not TypeDeclarationSyntax type)
            return;

        var document = context.DocumentOf(type);
        var model = (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        var sequential = Usings.NameOf(model, type, Namespace, "LayoutKind") + ".Sequential";
        var usings = Usings.Missing(model, type, (Namespace, "LayoutKind"));
        if (Layout(type, model, context.CancellationToken) is not { } layout)
            context.Offer("Add [StructLayout(LayoutKind.Sequential)]", $"{nameof(StatedLayoutCodeFix)}.Add", document, [.. usings, Edit.AddAttribute(type, $"{Usings.NameOf(model, type, Namespace, "StructLayout")}({sequential})")]);
        else if (layout is { ArgumentList.Arguments: [{ Expression: var kind }, ..] } && layout.SyntaxTree == type.SyntaxTree)
            context.Offer("Use LayoutKind.Sequential", nameof(StatedLayoutCodeFix), document, [.. usings, Edit.Replace(kind, sequential)]);
    }

    /// <summary>The attribute as it was written, on whichever part of the type.</summary>
    static AttributeSyntax? Layout(TypeDeclarationSyntax type, SemanticModel model, CancellationToken cancellationToken) => model.GetDeclaredSymbol(type, cancellationToken)?.GetAttributes()
        .FirstOrDefault(attribute => KnownTypes.IsInterop(attribute.AttributeClass, "StructLayoutAttribute"))?
        .ApplicationSyntaxReference?.GetSyntax(cancellationToken) as AttributeSyntax;
}
