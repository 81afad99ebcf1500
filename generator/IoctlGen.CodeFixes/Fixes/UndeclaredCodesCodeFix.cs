using System.Composition;
using IoctlGen.CodeFixes.Declaring;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL3009: declares the codes of a header that its contract leaves out, each by its name, with the buffers that the sources tell of.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredCodesCodeFix))]
[Shared]
public sealed class UndeclaredCodesCodeFix() : RuleCodeFix(RuleTable.UndeclaredCodes)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<TypeDeclarationSyntax>().ConfigureAwait(false) is not { } declaration)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetDeclaredSymbol(declaration, context.CancellationToken) is not { } type
            || AnalyzedContracts.Of(type, model.Compilation, context.Document.Project.AnalyzerOptions, context.CancellationToken) is not { } contract
            || DeclaredHeader.FilesOf(contract) is not [var header]
            || UndeclaredCodesAnalyzer.Undeclared(contract, header) is not { Count: > 0 and var count } codes)
            return;

        context.Offer(
            count == 1 ? $"Declare the missing code of {header.Name}" : $"Declare the missing {count} codes of {header.Name}",
            nameof(UndeclaredCodesCodeFix),
            context.Document,
            token => new MissingCodes(contract, declaration, model, token).Changes(codes));
    }
}
