namespace IoctlGen.Specs.CHeaders;

/// <summary>The eleven numbers that C writes a GUID with, in braces or without: <c>{ 0x25dbce51, 0x6c8f, 0x4a72, { 0x8a, … } }</c>.</summary>
static class GuidNumbers
{
    const int Words = 3, Bytes = 8;

    /// <summary>The GUID; null where the tokens are no such list.</summary>
    public static Guid? Read(IReadOnlyList<CToken> tokens)
    {
        var numbers = new List<ulong>(Words + Bytes);
        var isNumberNext = true;
        foreach (var token in tokens)
        {
            if (token.Is("{") || token.Is("}"))
                continue;
            if (isNumberNext != (token.Kind == CTokenKind.Number) || (!isNumberNext && !token.Is(",")) || numbers.Count > Words + Bytes)
                return null;
            if (isNumberNext)
                numbers.Add(Value(token));
            isNumberNext = !isNumberNext;
        }

        return numbers.Count == Words + Bytes && numbers[0] <= uint.MaxValue && numbers[1] <= ushort.MaxValue && numbers[2] <= ushort.MaxValue && numbers.Skip(Words).All(static number => number <= byte.MaxValue)
            ? new Guid((uint)numbers[0], (ushort)numbers[1], (ushort)numbers[2], (byte)numbers[3], (byte)numbers[4], (byte)numbers[5], (byte)numbers[6], (byte)numbers[7], (byte)numbers[8], (byte)numbers[9], (byte)numbers[10])
            : null;
    }

    /// <summary>What is no integer is larger than any part of a GUID.</summary>
    static ulong Value(CToken token)
    {
        try
        {
            return CNumber.Read(token).Bits;
        }
        catch (HeaderException)
        {
            return ulong.MaxValue;
        }
    }
}
