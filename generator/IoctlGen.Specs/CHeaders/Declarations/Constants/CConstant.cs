namespace IoctlGen.Specs.CHeaders;

/// <summary>A constant that a header defines besides its control codes and enumerations: a macro of a value, a GUID.</summary>
public abstract class CConstant
{
    private protected CConstant(string name, HeaderPosition position, string comment) => (Name, Position, Comment) = (name, position, comment);

    /// <summary>The name: <c>ACME_FLAG_FAST</c>.</summary>
    public string Name { get; }

    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; }

    /// <summary>What the comments on its line say, else those above it alone; empty where there are none.</summary>
    public string Comment { get; }
}
