using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>Tells whether the user documented a method.</summary>
static class DocumentationTrivia
{
    public static bool IsWritten(MethodDeclarationSyntax method)
    {
        foreach (var trivia in method.GetLeadingTrivia())
        {
            if (IsDocumentation(trivia))
                return true;
        }

        return false;
    }

    /// <summary>A compilation that writes no documentation file parses <c>///</c> as a plain comment.</summary>
    static bool IsDocumentation(SyntaxTrivia trivia) => trivia.Kind() switch
    {
        SyntaxKind.SingleLineDocumentationCommentTrivia or SyntaxKind.MultiLineDocumentationCommentTrivia => true,
        SyntaxKind.SingleLineCommentTrivia => trivia.ToString().StartsWith("///", StringComparison.Ordinal),
        SyntaxKind.MultiLineCommentTrivia => trivia.ToString().StartsWith("/**", StringComparison.Ordinal),
        _ => false,
    };
}
