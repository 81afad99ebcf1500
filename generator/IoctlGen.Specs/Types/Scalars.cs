using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Types;

/// <summary>What Windows headers call the types that both languages have.</summary>
static class Scalars
{
    const int PointerSized = 0;

    static readonly ScalarType[] Unsigneds =
    [
        new("UCHAR", 1, NumberKind.Unsigned), new("USHORT", 2, NumberKind.Unsigned), new("ULONG", 4, NumberKind.Unsigned), new("ULONGLONG", 8, NumberKind.Unsigned),
    ];

    public static ScalarType Pointer { get; } = new("PVOID", PointerSized);

    public static ScalarType UnsignedPointer { get; } = new("ULONG_PTR", PointerSized);

    /// <summary>A character of one byte.</summary>
    public static ScalarType Ansi { get; } = new(BufferPhrase.AnsiType, 1);

    /// <summary>The unsigned integer of a size; null where there is none.</summary>
    public static ScalarType? Unsigned(int size) => Array.Find(Unsigneds, type => type.Size == size);

    /// <summary>The same for something that is no integer; null where there is none.</summary>
    public static ScalarType? Opaque(int size) => Unsigned(size) is { } type ? type with { Kind = NumberKind.Any } : null;

    /// <summary>What C has for a number of .NET; null for none.</summary>
    /// <param name="name">Its name within System: <c>Int32</c>.</param>
    public static ScalarType? OfPrimitive(string name) => name switch
    {
        nameof(Boolean) => new("BOOLEAN", 1),
        nameof(Char) => new("WCHAR", 2),
        nameof(SByte) => new("INT8", 1, NumberKind.Signed),
        nameof(Byte) => Unsigned(1),
        nameof(Int16) => new("SHORT", 2, NumberKind.Signed),
        nameof(UInt16) => Unsigned(2),
        nameof(Int32) => new("LONG", 4, NumberKind.Signed),
        nameof(UInt32) => Unsigned(4),
        nameof(Int64) => new("LONGLONG", 8, NumberKind.Signed),
        nameof(UInt64) => Unsigned(8),
        nameof(Single) => new("float", 4, NumberKind.Floating),
        nameof(Double) => new("double", 8, NumberKind.Floating),
        nameof(IntPtr) => new("LONG_PTR", PointerSized),
        nameof(UIntPtr) => UnsignedPointer,
        _ => null,
    };

    /// <summary>What C has for the runtime's own structures. NTSTATUS is a LONG, and not every application's headers have its name.</summary>
    public static ScalarType? OfRuntime(string fullName) => fullName switch
    {
        "IoctlGen.Boolean8" => new("BOOLEAN", 1),
        "IoctlGen.Boolean32" => new("BOOL", 4),
        "IoctlGen.NtStatus" => new("LONG", 4),
        "IoctlGen.ControlCode" => Opaque(4),
        _ => null,
    };
}
