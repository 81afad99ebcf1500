namespace IoctlGen.Specs.CHeaders;

/// <summary>A macro as a project or a command line states it: <c>DEBUG</c>, <c>VERSION=2</c>, <c>MAX(x, y)=x</c>.</summary>
public static class StatedMacro
{
    static readonly char[] Separators = [' ', '\t', ','];

    /// <summary>What a text means that is no single macro: <c>A=1;B=2</c> for <c>A=1,B=2</c> or <c>-DA=1 -DB=2</c>. Null where it is one, empty where nobody can tell.</summary>
    /// <param name="text">The text.</param>
    public static string? Meant(string text)
    {
        var parts = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        var macros = string.Join(";", parts.Select(WithoutOption).Where(static part => part.Length > 0));
        if (parts.Length > 0 && macros != text && parts.All(static part => IsPlain(WithoutOption(part))) && !MayBeValue(parts))
            return macros;
        return CName.Is(text.Split('=', '(')[0].Trim()) ? null : "";
    }

    /// <summary>A value may have several words, <c>COUNT=unsigned long</c>: none begins with a digit, and none has a value of its own.</summary>
    static bool MayBeValue(string[] parts) =>
        parts[0].IndexOf('=') is > 0 and var split
        && !(split + 1 < parts[0].Length && CName.IsDigit(parts[0][split + 1]))
        && parts.Skip(1).All(static part => part.IndexOf('=') < 0 && part == WithoutOption(part));

    /// <summary>Without the option of a compiler; nothing is left of one that stands apart from its macro.</summary>
    static string WithoutOption(string part) => part.StartsWith("-D", StringComparison.Ordinal) || part.StartsWith("/D", StringComparison.Ordinal) ? part.Substring(2) : part;

    /// <summary>A name, and a value without parentheses, quotes and operators.</summary>
    static bool IsPlain(string part)
    {
        var split = part.IndexOf('=');
        return part.Length == 0 || (split < 0 ? CName.Is(part) : CName.Is(part.Substring(0, split)) && part.Skip(split + 1).All(static c => c is '.' or '-' || CName.IsPart(c)));
    }
}
