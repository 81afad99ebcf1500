using System.Globalization;
using System.Numerics;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Comparison;

/// <summary>Holds a declared enumeration against the header's of that name: an enumeration of C, or an integer and values that stand elsewhere in the header.</summary>
sealed class EnumComparison(EnumType declared, CDataType inHeader, CHeader header, HeaderPosition? position)
{
    readonly string _target = header.Target.Name;

    public IEnumerable<Difference> Differences() => [.. Sizes(), .. Values()];

    IEnumerable<Difference> Sizes()
    {
        if (header.Layouts.TryGet(inHeader, out var layout, out _) && layout!.Size != declared.Underlying.Size)
            yield return new(declared.Name, "size", Text(declared.Underlying.Size), Text(layout.Size), _target, position);
    }

    IEnumerable<Difference> Values()
    {
        var own = inHeader as CEnumeration;
        var others = ByName(own?.Enumerators ?? header.Enumerations.SelectMany(static type => type.Enumerators));
        foreach (var member in declared.Members)
        {
            if (others.TryGetValue(member.Name, out var other))
            {
                others.Remove(member.Name);
                if (other.Value is { } value && !IsSame(member.Value, value))
                    yield return new(member.Name, "value", Text(member.Value), Text(value), _target, other.Position) { Member = member.Declared };
            }
            else if (own is not null || header.FindConstant(member.Name) is not CNumberConstant constant)
            {
                yield return new(member.Name, "value", Text(member.Value), Difference.Missing, _target) { Member = member.Declared };
            }
            else if (ValueOf(constant) is var number && !IsSame(member.Value, number))
            {
                yield return new(member.Name, "value", Text(member.Value), Text(number), _target, constant.Position) { Member = member.Declared };
            }
        }

        // Those that are codes belong to contracts; one whose value cannot be read is a problem of the header, and nobody can declare it.
        foreach (var value in own?.Enumerators ?? [])
        {
            if (value.Value is { } number && others.ContainsValue(value) && !header.Codes.Any(code => code.Position == value.Position))
                yield return new(value.Name, "value", Difference.Missing, Text(number), _target, value.Position);
        }
    }

    static BigInteger ValueOf(CNumberConstant constant) => constant.IsUnsigned ? constant.Bits : unchecked((long)constant.Bits);

    /// <summary>A broken header has a name twice: the last counts, as for a compiler that would go on.</summary>
    static Dictionary<string, CEnumerator> ByName(IEnumerable<CEnumerator> enumerators)
    {
        var byName = new Dictionary<string, CEnumerator>(StringComparer.Ordinal);
        foreach (var enumerator in enumerators)
            byName[CIdentifier.OfField(enumerator.Name)] = enumerator;
        return byName;
    }

    /// <summary>A value of 0x80000000 is negative in C, and need not be in C#; the type that a header gives to a macro, and the sign of an enumeration's, need not be the same either.</summary>
    bool IsSame(BigInteger ours, BigInteger theirs) =>
        ours == theirs
        || (Is32Bits(ours) && Is32Bits(theirs) && (ours & uint.MaxValue) == (theirs & uint.MaxValue))
        || InUnderlying(ours) == InUnderlying(theirs);

    /// <summary>The bits that are stored; of another size, that is told already.</summary>
    BigInteger InUnderlying(BigInteger value) => value & (ulong.MaxValue >> (64 - (8 * declared.Underlying.Size)));

    static bool Is32Bits(BigInteger value) => value >= int.MinValue && value <= uint.MaxValue;

    static string Text(BigInteger value) => value.ToString(CultureInfo.InvariantCulture);
}
