using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>
/// Reads attributes from their syntax: what the generator uses, because binding thousands of attributes at every edit
/// costs more than all the rest. Literals and enum members are read as written, all else by the semantic model.
/// </summary>
sealed class SyntaxAttributeReader : IAttributeReader
{
    readonly Compilation _compilation;
    readonly CancellationToken _cancellationToken;
    readonly Func<string, ExpressionSyntax, Optional<object?>> _evaluate;
    readonly Dictionary<SyntaxTree, SemanticModel> _models = [];
    readonly Dictionary<(SyntaxNode Scope, string Name, string Suffix), INamedTypeSymbol?> _types = [];

    public SyntaxAttributeReader(Compilation compilation, CancellationToken cancellationToken)
    {
        _compilation = compilation;
        _cancellationToken = cancellationToken;
        _evaluate = (_, expression) => Evaluate(expression);
    }

    public AttributeArguments? ReadContract(INamedTypeSymbol type)
    {
        IEnumerable<SyntaxReference> parts = type.DeclaringSyntaxReferences;
        foreach (var reference in type.DeclaringSyntaxReferences.Length == 1 ? parts : parts.OrderBy(DeclarationOrder.Of))
        {
            if (reference.GetSyntax(_cancellationToken) is TypeDeclarationSyntax declaration
                && Find(declaration.AttributeLists, declaration, AttributeNames.Contract) is { } syntax)
            {
                return new(syntax, isContract: true, _evaluate);
            }
        }

        return null;
    }

    public AttributeArguments? ReadIoctl(IMethodSymbol method)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(_cancellationToken) is MethodDeclarationSyntax { Parent: TypeDeclarationSyntax scope } declaration
                && Find(declaration.AttributeLists, scope, AttributeNames.Ioctl) is { } syntax)
            {
                return new(syntax, isContract: false, _evaluate);
            }
        }

        return null;
    }

    AttributeSyntax? Find(SyntaxList<AttributeListSyntax> lists, TypeDeclarationSyntax scope, string attributeName)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (KnownTypes.IsRuntime(AttributeType(attribute, scope), attributeName))
                    return attribute;
            }
        }

        return null;
    }

    ITypeSymbol? AttributeType(AttributeSyntax attribute, TypeDeclarationSyntax scope) => attribute.Name is IdentifierNameSyntax name
        ? LookUp(name.Identifier.ValueText, scope, suffix: "Attribute") ?? LookUp(name.Identifier.ValueText, scope)
        : ModelOf(attribute).GetTypeInfo(attribute, _cancellationToken).Type;

    Optional<object?> Evaluate(ExpressionSyntax expression) => expression switch
    {
        // The value of the token 'default' is its text.
        LiteralExpressionSyntax literal when !literal.IsKind(SyntaxKind.DefaultLiteralExpression) => new(literal.Token.Value),
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } access
            when LookUp(type.Identifier.ValueText, expression.FirstAncestorOrSelf<TypeDeclarationSyntax>()!) is { TypeKind: TypeKind.Enum } enumeration
                && enumeration.GetMembers(access.Name.Identifier.ValueText).FirstOrDefault() is IFieldSymbol { HasConstantValue: true } member
            => new(member.ConstantValue),
        _ => ModelOf(expression).GetConstantValue(expression, _cancellationToken),
    };

    INamedTypeSymbol? LookUp(string name, TypeDeclarationSyntax scope, string suffix = "")
    {
        if (!_types.TryGetValue((scope, name, suffix), out var type))
            _types[(scope, name, suffix)] = type = LookUpUncached(name + suffix, scope);
        return type;
    }

    INamedTypeSymbol? LookUpUncached(string name, TypeDeclarationSyntax scope)
    {
        var found = ModelOf(scope).LookupNamespacesAndTypes(Inside(scope), container: null, name);
        if (found.Length != 1)
            return null;
        return (found[0] is IAliasSymbol alias ? alias.Target : found[0]) as INamedTypeSymbol;
    }

    /// <summary>A place where the names of the type's own scope are known; a type without a body has only those around it.</summary>
    static int Inside(TypeDeclarationSyntax scope) => scope.OpenBraceToken.Span.IsEmpty ? scope.SpanStart : scope.OpenBraceToken.Span.End;

    SemanticModel ModelOf(SyntaxNode node)
    {
        if (!_models.TryGetValue(node.SyntaxTree, out var model))
            _models[node.SyntaxTree] = model = _compilation.GetSemanticModel(node.SyntaxTree);
        return model;
    }
}
