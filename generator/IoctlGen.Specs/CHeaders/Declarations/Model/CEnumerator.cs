namespace IoctlGen.Specs.CHeaders;

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
