namespace IoctlGen;

/// <summary>
/// The name in C of a structure or an enumeration, where it is not the name in C# in UPPER_SNAKE (<c>LabRequest</c>: LAB_REQUEST).
/// <c>ioctlgen export</c> and <c>ioctlgen verify</c> go by it; no code is generated from it.
/// </summary>
/// <param name="name">The name as the header has it: <c>MOUNTMGR_MOUNT_POINT</c>.</param>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Enum, Inherited = false)]
public sealed class NativeNameAttribute(string name) : Attribute
{
    /// <summary>The name as the header has it.</summary>
    public string Name { get; } = name;

    /// <summary>
    /// The C header that defines the type, for example <c>mountmgr.h</c>: a header that is exported under another name includes it,
    /// where one of its own structures holds the type, and does not define the type again.
    /// </summary>
    public string? Header { get; set; }

    /// <summary>
    /// Whether the declaration is for 64-bit processes alone: C has another layout on x86, or none, so that the two are compared on x64 only.
    /// <c>ioctlgen import</c> sets it.
    /// </summary>
    public bool Only64Bit { get; set; }
}
