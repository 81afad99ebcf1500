using System.Globalization;

namespace IoctlGen.Specs.CHeaders;

/// <summary>A type of C. Its text is its name as a declaration would have it: <c>ULONG</c>, <c>struct _GUID</c>, <c>WCHAR[8]</c>.</summary>
public abstract class CDataType
{
    private protected CDataType()
    {
    }

    /// <summary>The type that the names given by typedef lead to; itself where it is no such name.</summary>
    public virtual CDataType Resolved => this;
}

/// <summary><c>void</c>.</summary>
public sealed class CVoid : CDataType
{
    CVoid()
    {
    }

    /// <summary>The only one.</summary>
    public static CVoid Instance { get; } = new();

    /// <inheritdoc/>
    public override string ToString() => "void";
}

/// <summary>A type that is named but nowhere defined, in a header that was not to be had; or whose definition cannot be read.</summary>
public sealed class CUnknown : CDataType
{
    internal CUnknown(string name, string? reason = null) => (Name, Reason, IsDefined) = (name, reason ?? $"'{name}' is not defined", reason is not null);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>Why it is not known: <c>'ACME_SIZE' is not defined</c>.</summary>
    public string Reason { get; }

    /// <summary>Whether it is defined, as something that is not read.</summary>
    public bool IsDefined { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>An arithmetic type of C, as Windows has it: <c>long</c> has 4 bytes on every target.</summary>
public sealed class CScalar : CDataType
{
    internal CScalar(string name, int size, bool isUnsigned = false, bool isFloating = false) =>
        (Name, Size, IsUnsigned, IsFloating) = (name, size, isUnsigned, isFloating);

    /// <summary>The name in C: <c>unsigned long</c>.</summary>
    public string Name { get; }

    /// <summary>The size in bytes, which is the alignment too: 1, 2, 4 or 8; 0 for that of a pointer.</summary>
    public int Size { get; }

    /// <summary>Whether it holds no negative numbers.</summary>
    public bool IsUnsigned { get; }

    /// <summary>Whether it is <c>float</c> or <c>double</c>.</summary>
    public bool IsFloating { get; }

    /// <summary>Whether its size is that of a pointer (<c>ULONG_PTR</c>, <c>SIZE_T</c>).</summary>
    public bool IsPointerSized => Size == 0;

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>A pointer.</summary>
public sealed class CPointer : CDataType
{
    internal CPointer(CDataType target, int size = 0) => (Target, Size) = (target, size);

    /// <summary>What it points to.</summary>
    public CDataType Target { get; }

    /// <summary>The size in bytes where it is stated (<c>__ptr32</c>: 4, <c>__ptr64</c>: 8); 0 for that of the target.</summary>
    public int Size { get; }

    /// <inheritdoc/>
    public override string ToString() => Target + "*";
}

/// <summary>An array.</summary>
public sealed class CArray : CDataType
{
    internal CArray(CDataType element, long? length) => (Element, Length) = (element, length);

    /// <summary>The type of an element.</summary>
    public CDataType Element { get; }

    /// <summary>The number of elements; null for a flexible array (<c>UCHAR Data[]</c>), which has no size of its own.</summary>
    public long? Length { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Element}[{Length?.ToString(CultureInfo.InvariantCulture)}]";
}

/// <summary>A function. Its parameters are not read: a buffer holds at most a pointer to one.</summary>
public sealed class CFunction : CDataType
{
    internal CFunction(CDataType result) => Result = result;

    /// <summary>What it returns.</summary>
    public CDataType Result { get; }

    /// <inheritdoc/>
    public override string ToString() => Result + "()";
}

/// <summary>A name that typedef gave to a type: <c>ULONG</c>, <c>BOOLEAN</c>.</summary>
public sealed class CAlias : CDataType
{
    internal CAlias(string name, CDataType target, int alignment, HeaderPosition position) =>
        (Name, Target, Alignment, Resolved, Position) = (name, target, Math.Max(alignment, (target as CAlias)?.Alignment ?? 0), target.Resolved, position);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>What it names; may itself be an alias.</summary>
    public CDataType Target { get; }

    /// <summary>The alignment that is asked for (<c>typedef __declspec(align(16)) ULONGLONG X</c>), for it or for a name that it names, in bytes; 0 for none.</summary>
    public int Alignment { get; }

    /// <inheritdoc/>
    public override CDataType Resolved { get; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>An enumeration.</summary>
public sealed class CEnumeration : CDataType
{
    internal CEnumeration(string? tag, HeaderPosition position) => (Tag, Position) = (tag, position);

    /// <summary>The name after <c>enum</c>; null for none.</summary>
    public string? Tag { get; }

    /// <summary>The name that programs use: the first one that typedef gives, else the tag, with the scopes of C++ before it where another type has it; null for one without a name.</summary>
    public string? Name => TypedefName ?? OwnName ?? Tag;

    /// <summary>The type of its values: <c>int</c>, where none is stated.</summary>
    public CDataType Underlying { get; internal set; } = CScalars.Int;

    /// <summary>The constants, in order.</summary>
    public IReadOnlyList<CEnumerator> Enumerators { get; internal set; } = [];

    /// <summary>Whether the constants are known.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; internal set; }

    internal string? TypedefName { get; set; }

    internal string? OwnName { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? "enum";
}

/// <summary>A constant of an enumeration.</summary>
public sealed class CEnumerator
{
    internal CEnumerator(string name, long? value, HeaderPosition position) => (Name, Value, Position) = (name, value, position);

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The value; null where it cannot be evaluated, which is a problem of the header.</summary>
    public long? Value { get; }

    /// <summary>Where it stands.</summary>
    public HeaderPosition Position { get; }
}

/// <summary>A structure or a union.</summary>
public sealed class CStructure : CDataType
{
    internal CStructure(string? tag, bool isUnion, HeaderPosition position) => (Tag, IsUnion, Position) = (tag, isUnion, position);

    /// <summary>The name after <c>struct</c> or <c>union</c>: <c>_GUID</c>; null for none.</summary>
    public string? Tag { get; }

    /// <summary>The name that programs use: the first one that typedef gives, else the tag, with the scopes of C++ before it where another type has it; null for one without a name, inside another.</summary>
    public string? Name => TypedefNames.Count > 0 ? TypedefNames[0] : OwnName ?? Tag;

    /// <summary>The names that typedef gives to the structure itself, not to pointers and arrays of it.</summary>
    public IReadOnlyList<string> TypedefNames => Typedefs;

    /// <summary>Whether all fields lie at its start.</summary>
    public bool IsUnion { get; }

    /// <summary>The fields, in order; empty where it is not complete.</summary>
    public IReadOnlyList<CField> Fields { get; internal set; } = [];

    /// <summary>Whether the fields are known.</summary>
    public bool IsComplete { get; internal set; }

    /// <summary>The <c>#pragma pack</c> in force: the largest alignment of a field, in bytes; 0 for none.</summary>
    public int Pack { get; internal set; }

    /// <summary>The alignment that is asked for (<c>__declspec(align(16))</c>), in bytes; 0 for none.</summary>
    public int Alignment { get; internal set; }

    /// <summary>Where it is defined; no file for what is known from the start.</summary>
    public HeaderPosition Position { get; internal set; }

    internal List<string> Typedefs { get; } = [];

    internal string? OwnName { get; set; }

    /// <summary>Whether it has a byte where it has no fields, as in C++.</summary>
    internal bool HasByteOfItsOwn { get; set; }

    /// <summary>How many fields there are with those of the unnamed members.</summary>
    internal int FieldCount { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Name ?? (IsUnion ? "union" : "struct");
}

/// <summary>A field of a structure or union.</summary>
public sealed class CField
{
    internal CField(string? name, CDataType type, int? bits, int alignment, HeaderPosition position) =>
        (Name, Type, Bits, Alignment, Position) = (name, type, bits, alignment, position);

    /// <summary>The name; null for an anonymous structure or union, and for the padding of bit fields.</summary>
    public string? Name { get; }

    /// <summary>The type; of a bit field, that of its allocation unit.</summary>
    public CDataType Type { get; }

    /// <summary>The width of a bit field, 0 for one that ends its allocation unit; null for other fields.</summary>
    public int? Bits { get; }

    /// <summary>The alignment that is asked for (<c>__declspec(align(16))</c>), in bytes; 0 for none.</summary>
    public int Alignment { get; }

    /// <summary>Where it stands.</summary>
    public HeaderPosition Position { get; }

    /// <summary>Whether it is a structure or union whose fields count as those of the outer one.</summary>
    public bool IsAnonymous => Name is null && Bits is null;

    /// <inheritdoc/>
    public override string ToString() => Bits is { } bits ? FormattableString.Invariant($"{Type} {Name} : {bits}") : $"{Type} {Name}";
}
