using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Generator.Sources;

/// <summary>That a source gives a name a code.</summary>
sealed class CodeStatement
{
    /// <summary>By a header of the project.</summary>
    public CodeStatement(uint code, HeaderPosition position) => (Code, Position, Place) = (code, position, SpecPlace.TextOf(position));

    /// <summary>By the catalogue, which was made of a published header.</summary>
    public CodeStatement(uint code, string header) => (Code, Place) = (code, header);

    public uint Code { get; }

    /// <summary>Where in the project's files; null for the catalogue's.</summary>
    public HeaderPosition? Position { get; }

    /// <summary>As messages name it: <c>Public.h(12,9)</c>, <c>ntdddisk.h</c>.</summary>
    public string Place { get; }

    /// <summary>The same with the whole path, to be told from a file of the same name.</summary>
    public string FullPlace => Position?.ToString() ?? Place;
}
