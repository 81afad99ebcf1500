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

    /// <summary>As compilers write it: <c>Public.h(12,9): IOCTL_X cannot be read: …</c>.</summary>
    public override string ToString() => $"{Position}: {Subject} cannot be read: {Reason}";
}
