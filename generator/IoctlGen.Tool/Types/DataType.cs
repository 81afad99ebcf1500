namespace IoctlGen.Tool.Types;

/// <summary>What a buffer, a field or an element is made of: a type of C# that has a counterpart in C.</summary>
abstract record DataType
{
    /// <summary>The name in C: <c>ULONG</c>, <c>LAB_REPORT</c>.</summary>
    public abstract string Name { get; }
}

/// <summary>A type that every Windows header set has.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="Size">Its bytes, and its alignment; 0 for those of a pointer.</param>
/// <param name="Kind">What it holds.</param>
sealed record ScalarType(string Name, int Size, NumberKind Kind = NumberKind.Any) : DataType
{
    public override string Name { get; } = Name;
}

/// <summary>A GUID: 16 bytes, aligned to 4.</summary>
sealed record GuidType : DataType
{
    public override string Name => "GUID";
}

/// <summary>Elements one after another: of an inline array, a fixed buffer, or a structure of .NET that C has no name for.</summary>
sealed record ArrayType(DataType Element, int Count) : DataType
{
    public override string Name => Core.Name + Dimensions;

    /// <summary>What the innermost array is made of.</summary>
    public DataType Core => Element is ArrayType inner ? inner.Core : Element;

    /// <summary>As C writes them behind a name: <c>[2][44]</c>.</summary>
    public string Dimensions => FormattableString.Invariant($"[{Count}]") + (Element as ArrayType)?.Dimensions;
}

/// <summary>A type that the user has declared.</summary>
/// <param name="Name">The name in C.</param>
/// <param name="FullName">The name in C#, with its namespace.</param>
/// <param name="Header">The C header that has it, where the user names another than the exported one; null for none.</param>
abstract record DeclaredType(string Name, string FullName, string? Header) : DataType
{
    public override string Name { get; } = Name;
}
