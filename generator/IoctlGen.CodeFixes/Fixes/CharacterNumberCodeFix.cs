using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1022: writes the number that a character stands for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CharacterNumberCodeFix))]
[Shared]
public sealed class CharacterNumberCodeFix() : RuleCodeFix(RuleTable.CharacterNumber)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        var model = await context.ModelAsync().ConfigureAwait(false);
        if (await context.FindAsync<ExpressionSyntax>().ConfigureAwait(false) is { } expression
            && model.GetConstantValue(expression, context.CancellationToken) is { HasValue: true, Value: char character })
        {
            context.Offer($"Write 0x{(int)character:X2}", nameof(CharacterNumberCodeFix), Edit.Replace(expression, $"0x{(int)character:X2}"));
        }
    }
}
