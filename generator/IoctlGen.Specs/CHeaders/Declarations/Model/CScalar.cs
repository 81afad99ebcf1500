namespace IoctlGen.Specs.CHeaders;

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
