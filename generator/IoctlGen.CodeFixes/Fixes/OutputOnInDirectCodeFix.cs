using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2003: makes the output of an InDirect code what it is, a second input, or the code one of OutDirect.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(OutputOnInDirectCodeFix))]
[Shared]
public sealed class OutputOnInDirectCodeFix() : RuleCodeFix(RuleTable.OutputOnInDirect)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (SecondInput.For(method, model, context.CancellationToken) is { } secondInput)
            context.Offer($"Take the output as a second input, '{secondInput.Parameter}'", nameof(SecondInput), [.. secondInput.Changes]);
        if (Method(method) is { } transferMethod)
            context.Offer("Use TransferMethod.OutDirect: the driver writes the buffer", "OutDirect", Edit.Replace(transferMethod, "OutDirect"));
    }

    /// <summary>Where the attribute itself names the transfer method; a contract's default is of other methods too.</summary>
    static SimpleNameSyntax? Method(MethodDeclarationSyntax method) => method.AttributeLists
        .SelectMany(list => list.Attributes)
        .SelectMany(attribute => attribute.ArgumentList?.Arguments ?? default)
        .Select(argument => argument.Expression is MemberAccessExpressionSyntax access ? access.Name : argument.Expression as SimpleNameSyntax)
        .FirstOrDefault(name => name?.Identifier.ValueText == "InDirect");
}
