using System.Collections.Immutable;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Generator.Sources;

/// <summary>Places in spec files, for messages and reports.</summary>
static class SpecPlace
{
    /// <summary>As compilers write it, with the file's name alone: <c>Public.h(12,9)</c>.</summary>
    public static string TextOf(HeaderPosition position) =>
        new HeaderPosition(SpecPath.NameOf(position.File), position.Line, position.Column).ToString();

    /// <summary>The place of a statement in a file of the project, to be shown beside a report.</summary>
    public static ImmutableArray<Location> LocationsOf(CodeStatement statement) =>
        statement.Position is { } position ? ImmutableArray.Create(LocationOf(position)) : ImmutableArray<Location>.Empty;

    /// <summary>The place itself, an empty span: it is shown beside the report, or is where the report stands.</summary>
    public static Location LocationOf(HeaderPosition position)
    {
        var start = new LinePosition(position.Line - 1, position.Column - 1);
        return Location.Create(position.File, default, new LinePositionSpan(start, start));
    }
}
