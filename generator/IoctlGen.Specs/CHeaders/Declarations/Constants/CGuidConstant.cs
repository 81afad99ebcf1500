namespace IoctlGen.Specs.CHeaders;

/// <summary>A GUID: <c>DEFINE_GUID(GUID_DEVINTERFACE_ACME, 0x25dbce51, …)</c>.</summary>
public sealed class CGuidConstant : CConstant
{
    internal CGuidConstant(string name, HeaderPosition position, string comment, Guid value)
        : base(name, position, comment) => Value = value;

    /// <summary>The value.</summary>
    public Guid Value { get; }
}
