using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>What an [InlineArray] is made of.</summary>
readonly struct Elements(ITypeSymbol type, int count)
{
    public ITypeSymbol Type { get; } = type;

    public int Count { get; } = count;

    /// <summary>The elements of an inline array; null for other structures.</summary>
    public static Elements? Of(INamedTypeSymbol type)
    {
        if (type.GetAttributes().FirstOrDefault(static a => KnownTypes.IsCompilerService(a.AttributeClass, "InlineArrayAttribute"))?.ConstructorArguments is not [{ Value: int count }])
            return null;
        return InstanceFields.Of(type).FirstOrDefault() is { } first ? new(first.Type, count) : null;
    }
}
