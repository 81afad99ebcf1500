using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>What old code wraps its values in.</summary>
static class Casts
{
    /// <summary>The expression without casts and parentheses around it.</summary>
    public static ExpressionSyntax Strip(ExpressionSyntax expression) => expression switch
    {
        CastExpressionSyntax cast => Strip(cast.Expression),
        ParenthesizedExpressionSyntax parenthesized => Strip(parenthesized.Expression),
        _ => expression,
    };
}
