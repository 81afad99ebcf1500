namespace IoctlGen.Specs.CHeaders;

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
