using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>A buffer, or a field somewhere in it.</summary>
/// <param name="use">Where source makes a buffer of its type.</param>
/// <param name="outer">The part that the field is in; null for the buffer itself.</param>
/// <param name="field">The field; null for the buffer itself.</param>
/// <param name="type">The type of what lies there; of an array of fixed length, its element.</param>
/// <param name="isFirst">Whether the type is met for the first time, so that a report about it repeats none.</param>
/// <param name="layouts">The layouts of the compilation.</param>
sealed class BufferPart(BufferUse use, BufferPart? outer, IFieldSymbol? field, ITypeSymbol type, bool isFirst, Layouts layouts)
{
    /// <summary>A generic structure that holds ever larger ones of its kind is the compiler's error; the way down must end all the same.</summary>
    const int MostConstructions = 256;

    /// <summary>Types of type arguments, doubled a few times, have names that are longer than any message.</summary>
    const int LongestName = 32;

    /// <summary>The method of the contract; null for a call of the runtime.</summary>
    public MethodFacts? Method => use.Method;

    /// <summary>The method that has the buffer, as a message names it.</summary>
    public string User => use.User;

    public IFieldSymbol? Field { get; } = field;

    public ITypeSymbol Type { get; } = type;

    /// <summary>How a message names it: <c>Outer.Inner.Flag</c>.</summary>
    public string Path => Field is null ? NameOf(use.Type) : $"{outer!.Path}.{InstanceFields.NameOf(Field)}";

    /// <summary>Whether it stands for elements side by side, whose number is fixed.</summary>
    public bool IsElement => !SymbolEqualityComparer.Default.Equals(Type, Field?.Type ?? use.Type) || (Field is not null && Elements.Of(Field.ContainingType) is not null);

    public bool IsFirst { get; } = isFirst;

    public Layouts Layouts { get; } = layouts;

    /// <summary>Where a report goes: the contract or the call, because there the type became a buffer.</summary>
    public Location Location => use.Location;

    /// <summary>Whether the location is the name of the buffer's type.</summary>
    public bool IsNamed => use.IsNamed;

    /// <summary>Whether it is all that a method returns, and no result reports success beside it.</summary>
    public bool IsReturned => Field is null && use.IsReturned;

    /// <summary>Whether it is a field that a parameter of the contract owns.</summary>
    public bool IsOwned => Field is not null && use.OwnedFields?.Contains(Field) == true;

    /// <summary>The type as a message names it.</summary>
    public string TypeName => NameOf(Type);

    /// <summary>Everything that lies in the buffers of a contract. Each structure is looked into once, where the first method names it.</summary>
    public static IEnumerable<BufferPart> AllOf(ContractFacts contract, Layouts layouts) => AllOf(BufferUse.Of(contract), new(SymbolEqualityComparer.Default), layouts);

    /// <summary>The same of any uses.</summary>
    /// <param name="uses">The uses.</param>
    /// <param name="met">The types that are no longer met for the first time; those that are, are added.</param>
    /// <param name="layouts">The layouts of the compilation.</param>
    public static IEnumerable<BufferPart> AllOf(IEnumerable<BufferUse> uses, HashSet<ITypeSymbol> met, Layouts layouts)
    {
        var constructions = new Dictionary<ITypeSymbol, int>(SymbolEqualityComparer.Default);
        var ahead = new Stack<(BufferUse Use, BufferPart? Outer, IFieldSymbol? Field)>(uses.Reverse().Select(static use => (use, (BufferPart?)null, (IFieldSymbol?)null)));
        while (ahead.Count > 0)
        {
            var (use, outer, field) = ahead.Pop();
            var type = ElementOf(field, field?.Type ?? use.Type);
            var part = new BufferPart(use, outer, field, type, isFirst: met.Add(type), layouts);
            yield return part;
            if (!part.IsFirst || !IsUsers(type) || !MayBeLookedInto(type, constructions))
                continue;

            foreach (var inner in InstanceFields.Of((INamedTypeSymbol)type).Reverse())
                ahead.Push((use, part, inner));
        }
    }

    /// <summary>Whether the fields are the user's, to be checked and fixed.</summary>
    public static bool IsUsers(ITypeSymbol type) => type is { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } && !Framework.Declares(type) && !Framework.IsRuntime(type);

    static bool MayBeLookedInto(ITypeSymbol type, Dictionary<ITypeSymbol, int> constructions)
    {
        constructions.TryGetValue(type.OriginalDefinition, out var count);
        constructions[type.OriginalDefinition] = count + 1;
        return count < MostConstructions;
    }

    static string NameOf(ITypeSymbol type)
    {
        var left = LongestName;
        return IsLonger(type, ref left) ? type.Name + "<…>" : type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
    }

    static bool IsLonger(ITypeSymbol type, ref int left)
    {
        if (left-- == 0)
            return true;
        if (type is not INamedTypeSymbol named)
            return false;

        foreach (var argument in named.TypeArguments)
        {
            if (IsLonger(argument, ref left))
                return true;
        }

        return false;
    }

    static ITypeSymbol ElementOf(IFieldSymbol? field, ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol pointer when field is { IsFixedSizeBuffer: true } => pointer.PointedAtType,
        INamedTypeSymbol named when Framework.Declares(named) && Elements.Of(named) is { } elements => elements.Type,
        _ => type,
    };
}
