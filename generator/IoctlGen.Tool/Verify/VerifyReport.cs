using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Verify;

/// <summary>The result of a comparison, for people and for what reads messages of compilers.</summary>
/// <param name="comparison">The result.</param>
/// <param name="assembly">The assembly's file name.</param>
/// <param name="headers">The given headers, as they were given.</param>
sealed class VerifyReport(HeaderComparison comparison, string assembly, IReadOnlyList<string> headers)
{
    /// <summary>What the header is called where there is room for one alone.</summary>
    string Header => headers is [var one] ? Path.GetFileName(one) : "header";

    /// <summary>A table.</summary>
    public IEnumerable<string> AsTable()
    {
        var rows = comparison.Differences.Select(static row => new[]
        {
            row.Name, row.What, $"{row.Declared} {row.DeclaredParts}".TrimEnd(), $"{row.InHeader} {row.PartsInHeader}".TrimEnd(), row.Target, row.Place, row.Consequence.Length > 0 ? $"and {row.Consequence}" : "",
        }).ToList();
        return (rows.Count > 0 ? TextTable.Lines([["name", "what", assembly, Header, "on", "at", ""], .. rows]) : []).Concat(Summary());
    }

    /// <summary>As MSBuild knows errors of any tool: <c>Public.h(12,9): error IOCTL3010: …</c>.</summary>
    public IEnumerable<string> AsMSBuild() => Findings().Select(static finding => $"{finding.Place}: error {finding.Id}: {finding.Text}").Concat(Summary());

    /// <summary>As GitHub shows errors beside the lines of a pull request.</summary>
    public IEnumerable<string> AsGitHub() => Findings()
        .Select(static finding => $"::error file={Property(finding.Place.File)},line={finding.Place.Line},col={finding.Place.Column}::{Escaped($"{finding.Id}: {finding.Text}")}")
        .Concat(Summary());

    /// <summary>How much was compared, and what was not.</summary>
    IEnumerable<string> Summary()
    {
        yield return $"{Counted.Of(comparison.CommonCodes, "code")} and {Counted.Of(comparison.CommonTypes, "type")} compared, {Counted.Of(comparison.Differences.Count, "difference")}";
        foreach (var problem in comparison.Unread)
            yield return $"{problem.Position}: {problem.Subject} could not be read, so nothing is said of it";
        var names = string.Join(", ", headers.Select(Path.GetFileName));
        if (comparison.NotInHeader.Count > 0)
            yield return $"not in {names}, so not compared: {string.Join(", ", comparison.NotInHeader)}; where it calls one otherwise, state that with [NativeName]";
        if (comparison.Elsewhere.Count > 0)
            yield return $"of other headers, so not compared: {string.Join(", ", comparison.Elsewhere)}; give those with --header too";
        if (comparison.Undeclarable.Count > 0)
            yield return $"not to be declared, so not missed: {string.Join(", ", comparison.Undeclarable)}; x86 alone has them, or they are published with another number";
    }

    /// <summary>The differences and what was not read, each with the id of the rule that says the same of a project's own headers.</summary>
    IEnumerable<(HeaderPosition Place, string Id, string Text)> Findings()
    {
        foreach (var difference in comparison.Differences)
            yield return (difference.Position ?? new(headers[0], 1, 1), IdOf(difference), Messages.Shown(TextOf(difference)));
        foreach (var problem in comparison.Unread)
            yield return (problem.Position, "IOCTL4001", Messages.Shown($"{problem.Subject} cannot be read, so nothing is said of it: {problem.Reason}"));
    }

    static string IdOf(Difference difference) => difference switch
    {
        { What: not "code" } => "IOCTL3010",
        { Declared: Difference.Missing } => "IOCTL3009",
        { InHeader: Difference.Missing } => "IOCTL3006",
        _ => "IOCTL3003",
    };

    string TextOf(Difference difference)
    {
        var subject = difference.What is "code" or "field" or "value" ? difference.Name : $"the {difference.What} of {difference.Name}";
        var target = difference.Target is "x64" or "x86" ? $" on {difference.Target}" : "";
        var text = difference switch
        {
            { Declared: Difference.Missing } => $"{subject} ({difference.InHeader}) is not in {assembly}{target}",
            { InHeader: Difference.Missing } => $"{subject} ({difference.Declared}) is in {assembly}, and not here{target}",
            _ => $"{subject} is {Value(difference.Declared, difference.DeclaredParts)} in {assembly} and {Value(difference.InHeader, difference.PartsInHeader)} here{target}",
        };
        return difference.Consequence.Length > 0 ? $"{text}, and {difference.Consequence}" : text;
    }

    static string Value(string value, string parts) => parts.Length > 0 ? $"{value} ({parts})" : value;

    static string Escaped(string text) => text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    static string Property(string text) => Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
