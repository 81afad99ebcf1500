using System.Composition;
using IoctlGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1013: lets the caller of an asynchronous method cancel the request.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CancellationTokenCodeFix))]
[Shared]
public sealed class CancellationTokenCodeFix() : RuleCodeFix(Rules.NoCancellation)
{
    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        context.Offer("Add a CancellationToken parameter", nameof(CancellationTokenCodeFix),
        [
            .. Usings.Missing(model, method, ("System.Threading", "CancellationToken")),
            Edit.AddParameter(method.ParameterList, "CancellationToken cancellationToken = default"),
        ]);
    }
}
