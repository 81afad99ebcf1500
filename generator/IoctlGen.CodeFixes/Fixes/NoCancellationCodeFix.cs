using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1013: lets the caller of an asynchronous method cancel the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NoCancellationCodeFix))]
[Shared]
public sealed class NoCancellationCodeFix() : RuleCodeFix(RuleTable.NoCancellation)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol)
            return;

        context.Offer("Add a CancellationToken parameter", nameof(NoCancellationCodeFix),
        [
            .. Usings.Missing(model, method, ("System.Threading", "CancellationToken")),
            Edit.AddParameter(method.ParameterList, $"{Usings.NameOf(model, method, "System.Threading", "CancellationToken")} {FreeName.OfParameter("cancellationToken", symbol)} = default"),
        ]);
    }
}
