namespace IoctlGen.Specs.CHeaders;

/// <summary>A macro that a header defines as something else than a value.</summary>
public sealed class CMacro
{
    internal CMacro(string name, HeaderPosition position) => (Name, Position) = (name, position);

    /// <summary>The name: <c>ACME_API</c>.</summary>
    public string Name { get; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; }
}
