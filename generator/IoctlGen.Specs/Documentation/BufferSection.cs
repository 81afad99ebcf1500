using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Documentation;

/// <summary>Reads the section of a buffer.</summary>
static class BufferSection
{
    static readonly HashSet<string> None = new(StringComparer.OrdinalIgnoreCase)
    {
        "none", "null", "n/a", "not used", "not used with this operation; set to null", "not used in this operation; set this parameter to null", "set to null", "not applicable", "unused",
        "this parameter is not used", "there is no input buffer", "there is no output buffer", "no input buffer", "no output buffer",
    };

    /// <summary>What a driver finds in its stack location: no buffer that DeviceIoControl hands over.</summary>
    const string StackArgument = "Others.Argument";

    /// <param name="section">The section, with its markup.</param>
    /// <param name="otherLength">What the length of the other buffer is called: a sentence with it is about that one.</param>
    public static BufferFact Read(string section, string otherLength)
    {
        section = AsTheCallerSeesIt(section);
        var plain = PageText.Plain(section);
        if (None.Contains(plain.TrimEnd('.', ' ').Replace(". ", "; ")))
            return BufferFact.None;
        return plain.IndexOf(StackArgument, StringComparison.Ordinal) >= 0
            ? BufferFact.Silent
            : new BufferSentences(section).Read(sentence => sentence.IndexOf(otherLength, StringComparison.Ordinal) < 0);
    }

    /// <summary>Pages on HID go on with the other buffers that a minidriver gets to see for the same request.</summary>
    static string AsTheCallerSeesIt(string section) =>
        section.IndexOf("**Minidriver handling**", StringComparison.Ordinal) is >= 0 and var end ? section.Substring(0, end) : section;
}
