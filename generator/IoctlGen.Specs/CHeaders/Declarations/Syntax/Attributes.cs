namespace IoctlGen.Specs.CHeaders;

/// <summary>The attributes of a declaration that have a say in its layout.</summary>
struct Attributes
{
    /// <summary>The alignment asked for, in bytes; 0 for none.</summary>
    public int Alignment { get; set; }

    /// <summary>Whether fields are packed (<c>__attribute__((packed))</c>).</summary>
    public bool IsPacked { get; set; }
}
