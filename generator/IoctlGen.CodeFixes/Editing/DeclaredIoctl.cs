using IoctlGen.CodeFixes.Migration;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>The [Ioctl] that a report is about, and the code that a source has for it.</summary>
/// <param name="Suggested">What the source has.</param>
/// <param name="Arguments">What the attribute says.</param>
/// <param name="Code">The code of the source, as arguments of this attribute.</param>
/// <param name="Model">Of its file.</param>
sealed record DeclaredIoctl(SuggestedCode Suggested, AttributeArguments Arguments, CodeArguments Code, SemanticModel Model)
{
    public AttributeSyntax Syntax => Arguments.Syntax;

    /// <summary>Null where the report has no code for it.</summary>
    public static async Task<DeclaredIoctl?> FindAsync(CodeFixContext context)
    {
        if (SuggestedCode.Read(context.Diagnostics[0].Properties) is not { } suggested
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return null;

        var model = await context.ModelAsync().ConfigureAwait(false);
        var reader = new SymbolAttributeReader(context.CancellationToken);
        return model.GetDeclaredSymbol(method, context.CancellationToken) is { } symbol
            && reader.ReadIoctl(symbol) is { } arguments
            && reader.ReadContract(symbol.ContainingType) is { } contract
            ? new(suggested, arguments, new(suggested.Code, contract, model, arguments.Syntax.SpanStart), model)
            : null;
    }

    /// <summary>Offers to declare the code by its name, where that is enough.</summary>
    public void OfferName(CodeFixContext context, string key)
    {
        if (Suggested.PublishedName is { } name)
            context.Offer($"Declare it as [Ioctl(\"{name}\")]", key, IoctlAttributes.Rewrite(Syntax, IoctlAttributes.Literal(name), static property => property is not (AttributeNames.Name or AttributeNames.Code)));
    }

    /// <summary>Other numbers in place of all that were given.</summary>
    public TextChange WithNumbers(string numbers) => IoctlAttributes.Rewrite(Syntax, numbers, static property => property != AttributeNames.Code);
}
