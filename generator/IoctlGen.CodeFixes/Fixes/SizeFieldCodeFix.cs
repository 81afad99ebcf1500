using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2004: offers the integer fields of the header, or of the input, which the size of an output can be read from.</summary>
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
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || StructureOf(symbol, argument) is not { } structure)
            return;

        foreach (var field in structure.GetMembers().OfType<IFieldSymbol>().Where(field => SizeFieldAnalyzer.FindingIn(structure, field.Name) is null))
        {
            var name = $"nameof({structure.ToMinimalDisplayString(model, argument.SpanStart)}.{Identifiers.Escape(field.Name)})";
            context.Offer($"Use {name}", $"{nameof(SizeFieldCodeFix)}.{field.Name}", Edit.Replace(argument.Expression, name));
        }
    }

    static ITypeSymbol? StructureOf(IMethodSymbol method, AttributeArgumentSyntax argument) =>
        argument.NameEquals?.Name.Identifier.ValueText == AttributeNames.OutputSize ? method.Parameters.Select(static parameter => InputOf(parameter.Type)).FirstOrDefault(static type => type is not null) : HeaderOf(method.ReturnType);

    static ITypeSymbol? InputOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [var header] } when KnownTypes.IsRuntime(type, "IoctlInput") => header,
        { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } when !KnownTypes.IsCancellationToken(type) => type,
        _ => null,
    };

    /// <summary>The header of an <c>IoctlBuffer&lt;THeader&gt;</c>, whatever it is wrapped in.</summary>
    static ITypeSymbol? HeaderOf(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [var argument] } when KnownTypes.IsRuntime(type, "IoctlBuffer") => argument,
        INamedTypeSymbol { TypeArguments: [var argument] } => HeaderOf(argument),
        _ => null,
    };
}
