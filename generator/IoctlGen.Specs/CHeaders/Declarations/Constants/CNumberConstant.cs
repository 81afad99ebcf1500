namespace IoctlGen.Specs.CHeaders;

/// <summary>An integer: <c>#define ACME_FLAG_FAST 0x1</c>.</summary>
public sealed class CNumberConstant : CConstant
{
    internal CNumberConstant(Macro macro, string comment, CInteger value)
        : base(macro.Name, macro.Defined.Position, comment)
    {
        (Bits, IsLong, IsUnsigned) = (value.Bits, value.IsLong, value.IsUnsigned);
        IsHexadecimal = macro.Body.Any(static token => token.Kind == CTokenKind.Number && token.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The value, in two's complement and sign-extended to 64 bits.</summary>
    public ulong Bits { get; }

    /// <summary>Whether its type has 64 bits, and not 32.</summary>
    public bool IsLong { get; }

    /// <summary>Whether its type has no sign.</summary>
    public bool IsUnsigned { get; }

    /// <summary>Whether the header writes it so.</summary>
    public bool IsHexadecimal { get; }
}
