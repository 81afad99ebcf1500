using System.Globalization;

namespace IoctlGen.Specs.CHeaders;

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
