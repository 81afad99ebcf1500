namespace IoctlGen.Specs.CHeaders;

/// <summary>A function. Its parameters are not read: a buffer holds at most a pointer to one.</summary>
public sealed class CFunction : CDataType
{
    internal CFunction(CDataType result) => Result = result;

    /// <summary>What it returns.</summary>
    public CDataType Result { get; }

    /// <inheritdoc/>
    public override string ToString() => Result + "()";
}
