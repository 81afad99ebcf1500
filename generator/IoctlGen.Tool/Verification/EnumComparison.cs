using System.Globalization;
using IoctlGen.Specs;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Verification;

/// <summary>Holds a declared enumeration against the header's of that name.</summary>
static class EnumComparison
{
    public static IEnumerable<Difference> Differences(EnumType declared, CEnumeration inHeader)
    {
        var others = inHeader.Enumerators.ToDictionary(static value => value.Name, StringComparer.Ordinal);
        foreach (var member in declared.Members)
        {
            if (!others.Remove(member.Name, out var other))
                yield return new(member.Name, "value", Text(member.Value), Difference.Missing);
            else if (other.Value is { } value && Bits(value) != Bits(member.Value))
                yield return new(member.Name, "value", Text(member.Value), Text(value), Place: inHeader.Position.ToString());
        }

        foreach (var value in inHeader.Enumerators.Where(value => others.ContainsKey(value.Name)))
            yield return new(value.Name, "value", Difference.Missing, value.Value is { } number ? Text(number) : "?", Place: inHeader.Position.ToString());
    }

    /// <summary>A value of 0x80000000 is negative in C, and need not be in C#.</summary>
    static uint Bits(Int128 value) => unchecked((uint)value);

    static string Text(Int128 value) => value.ToString(CultureInfo.InvariantCulture);
}
