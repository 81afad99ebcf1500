using System.Reflection.Metadata;

namespace IoctlGen.Tool.Structures;

/// <summary>What Windows headers call the types that both languages have.</summary>
static class Scalars
{
    const int PointerSized = 0;

    static readonly ScalarType[] Unsigneds = [new("UCHAR", 1), new("USHORT", 2), new("ULONG", 4), new("ULONGLONG", 8)];

    static readonly ScalarType Long = new("LONG", 4);

    public static ScalarType Pointer { get; } = new("PVOID", PointerSized);

    public static ScalarType UnsignedPointer { get; } = new("ULONG_PTR", PointerSized);

    /// <summary>The unsigned integer of a size; null where there is none.</summary>
    public static ScalarType? Unsigned(int size) => Array.Find(Unsigneds, type => type.Size == size);

    public static ScalarType? Of(PrimitiveTypeCode code) => code switch
    {
        PrimitiveTypeCode.Boolean => new("BOOLEAN", 1),
        PrimitiveTypeCode.Char => new("WCHAR", 2),
        PrimitiveTypeCode.SByte => new("INT8", 1),
        PrimitiveTypeCode.Byte => Unsigned(1),
        PrimitiveTypeCode.Int16 => new("SHORT", 2),
        PrimitiveTypeCode.UInt16 => Unsigned(2),
        PrimitiveTypeCode.Int32 => Long,
        PrimitiveTypeCode.UInt32 => Unsigned(4),
        PrimitiveTypeCode.Int64 => new("LONGLONG", 8),
        PrimitiveTypeCode.UInt64 => Unsigned(8),
        PrimitiveTypeCode.Single => new("float", 4),
        PrimitiveTypeCode.Double => new("double", 8),
        PrimitiveTypeCode.IntPtr => new("LONG_PTR", PointerSized),
        PrimitiveTypeCode.UIntPtr => UnsignedPointer,
        _ => null,
    };

    /// <summary>What C has for the runtime's own structures. NTSTATUS is a LONG, and not every application's headers have its name.</summary>
    public static ScalarType? OfRuntime(string fullName) => fullName switch
    {
        "IoctlGen.Boolean8" => new("BOOLEAN", 1),
        "IoctlGen.Boolean32" => new("BOOL", 4),
        "IoctlGen.NtStatus" => Long,
        "IoctlGen.ControlCode" => Unsigned(4),
        _ => null,
    };
}
