using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL3001: corrects a misspelt name to the one that a header of the project, or a published one, has.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownNameCodeFix))]
[Shared]
public sealed class UnknownNameCodeFix() : RuleCodeFix(RuleTable.UnknownName)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (context.Diagnostics[0].Properties.TryGetValue(UnknownNameAnalyzer.Meant, out var name) && name is not null
            && await context.FindAsync<AttributeArgumentSyntax>().ConfigureAwait(false) is { Expression: var written })
            context.Offer($"Change it to '{name}'", nameof(UnknownNameCodeFix), Edit.Replace(written, IoctlAttributes.Literal(name)));
    }
}
