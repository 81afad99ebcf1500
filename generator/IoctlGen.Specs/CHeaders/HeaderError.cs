namespace IoctlGen.Specs.CHeaders;

/// <summary>An #error that a compiler would reach. The header is read on, as if it had not been there.</summary>
/// <param name="position">Where.</param>
/// <param name="text">What it says.</param>
public sealed class HeaderError(HeaderPosition position, string text)
{
    /// <summary>Where it stands.</summary>
    public HeaderPosition Position { get; } = position;

    /// <summary>What it says, as the header has it: <c>"define ACME_VERSION"</c>.</summary>
    public string Text { get; } = text;

    /// <summary>As compilers write it: <c>Public.h(3,2): #error "define ACME_VERSION"</c>.</summary>
    public override string ToString() => $"{Position}: #error {Text}".TrimEnd();
}
