using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Parsing;

/// <summary>A type where it is used: what it means and how it is written.</summary>
readonly struct TypeUse(ITypeSymbol symbol, TypeSyntax? syntax)
{
    static readonly SymbolDisplayFormat Qualified = SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(
        SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier);

    public ITypeSymbol Symbol { get; } = symbol;

    /// <summary>Null where an alias of the whole hides how it is written.</summary>
    public TypeSyntax? Syntax { get; } = syntax;

    /// <summary>The type as a generated file spells it: qualified, or as written where it does not resolve.</summary>
    public string Text(bool asWritten) => asWritten && Syntax is not null ? Syntax.WithoutTrivia().ToString() : Escaped(Symbol.ToDisplayString(Qualified));

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
    public bool IsUnresolved => Contains(Symbol, static t => t.TypeKind == TypeKind.Error);

    TypeArgumentListSyntax? ArgumentList => NotNullable.Syntax switch
    {
        GenericNameSyntax generic => generic.TypeArgumentList,
        QualifiedNameSyntax { Right: GenericNameSyntax generic } => generic.TypeArgumentList,
        AliasQualifiedNameSyntax { Name: GenericNameSyntax generic } => generic.TypeArgumentList,
        _ => null,
    };

    /// <summary>The one contextual keyword that is taken for a modifier even at the end of a qualified name, and that the compiler's own format does not escape.</summary>
    static string Escaped(string name) => name.Replace(".partial", ".@partial").Replace("::partial", "::@partial");

    static bool Contains(ITypeSymbol type, Func<ITypeSymbol, bool> test) => test(type) || type switch
    {
        INamedTypeSymbol named => named.TypeArguments.Any(argument => Contains(argument, test)),
        IArrayTypeSymbol array => Contains(array.ElementType, test),
        IPointerTypeSymbol pointer => Contains(pointer.PointedAtType, test),
        _ => false,
    };
}
