namespace IoctlGen.Specs.CHeaders;

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
