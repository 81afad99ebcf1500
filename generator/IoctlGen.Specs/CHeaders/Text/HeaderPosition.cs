namespace IoctlGen.Specs.CHeaders;

/// <summary>A place in a header or page: file, line and column, both from 1 on.</summary>
/// <param name="file">The path, as it was given.</param>
/// <param name="line">From 1 on.</param>
/// <param name="column">From 1 on, in UTF-16 units.</param>
public readonly struct HeaderPosition(string file, int line, int column) : IEquatable<HeaderPosition>
{
    /// <summary>The path, as it was given.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1 on.</summary>
    public int Line { get; } = line;

    /// <summary>The column, from 1 on.</summary>
    public int Column { get; } = column;

    /// <inheritdoc/>
    public bool Equals(HeaderPosition other) => File == other.File && Line == other.Line && Column == other.Column;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is HeaderPosition other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Line * 397) ^ Column;

    /// <summary>Whether both are the same place of the same file.</summary>
    public static bool operator ==(HeaderPosition left, HeaderPosition right) => left.Equals(right);

    /// <summary>Whether they are different places.</summary>
    public static bool operator !=(HeaderPosition left, HeaderPosition right) => !left.Equals(right);

    /// <summary>As compilers write it: <c>Public.h(12,9)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{File}({Line},{Column})");
}
