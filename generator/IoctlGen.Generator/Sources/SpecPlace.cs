using System.Collections.Immutable;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
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
    /// <param name="skipped">The code, and the header that is read with the macros of its item.</param>
    public static string TextOf((SkippedCode Code, SpecFile ReadFrom) skipped)
    {
        var (position, condition) = (skipped.Code.Position, skipped.Code.Condition);
        var defined = skipped.ReadFrom.DefineList.Select(static define => define.Split('=', '(')[0].Trim());
        var change = condition.Missing is not { } macro ? "state the macros of the driver's build in"
            : NearName.Of(macro, defined) is { } misspelt ? $"write {macro} in place of {misspelt} in"
            : $"add {macro} to";
        return $"defines it at {TextOf(position)}, but '{condition.Directive}' (line {condition.Position.Line}) leaves it out; {change} the Defines of the <IoctlHeader>";
    }

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
