namespace IoctlGen.Specs.CHeaders;

/// <summary>What a header is read with.</summary>
public sealed class HeaderOptions
{
    /// <summary>Finds an included header: its name as written, and the path of the header that includes it. Null, and null for an answer: it is not to be had, and what needs it says so.</summary>
    public Func<string, string, HeaderFile?>? Include { get; init; }

    /// <summary>Macros that are defined before the first line: <c>DEBUG</c> or <c>VERSION=2</c>.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>Whether an included header, by its path, is asked for as the header itself is, so that its comments are kept too; null for none.</summary>
    public Func<string, bool>? IsAskedFor { get; init; }

    /// <summary>Headers that are read first, as if the header included them: what its includers include before it.</summary>
    public IReadOnlyList<HeaderFile> Before { get; init; } = [];
}
