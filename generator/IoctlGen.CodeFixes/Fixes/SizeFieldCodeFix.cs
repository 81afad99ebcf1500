using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2004: offers the integer fields of the header, which the size of an output can be read from.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SizeFieldCodeFix))]
[Shared]
public sealed class SizeFieldCodeFix() : RuleCodeFix(RuleTable.SizeField)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<AttributeArgumentSyntax>().ConfigureAwait(false) is not { } argument
            || argument.FirstAncestorOrSelf<MethodDeclarationSyntax>() is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || HeaderOf(symbol.ReturnType) is not { } header)
            return;

        foreach (var field in header.GetMembers().OfType<IFieldSymbol>().Where(field => SizeFieldAnalyzer.FindingIn(header, field.Name) is null))
        {
            var name = $"nameof({header.ToMinimalDisplayString(model, argument.SpanStart)}.{Identifiers.Escape(field.Name)})";
            context.Offer($"Use {name}", $"{nameof(SizeFieldCodeFix)}.{field.Name}", Edit.Replace(argument.Expression, name));
        }
    }

    /// <summary>The header of an <c>IoctlBuffer&lt;THeader&gt;</c>, whatever it is wrapped in.</summary>
    static ITypeSymbol? HeaderOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [var argument] } when KnownTypes.IsRuntime(type, "IoctlBuffer") => argument,
        INamedTypeSymbol { TypeArguments: [var argument] } => HeaderOf(argument),
        _ => null,
    };
}
