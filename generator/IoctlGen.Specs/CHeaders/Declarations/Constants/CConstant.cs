namespace IoctlGen.Specs.CHeaders;

/// <summary>A constant that a header defines besides its control codes and enumerations: a macro of a value, a variable of C++, a GUID.</summary>
public abstract class CConstant
{
    private protected CConstant(string name, HeaderPosition position, string comment) => (Name, Position, Comment) = (name, position, comment);

    /// <summary>The name: <c>ACME_FLAG_FAST</c>.</summary>
    public string Name { get; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; }

    /// <summary>What the comments on its line say, else those above it alone; empty where there are none.</summary>
    public string Comment { get; }
}

/// <summary>An integer: <c>#define ACME_FLAG_FAST 0x1</c>.</summary>
public sealed class CNumberConstant : CConstant
{
    internal CNumberConstant(Macro macro, string comment, CInteger value)
        : this(macro.Name, macro.Defined.Position, comment, value, macro.Body)
    {
    }

    internal CNumberConstant(CppConstant variable, string comment)
        : this(variable.Name, variable.Token.Position, comment, variable.Value, variable.Initializer!)
    {
    }

    CNumberConstant(string name, HeaderPosition position, string comment, CInteger value, IEnumerable<CToken> tokens)
        : base(name, position, comment)
    {
        (Bits, IsLong, IsUnsigned) = (value.Bits, value.IsLong, value.IsUnsigned);
        IsHexadecimal = tokens.Any(static token => token.Kind == CTokenKind.Number && token.Text.StartsWith("0x", StringComparison.OrdinalIgnoreCase));
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

/// <summary>A text: <c>#define ACME_DEVICE_NAME L"\\\\.\\Acme"</c>.</summary>
public sealed class CTextConstant : CConstant
{
    internal CTextConstant(Macro macro, string comment, string text)
        : this(macro.Name, macro.Defined.Position, comment, text)
    {
    }

    internal CTextConstant(string name, HeaderPosition position, string comment, string text)
        : base(name, position, comment) => Text = text;

    /// <summary>Its characters.</summary>
    public string Text { get; }
}

/// <summary>A GUID: <c>DEFINE_GUID(GUID_DEVINTERFACE_ACME, 0x25dbce51, …)</c>.</summary>
public sealed class CGuidConstant : CConstant
{
    internal CGuidConstant(string name, HeaderPosition position, string comment, Guid value)
        : base(name, position, comment) => Value = value;

    /// <summary>The value.</summary>
    public Guid Value { get; }
}

/// <summary>A macro that a header defines as something else than a value.</summary>
public sealed class CMacro
{
    internal CMacro(string name, HeaderPosition position) => (Name, Position) = (name, position);

    /// <summary>The name: <c>ACME_API</c>.</summary>
    public string Name { get; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; }
}
