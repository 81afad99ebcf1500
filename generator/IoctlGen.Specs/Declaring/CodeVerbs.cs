namespace IoctlGen.Specs.Declaring;

/// <summary>What a code does, by a word of its name.</summary>
static class CodeVerbs
{
    /// <summary>The driver answers. LIST, REPORT and the like may be nouns (<c>SET_OUTPUT_REPORT</c>), so the first verb of a name counts.</summary>
    static readonly string[] Reading = ["GET", "QUERY", "READ", "RECEIVE", "ENUM", "ENUMERATE", "FIND", "REPORT", "LIST", "IS", "CHECK"];

    /// <summary>The driver is told something.</summary>
    static readonly string[] Writing = ["SET", "WRITE", "SEND", "UPDATE"];

    /// <summary>Whether a word of a code's name is one of them.</summary>
    public static bool IsVerb(string? word) => Reading.Contains(word) || Writing.Contains(word);

    /// <summary>Whether a code fills the one structure that is named beside it (true) or reads it (false); null where its name does not tell.</summary>
    /// <param name="code">The name: <c>IOCTL_METER_LIST</c>.</param>
    /// <param name="verb">The word that tells.</param>
    public static bool? Reads(string code, out string? verb)
    {
        verb = code.ToUpperInvariant().Split('_').FirstOrDefault(IsVerb);
        return verb is null ? null : Reading.Contains(verb);
    }
}
