using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>A parameter with [IoctlField]: the field of the input that it owns.</summary>
sealed class OwnedField
{
    OwnedField(IParameterSymbol parameter, ParameterSyntax syntax, AttributeData attribute)
    {
        Parameter = parameter;
        Syntax = syntax;
        var arguments = (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments;
        Path = Text(attribute.ConstructorArguments.FirstOrDefault(), arguments?.FirstOrDefault(static argument => argument.NameEquals is null)) ?? "";
        Length = Text(
            attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == AttributeNames.Length).Value,
            arguments?.FirstOrDefault(static argument => argument.NameEquals?.Name.Identifier.ValueText == AttributeNames.Length));
        Alignment = attribute.NamedArguments.FirstOrDefault(static argument => argument.Key == AttributeNames.Alignment).Value.Value as int?;
    }

    public IParameterSymbol Parameter { get; }

    public ParameterSyntax Syntax { get; }

    /// <summary>Whether it is a handle rather than memory; what another generator writes can only be one.</summary>
    public bool IsHandle => Parameter.Type.TypeKind == TypeKind.Error || KnownTypes.IsSafeHandle(Parameter.Type);

    /// <summary>The field, as the declaration names it.</summary>
    public string Path { get; }

    /// <summary>The field of the length; null for none.</summary>
    public string? Length { get; }

    /// <summary>What was stated; null for nothing.</summary>
    public int? Alignment { get; }

    /// <summary>The field; null where there is none, or where another generator writes the structure.</summary>
    public IFieldSymbol? Field { get; set; }

    public static OwnedField? Of(IParameterSymbol parameter, ParameterSyntax syntax) =>
        AttributeOf(parameter, syntax) is { } attribute ? new(parameter, syntax, attribute) : null;

    /// <summary>Whether a parameter owns a field; such a handle is no device.</summary>
    public static bool IsOwner(IParameterSymbol parameter) =>
        parameter.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax() is ParameterSyntax syntax && AttributeOf(parameter, syntax) is not null;

    static AttributeData? AttributeOf(IParameterSymbol parameter, ParameterSyntax syntax) => ContractAttributes.Of(parameter, syntax, AttributeNames.Field);

    /// <summary>The constant, or the last name in a <c>nameof</c> of a structure that another generator writes.</summary>
    static string? Text(TypedConstant constant, AttributeArgumentSyntax? argument) => constant is { Kind: TypedConstantKind.Primitive }
        ? constant.Value as string
        : argument?.Expression is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: MemberAccessExpressionSyntax named }] } ? named.Name.Identifier.ValueText : null;
}
