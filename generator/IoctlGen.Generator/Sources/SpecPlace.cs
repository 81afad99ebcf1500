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

    /// <summary>What a header does with a code that a condition leaves out, and how to have it: <c>defines it at Public.h(12,9), but '#if METER_VERSION &gt;= 2' (line 8) leaves it out; …</c>.</summary>
    public static string TextOf(SkippedCode code) =>
        $"defines it at {TextOf(code.Position)}, but '{code.Condition.Directive}' (line {code.Condition.Position.Line}) leaves it out; "
        + (code.Condition.Missing is { } macro ? $"add {macro} to" : "state the macros of the driver's build in") + " the Defines of the <IoctlHeader>";

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
