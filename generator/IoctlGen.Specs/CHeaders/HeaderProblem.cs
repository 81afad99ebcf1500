namespace IoctlGen.Specs.CHeaders;

/// <summary>Something in a header that cannot be read; everything else is.</summary>
/// <param name="position">Where.</param>
/// <param name="subject">The define or directive: <c>IOCTL_X</c>, <c>#if</c>.</param>
/// <param name="reason">Why it cannot be read.</param>
public sealed class HeaderProblem(HeaderPosition position, string subject, string reason)
{
    /// <summary>Where it stands.</summary>
    public HeaderPosition Position { get; } = position;

    /// <summary>The define or directive: <c>IOCTL_X</c>, <c>#if</c>.</summary>
    public string Subject { get; } = subject;

    /// <summary>Why it cannot be read.</summary>
    public string Reason { get; } = reason;

    /// <summary>What is wrong, without its place.</summary>
    internal string Text => $"{Subject} cannot be read: {Reason}";

    /// <summary>As compilers write it: <c>Public.h(12,9): IOCTL_X cannot be read: …</c>.</summary>
    public override string ToString() => $"{Position}: {Text}";
}

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

/// <summary>Why one expression or directive cannot be read; becomes a problem of the header, which is read on.</summary>
class HeaderException(CToken at, string reason) : Exception(reason)
{
    public HeaderPosition Position { get; } = at.Position;
}

/// <summary>The header has used its budget up, which is told once.</summary>
sealed class ExhaustedException(CToken at, string reason) : HeaderException(at, reason);
