using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2005: removes an option that has no effect, or contradicts another.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BufferOptionCodeFix))]
[Shared]
public sealed class BufferOptionCodeFix() : RuleCodeFix(RuleTable.BufferOption)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindAsync<AttributeArgumentSyntax>().ConfigureAwait(false) is { NameEquals.Name: var option } argument)
            context.Offer($"Remove {option}", nameof(BufferOptionCodeFix), new TextChange(WithComma(argument), ""));
    }

    /// <summary>The argument and the comma before it; the first one goes with that after it.</summary>
    static TextSpan WithComma(AttributeArgumentSyntax argument)
    {
        var before = argument.GetFirstToken().GetPreviousToken();
        var after = argument.GetLastToken().GetNextToken();
        return before.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(before.SpanStart, argument.Span.End)
            : after.IsKind(SyntaxKind.CommaToken) ? TextSpan.FromBounds(argument.SpanStart, after.GetNextToken().SpanStart)
            : argument.Span;
    }
}
