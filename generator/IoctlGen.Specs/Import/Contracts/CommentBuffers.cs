using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>Buffers in the comments of a header: <c>Input: LAB_OUTCOME. Output: ULONG, a count</c>.</summary>
static class CommentBuffers
{
    /// <summary>What may stand between <c>Input:</c> and the words, where these are on the next line.</summary>
    static readonly char[] Frame = ['*', '/', ' ', '\t', '\r', '\n'];

    /// <summary>What a comment says of both buffers; null where it speaks of none in words.</summary>
    public static BufferSources? Read(CHeader header, string comment)
    {
        comment = Exported.Match(comment) is { Success: true } own ? own.Value : comment;
        var words = Direction.Matches(comment);
        BufferSource? input = null, output = null;
        bool speaksOfInput = false, speaksOfOutput = false;
        for (var i = 0; i < words.Count; i++)
        {
            var start = words[i].Index + words[i].Length;
            var buffer = Buffer(header, comment.Substring(start, (i + 1 < words.Count ? words[i + 1].Index : comment.Length) - start));
            speaksOfInput |= words[i].Groups["in"].Success;
            speaksOfOutput |= words[i].Groups["out"].Success;
            if (words[i].Groups["in"].Success)
                input ??= buffer;
            if (words[i].Groups["out"].Success)
                output ??= buffer;
        }

        if (words.Count == 0)
            return NoBuffers.IsMatch(comment) ? new(None, None, []) : null;
        // A comment that names one of the buffers would name the other; what it says of a buffer in words that are not understood is no "none".
        return new(input ?? (output is null || speaksOfInput ? null : None), output ?? (input is null || speaksOfOutput ? null : None), []);
    }

    /// <summary>The words of the user's, without what export has written behind them.</summary>
    public static string WithoutExported(string comment) =>
        Exported.Match(comment) is { Success: true } own && comment.Substring(0, own.Index).TrimEnd() is { Length: > 0 } words ? words : comment;

    static BufferSource None => new([], "the comment of the header");

    /// <summary>What export writes; else the first name that is a type: what follows it are remarks. Null where prose follows.</summary>
    static BufferSource? Buffer(CHeader header, string text)
    {
        text = text.TrimStart(Frame);
        var forms = BufferPhrase.Split(text);
        var phrase = forms.Length == 1 ? BufferPhrase.Read(forms[0]) : null;
        if (forms.Length > 1 && forms.All(form => form == BufferPhrase.None || IsBuffer(header, BufferPhrase.Read(form))))
            return new(forms, "the comment of the header");
        if (phrase is not null && IsBuffer(header, phrase))
            return new([phrase.Type], "the comment of the header") { Kind = phrase.Kind };
        if (NoBuffer.IsMatch(text))
            return None;
        // A list of alternatives, or of fields.
        if (LineStarts.Matches(text).Cast<Match>().Select(static match => match.Groups["name"].Value).Where(name => header.Find(name) is not null).ToList() is { Count: > 1 } listed)
            return listed.Distinct().ToList() is { Count: > 1 } alternatives ? new(alternatives, "the comment of the header") : null;
        var names = Name.Matches(text).Cast<Match>().Select(static match => match.Value).ToList();
        var type = names.FirstOrDefault(name => header.Find(name) is not null) ?? names.FirstOrDefault(name => LooksLikeStructure(name) && header.FindConstant(name) is null);
        return type is null ? null : new([type], "the comment of the header") { Kind = SaysArray(text, type) ? BufferKind.Array : BufferKind.Structure };
    }

    /// <summary>Whether words say that there are as many of a type as fit: <c>ACME_ENTRY[]</c>, <c>an array of ACME_ENTRY</c>.</summary>
    public static bool SaysArray(string text, string type) =>
        Regex.IsMatch(text, $@"\b{Regex.Escape(type)}\s*\[\s*(?:[A-Za-z_]\w*)?\s*\]|\barrays?\s+of\s+(?:struct\s+)?{Regex.Escape(type)}\b|\b{Regex.Escape(type)}\s+array\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static bool IsBuffer(CHeader header, BufferPhrase? phrase) =>
        phrase?.Type.Split('[')[0] is { } type && (header.FindOrGrant(type) is not null || LooksLikeStructure(type));

    static bool LooksLikeStructure(string name) => name.Contains('_') && !name.Any(char.IsLower) && CodeName.IsConventional(name) is false;

    /// <summary>What export writes, last: words of the user's before it may say less.</summary>
    static readonly Regex Exported = new(@"\bInput: (?:(?!\bInput: )[^\r\n])+\. Output: [^\r\n]+\.\s*\z");

    /// <summary>As comments have it, and as Doxygen has.</summary>
    static readonly Regex Direction = new(@"\b(?:(?<in>(?<out>in\s*/\s*out))|(?<in>inputs?(?:\s+buffer)?|in)|(?<out>outputs?(?:\s+buffer)?|out))\s*[:=]|\b(?:(?<in>inputs?(?:\s+buffer)?)|(?<out>outputs?(?:\s+buffer)?))\s+-\s|[@\\]param\s*\[\s*(?:(?<in>(?<out>in\s*,\s*out))|(?<in>in)|(?<out>out))\s*\]", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex NoBuffer = new(@"^\s*(?:none|nothing|no\b|null\b(?!-)|void\b(?!\s*\*)|-)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex LineStarts = new(@"^[\s*/]*(?:struct\s+)?(?<name>[A-Za-z_]\w*)", RegexOptions.Multiline);

    static readonly Regex NoBuffers = new(@"\bno buffers\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex Name = new(@"[A-Za-z_]\w*");
}
