namespace IoctlGen.Specs;

/// <summary>A macro of a header that stands for an integer.</summary>
public sealed class HeaderConstant
{
    internal HeaderConstant(CInteger value, HeaderPosition position) => (Bits, IsUnsigned, Position) = (value.Bits, value.IsUnsigned, position);

    /// <summary>The value; of a negative one, its two's complement in 64 bits.</summary>
    public ulong Bits { get; }

    /// <summary>Whether C's type of it is an unsigned one.</summary>
    public bool IsUnsigned { get; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; }
}
