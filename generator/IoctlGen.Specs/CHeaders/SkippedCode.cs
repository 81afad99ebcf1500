namespace IoctlGen.Specs.CHeaders;

/// <summary>A control code that a header would define if a condition held.</summary>
/// <param name="position">Where its name stands.</param>
/// <param name="condition">The outermost condition that leaves it out.</param>
public sealed class SkippedCode(HeaderPosition position, SkippedPart condition)
{
    /// <summary>Where its name stands.</summary>
    public HeaderPosition Position { get; } = position;

    /// <summary>The outermost condition that leaves it out.</summary>
    public SkippedPart Condition { get; } = condition;
}

/// <summary>A part between two conditional directives that is left out.</summary>
/// <param name="position">Where the directive stands that it begins with.</param>
/// <param name="directive">The directive: <c>#if METER_VERSION &gt;= 2</c>.</param>
/// <param name="missing">A macro that the directive asks for and that is not defined; null for none.</param>
public sealed class SkippedPart(HeaderPosition position, string directive, string? missing)
{
    /// <summary>Where the directive stands that it begins with.</summary>
    public HeaderPosition Position { get; } = position;

    /// <summary>The directive: <c>#if METER_VERSION &gt;= 2</c>.</summary>
    public string Directive { get; } = directive;

    /// <summary>A macro that the directive asks for and that is not defined; null for none.</summary>
    public string? Missing { get; } = missing;
}
