using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Rules;

/// <summary>What gives a name its value for good: a constant, a static read-only field, an enum's member, a property without a setter.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value, as it is written.</param>
sealed class ConstantDeclaration(SyntaxToken name, ExpressionSyntax value)
{
    /// <summary>The kinds of nodes that <see cref="Of"/> knows.</summary>
    public static SyntaxKind[] Kinds { get; } = [SyntaxKind.VariableDeclarator, SyntaxKind.EnumMemberDeclaration, SyntaxKind.PropertyDeclaration];

    public SyntaxToken Name { get; } = name;

    public ExpressionSyntax Value { get; } = value;

    /// <summary>Null for a node of another kind, and where no value is written or it may change.</summary>
    public static ConstantDeclaration? Of(SyntaxNode node) => node switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } variable when IsConstant(variable.Parent!.Parent) => new(variable.Identifier, value),
        EnumMemberDeclarationSyntax { EqualsValue.Value: var value } member => new(member.Identifier, value),
        PropertyDeclarationSyntax property when ValueOf(property) is { } value => new(property.Identifier, value),
        _ => null,
    };

    static bool IsConstant(SyntaxNode? declaration) => declaration switch
    {
        FieldDeclarationSyntax { Modifiers: var modifiers } => modifiers.Any(SyntaxKind.ConstKeyword) || (modifiers.Any(SyntaxKind.StaticKeyword) && modifiers.Any(SyntaxKind.ReadOnlyKeyword)),
        LocalDeclarationStatementSyntax local => local.IsConst,
        _ => false,
    };

    static ExpressionSyntax? ValueOf(PropertyDeclarationSyntax property) => property switch
    {
        { ExpressionBody.Expression: var body } => body,
        { AccessorList.Accessors: [{ RawKind: (int)SyntaxKind.GetAccessorDeclaration } getter] } => getter.ExpressionBody?.Expression ?? property.Initializer?.Value,
        _ => null,
    };
}
