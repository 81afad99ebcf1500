namespace IoctlGen.Specs.CHeaders;

/// <summary>A value of C's arithmetic, with its type: int and long have 32 bits on Windows, long long has 64.</summary>
readonly struct CInteger(ulong bits, bool isLong, bool isUnsigned)
{
    readonly ulong _bits = isLong ? bits : isUnsigned ? (uint)bits : unchecked((ulong)(int)bits);

    public bool IsLong { get; } = isLong;

    public bool IsUnsigned { get; } = isUnsigned;

    /// <summary>The value, sign-extended to 64 bits.</summary>
    public ulong Bits => _bits;

    public bool IsZero => _bits == 0;

    public bool IsNegative => !IsUnsigned && (long)_bits < 0;

    public int Width => IsLong ? 64 : 32;

    /// <summary>
    /// The value as a control code, whatever the sign of its type; null where it needs more than 32 bits. A vendor's device type, shifted, is a
    /// negative int, and what 64 bits of either kind make of it is still that number.
    /// </summary>
    public uint? AsCode => _bits <= uint.MaxValue || (long)_bits is < 0 and >= int.MinValue ? unchecked((uint)_bits) : null;

    public static CInteger Int(long value) => new(unchecked((ulong)value), isLong: false, isUnsigned: false);

    public CInteger As(bool isLong, bool isUnsigned) => new(_bits, isLong, isUnsigned);

    /// <summary>The same value in the type that an operation of the two is done in.</summary>
    public CInteger Promote(CInteger other)
    {
        var isLong = IsLong || other.IsLong;
        // The narrower unsigned fits into the wider signed.
        return As(isLong, (IsUnsigned && IsLong == isLong) || (other.IsUnsigned && other.IsLong == isLong));
    }
}
