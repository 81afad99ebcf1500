using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>A type where it is used: what it means and how it is written.</summary>
readonly struct TypeUse(ITypeSymbol symbol, TypeSyntax? syntax)
{
    public ITypeSymbol Symbol { get; } = symbol;

    /// <summary>Null where an alias of the whole hides how it is written.</summary>
    public TypeSyntax? Syntax { get; } = syntax;

    /// <summary>The type that a compiler message would show.</summary>
    public string DisplayText => Symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);

    /// <summary>The one type argument of a constructed type; null where there is none, or more.</summary>
    public TypeUse? Argument => Symbol is INamedTypeSymbol { TypeArguments: [_] } ? ArgumentAt(0) : null;

    /// <summary>Each type argument of a constructed type.</summary>
    public TypeUse ArgumentAt(int index) => new(
        ((INamedTypeSymbol)Symbol).TypeArguments[index], ArgumentList?.Arguments[index]);

    /// <summary>The element of an array.</summary>
    public TypeUse Element => new(((IArrayTypeSymbol)Symbol).ElementType, NotNullable.Syntax is ArrayTypeSyntax array ? array.ElementType : null);

    /// <summary>The same type without the question mark of a nullable reference.</summary>
    public TypeUse NotNullable => Symbol.IsReferenceType && Syntax is NullableTypeSyntax nullable
        ? new(Symbol.WithNullableAnnotation(NullableAnnotation.NotAnnotated), nullable.ElementType)
        : this;

    /// <summary>Whether the type, or one nested in it, is written by another generator, so that this one cannot see it.</summary>
    public bool IsUnresolved => IsOrContainsUnresolved(Symbol);

    TypeArgumentListSyntax? ArgumentList => NotNullable.Syntax switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList,
        _ => null,
    };

    public static bool IsOrContainsUnresolved(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => true,
        INamedTypeSymbol { IsGenericType: true } named => named.TypeArguments.Any(IsOrContainsUnresolved),
        IArrayTypeSymbol array => IsOrContainsUnresolved(array.ElementType),
        IPointerTypeSymbol pointer => IsOrContainsUnresolved(pointer.PointedAtType),
        _ => false,
    };
}
