namespace IoctlGen;

/// <summary>
/// The type in C of a field, where it is not the one that the type in C# comes back as: a <c>long</c> is a LONGLONG, and may be a LARGE_INTEGER.
/// <c>ioctlgen import</c> writes it, <c>ioctlgen export</c> goes by it; no code is generated from it.
/// </summary>
/// <param name="name">
/// A type of Windows that is laid out as the field is: <c>HANDLE</c>, <c>WCHAR</c>; of an inline array or a fixed buffer, as its elements are. On
/// <see cref="IIoctlTail.TailOffset"/>, of an array that is not the structure's last field: <c>UCHAR[]</c>.
/// </param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property, Inherited = false)]
public sealed class NativeTypeAttribute(string name) : Attribute
{
    /// <summary>The type as the header has it.</summary>
    public string Name { get; } = name;
}
