namespace IoctlGen.Specs.Types;

/// <summary>The properties of one structure that are marked [BitField], held against the integers that they name.</summary>
/// <param name="marks">The marks, in the order of the properties.</param>
sealed class BitFieldMarks(IReadOnlyList<BitFieldMark> marks)
{
    /// <summary>Whether none of them names anything but a field of the structure.</summary>
    /// <param name="fields">The names of its fields, as the compiler has them.</param>
    /// <param name="problem">What is wrong with which property; null where nothing is.</param>
    public bool AreOf(IEnumerable<string> fields, out string? problem)
    {
        var known = new HashSet<string>(fields, StringComparer.Ordinal);
        problem = marks.FirstOrDefault(mark => !known.Contains(mark.Field)) is { } unknown
            ? $"{unknown.Property} is marked [BitField] of '{unknown.Field}', which is no field of the structure; name the integer that holds the bits"
            : null;
        return problem is null;
    }

    /// <summary>The bit fields of an integer, from the lowest; false where it is no integer, or the bits lie outside it or are those of another one.</summary>
    /// <param name="field">The integer's name, as the compiler has it.</param>
    /// <param name="type">What it is.</param>
    /// <param name="bits">The bit fields; empty where none is stated.</param>
    /// <param name="problem">What is wrong with which property; null where nothing is.</param>
    public bool TryOf(string field, DataType type, out IReadOnlyList<BitField> bits, out string? problem)
    {
        bits = [];
        var read = new List<BitField>();
        foreach (var mark in marks.Where(mark => mark.Field == field))
        {
            if (mark.Of(type, out problem) is not { } one)
                return false;
            read.Add(one);
        }

        read = [.. read.OrderBy(static one => one.Offset)];
        problem = read.Zip(read.Skip(1), static (lower, upper) => (lower, upper)).FirstOrDefault(static pair => pair.upper.Offset < pair.lower.End) is (not null, var upper) pair
            ? $"{upper.Declared} shares bits of {field} with {pair.lower.Declared}, which bit fields of C cannot; mark one of them alone"
            : null;
        if (problem is null)
            bits = read;
        return problem is null;
    }
}

/// <summary>A property that is marked [BitField].</summary>
/// <param name="Property">The property's name.</param>
/// <param name="Field">The integer that it names, as the compiler has it.</param>
/// <param name="Offset">The number of lower bits before it.</param>
/// <param name="Width">The number of its bits.</param>
/// <param name="Type">What the property is; null for no number.</param>
sealed record BitFieldMark(string Property, string Field, int Offset, int Width, ScalarType? Type)
{
    /// <summary>The bit field; null where the field is no integer, or the bits lie outside it.</summary>
    public BitField? Of(DataType field, out string? problem)
    {
        problem = null;
        if (field is not ScalarType { Kind: not NumberKind.Floating } unit)
        {
            problem = $"{Property} is marked [BitField] of {Field}, which is no integer; name the integer that holds the bits";
            return null;
        }

        var size = unit.Size == 0 ? sizeof(ulong) : unit.Size;
        if (Offset < 0 || Width < 1 || Width > (size * 8) - Offset)
        {
            problem = $"{Property} is marked [BitField] of {Width} bits from {Offset} on, which do not lie in the {size * 8} bits of {Field}; correct its numbers";
            return null;
        }

        return new(CIdentifier.OfField(Property), Property, TypeIn(unit), Offset, Width);
    }

    /// <summary>The integer that the property is, where it is one of that size: C's bit fields have signs too.</summary>
    string TypeIn(ScalarType unit) => Type is { Kind: not NumberKind.Floating } stated && stated.Size == unit.Size ? stated.Name : unit.Name;
}
