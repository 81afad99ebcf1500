using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Documentation;

/// <summary>
/// What sentences say that a buffer holds. A fact comes from the first sentence that names a type as the contents; types that it names as an example,
/// as the owner of a member, or for their size are none. Where it names several, the reader cannot know how the buffer is made of them.
/// </summary>
/// <param name="markup">The text with its links.</param>
sealed class BufferSentences(string markup)
{
    /// <summary>How many types of a sentence are looked for: already two are no fact.</summary>
    const int MostTypes = 16;

    /// <summary>What pages that export writes have before another form of a buffer.</summary>
    const string Alternative = "Or: ";

    static readonly string[] Structures = ["structure", "struct", "structures", "structs", "union", "unions"];

    static readonly string[] Values = ["enumeration", "data", "type", "value", "values"];

    static readonly string[] Articles = ["the", "a", "an"];

    static readonly string[] Examples = ["for example", "for instance", "e.g.", "such as"];

    /// <summary>Words behind which a structure is one that something else belongs to, or that is named for what it says of something else.</summary>
    static readonly string[] OfAnother = ["member", "members", "field", "fields", "specified", "set", "described", "defined", "identified", "indicated", "size", "length", "specifies", "flags"];

    static readonly string[] Followers = ["followed by", "immediately after", "variable-length", "variable length", "additional data", "start with", "starts with", "begins with", "what follows"];

    readonly (HashSet<string> Structures, HashSet<string> Enumerations) _linked = TypeNames.Linked(markup);
    readonly string[] _sentences = Sentences(markup);

    /// <summary>What the sentences say that are about the buffer.</summary>
    /// <param name="isAbout">Whether a sentence is.</param>
    public BufferFact Read(Func<string, bool> isAbout)
    {
        var stated = new List<BufferFact>();
        foreach (var sentence in _sentences)
        {
            if (stated.Count > 0 && !sentence.StartsWith(Alternative, StringComparison.Ordinal))
                break;
            if (isAbout(sentence) && Fact(sentence) is { } fact)
                stated.Add(fact);
        }

        return stated.Count < 2 ? stated.FirstOrDefault() ?? BufferFact.Silent
            : stated.Exists(static fact => fact.IsSilent) ? BufferFact.OfNamed(stated.SelectMany(static fact => fact.Named).Distinct().ToList())
            : BufferFact.Parse(BufferPhrase.Join(stated.Select(static fact => fact.Text)));
    }

    /// <summary>What one sentence says; null where it names no contents.</summary>
    BufferFact? Fact(string sentence)
    {
        var words = WithoutExample(sentence).Split(' ');
        var types = Contents(words);
        return types.Count switch
        {
            0 => null,
            1 => BufferFact.Of(new(KindOf(words, types[0], sentence), types[0])),
            _ => BufferFact.OfNamed(types),
        };
    }

    static BufferKind KindOf(string[] words, string type, string sentence)
    {
        var at = Array.FindIndex(words, word => TypeNames.Of(word) == type);
        var before = at;
        while (before > 0 && (Articles.Contains(words[before - 1].ToLowerInvariant()) || words[before - 1] is "one" or "or" or "more"))
            before--;
        return before > 1 && words[before - 1] == "of" && words[before - 2].ToLowerInvariant() is "array" or "arrays" ? BufferKind.Array
            : type == BufferPhrase.Utf16Type && sentence.IndexOf("UTF-16", StringComparison.Ordinal) >= 0 ? BufferKind.Text
            : type == BufferPhrase.AnsiType && sentence.IndexOf("text in ANSI", StringComparison.Ordinal) >= 0 ? BufferKind.Text
            : Followers.Any(follower => sentence.IndexOf(follower, StringComparison.OrdinalIgnoreCase) >= 0) ? BufferKind.Header
            : BufferKind.Structure;
    }

    List<string> Contents(string[] words)
    {
        var types = new List<string>();
        for (var i = 0; i < words.Length && types.Count < MostTypes; i++)
        {
            // What follows is a condition, or what a structure is made of.
            if (words[i] is "including" or "includes" or "If" or "(see")
                break;
            // Short forms stand in parentheses: "tag-length value (TLV) structure".
            if (!words[i].StartsWith("(", StringComparison.Ordinal) && TypeNames.Of(words[i]) is { } name && IsContents(words, i, name, types) && !types.Contains(name))
                types.Add(name);
        }

        // Beside a structure, an enumeration is the type of a member.
        return types.Exists(type => !_linked.Enumerations.Contains(type)) ? types.FindAll(type => !_linked.Enumerations.Contains(type)) : types;
    }

    bool IsContents(string[] words, int i, string name, List<string> before)
    {
        if (IsOfAnother(words, i))
            return false;
        if (_linked.Structures.Contains(name) || _linked.Enumerations.Contains(name))
            return true;
        if (!TypeNames.IsInCapitals(name))
            return false;
        var next = i + 1 < words.Length ? words[i + 1].TrimEnd('.', ',', ';', ':', ')').ToLowerInvariant() : "";
        if (TypeNames.IsNumber(name))
            return before.Count == 0 && next != "data" && (Values.Contains(next) || (i > 0 && words[i - 1].ToLowerInvariant() is "a" or "an" or "one" or "single" or "type"));
        // "RGB values" are of no type, "a MODE value" is.
        var isOfType = name.Contains('_') || (next == "value" && i > 0 && words[i - 1].ToLowerInvariant() is "a" or "an");
        return Structures.Contains(next) || (Values.Contains(next) && isOfType) || (i > 0 && words[i - 1] == "type" && name.Contains('_'));
    }

    static bool IsOfAnother(string[] words, int i)
    {
        var at = i - 1;
        while (at >= 0 && Articles.Contains(words[at]))
            at--;
        if (at < 0)
            return false;
        var isOne = i > 0 && words[i - 1] is "a" or "an";
        return words[at] == "see" || (words[at] == "by" && (at == 0 || words[at - 1] != "followed")) || (words[at] is "in" or "of" or "within" && !isOne && words.Skip(Math.Max(0, at - 5)).Take(Math.Min(5, at)).Any(OfAnother.Contains));
    }

    static string WithoutExample(string sentence)
    {
        var end = Examples.Select(example => sentence.IndexOf(example, StringComparison.OrdinalIgnoreCase)).Where(static index => index >= 0).DefaultIfEmpty(sentence.Length).Min();
        return sentence.Substring(0, end);
    }

    /// <summary>Whether a sentence counts the bytes of a structure by a length: then the buffer of that length holds it, whatever else the page says.</summary>
    public static bool CountBy(string length, string markup) => Sentences(markup).Any(sentence => sentence.IndexOf(length, StringComparison.Ordinal) >= 0
        && sentence.Split(' ').Any(static word => TypeNames.Of(word) is { } name && name.Contains('_') && TypeNames.IsInCapitals(name) && !name.StartsWith("STATUS_", StringComparison.Ordinal)));

    static string[] Sentences(string markup) => PageText.Plain(markup).Split([". ", "; "], StringSplitOptions.RemoveEmptyEntries);
}
