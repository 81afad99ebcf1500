using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Tool.Types;

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

    public static ScalarType? Of(PrimitiveTypeCode code) => code switch
    {
        PrimitiveTypeCode.Boolean => new("BOOLEAN", 1),
        PrimitiveTypeCode.Char => new("WCHAR", 2),
        PrimitiveTypeCode.SByte => new("INT8", 1, NumberKind.Signed),
        PrimitiveTypeCode.Byte => Unsigned(1),
        PrimitiveTypeCode.Int16 => new("SHORT", 2, NumberKind.Signed),
        PrimitiveTypeCode.UInt16 => Unsigned(2),
        PrimitiveTypeCode.Int32 => new("LONG", 4, NumberKind.Signed),
        PrimitiveTypeCode.UInt32 => Unsigned(4),
        PrimitiveTypeCode.Int64 => new("LONGLONG", 8, NumberKind.Signed),
        PrimitiveTypeCode.UInt64 => Unsigned(8),
        PrimitiveTypeCode.Single => new("float", 4, NumberKind.Floating),
        PrimitiveTypeCode.Double => new("double", 8, NumberKind.Floating),
        PrimitiveTypeCode.IntPtr => new("LONG_PTR", PointerSized),
        PrimitiveTypeCode.UIntPtr => UnsignedPointer,
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
