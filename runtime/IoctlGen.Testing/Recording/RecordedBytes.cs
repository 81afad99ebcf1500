namespace IoctlGen.Testing;

/// <summary>What is known of one byte of a recorded buffer.</summary>
enum RecordedByte : byte
{
    /// <summary>Its value.</summary>
    Value,

    /// <summary>Nothing: it was masked before it was written. It is replayed as zero and matches any value.</summary>
    Masked,

    /// <summary>That the device left it as it was, between others that it wrote past its count.</summary>
    Left,

    /// <summary>The field that it belongs to: an address or a handle, another in each process.</summary>
    Owned,
}

/// <summary>The bytes of one buffer, and what is known of each.</summary>
sealed class RecordedBytes(byte[] values)
{
    public static readonly RecordedBytes Empty = new([]);

    /// <summary>Null while all are values.</summary>
    RecordedByte[]? _kinds;

    public byte[] Values { get; } = values;

    public int Length => Values.Length;

    /// <summary>The fields that lie in the buffer, or as much of each as does.</summary>
    public List<RecordedPlace> Places { get; } = [];

    public RecordedByte KindOf(int index) => _kinds is null ? RecordedByte.Value : _kinds[index];

    public void Mark(int index, RecordedByte kind) => (_kinds ??= new RecordedByte[Length])[index] = kind;

    public void Mask(int index)
    {
        if (KindOf(index) == RecordedByte.Value)
            Mark(index, RecordedByte.Masked);
    }

    /// <summary>Marks as much of a field as the buffer has.</summary>
    public void MarkPlace(string name, int start, int length)
    {
        length = Math.Min(length, Length - start);
        if (length <= 0)
            return;
        Places.Add(new(name, start, length));
        for (var i = start; i < start + length; i++)
            Mark(i, RecordedByte.Owned);
    }

    /// <summary>The field that begins at a byte.</summary>
    public RecordedPlace? PlaceAt(int index)
    {
        foreach (var place in Places)
        {
            if (place.Start == index)
                return place;
        }

        return null;
    }

    /// <summary>Whether two parts have the same bytes, known in the same way.</summary>
    public bool AreSame(int first, int second, int count) =>
        Values.AsSpan(first, count).SequenceEqual(Values.AsSpan(second, count))
        && (_kinds is null || _kinds.AsSpan(first, count).SequenceEqual(_kinds.AsSpan(second, count)));

    /// <summary>The first byte whose value is known and is another in <paramref name="bytes"/>, which are as many; -1 where there is none.</summary>
    public int FirstDifference(ReadOnlySpan<byte> bytes)
    {
        for (var i = Values.AsSpan().CommonPrefixLength(bytes); i < Length; i++)
        {
            if (KindOf(i) == RecordedByte.Value && Values[i] != bytes[i])
                return i;
        }

        return -1;
    }

    public bool Matches(ReadOnlySpan<byte> bytes) => bytes.Length == Length && FirstDifference(bytes) < 0;

    /// <summary>Writes what a device wrote, as far as it fits.</summary>
    public void WriteTo(Span<byte> target)
    {
        for (var i = 0; i < Math.Min(Length, target.Length); i++)
        {
            if (KindOf(i) != RecordedByte.Left)
                target[i] = KindOf(i) == RecordedByte.Value ? Values[i] : (byte)0;
        }
    }

    public static RecordedBytes Of(ReadOnlySpan<byte> bytes) => bytes.IsEmpty ? Empty : new(bytes.ToArray());

    public static RecordedBytes Of(List<byte> values, List<RecordedByte> kinds) => values.Count == 0 ? Empty : new([.. values])
    {
        _kinds = kinds.TrueForAll(static kind => kind == RecordedByte.Value) ? null : [.. kinds],
    };
}

/// <summary>Where a field lies in a buffer.</summary>
readonly record struct RecordedPlace(string Name, int Start, int Length);
