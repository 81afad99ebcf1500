using System.Net;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Documentation;

/// <summary>
/// The call that the SDK's pages show: <c>DeviceIoControl((HANDLE) hDevice, FSCTL_X, NULL, 0, (LPVOID) lpOutBuffer, …)</c>, with a comment behind each argument. NULL
/// and 0 say that there is no such buffer. What the other holds is told by a cast, a comment, a sentence that names the argument, or the one structure among the page's links.
/// </summary>
/// <remarks>Stored pages have lost ends of lines, so that arguments stand inside comments: <c>// dwIoControlCodeNULL, // lpInBuffer0,</c>. Every argument is still followed by its comma.</remarks>
static class DeviceIoControlCall
{
    const string Function = "DeviceIoControl", InBuffer = "lpInBuffer", OutBuffer = "lpOutBuffer";

    /// <summary>How long a call is at most, in characters.</summary>
    const int LongestCall = 4000;

    /// <summary>How many places that look like a call are looked at: a page shows one.</summary>
    const int MostCalls = 16;

    static readonly string[] Arguments = [InBuffer, "nInBufferSize", OutBuffer, "nOutBufferSize"];

    static readonly string[] AnyPointers = ["LPVOID", "PVOID", "VOID", "LPDWORD", "PDWORD", "DWORD", "LPBYTE", "PBYTE"];

    /// <summary>What the page says by its call; null where it shows none, or that of another code.</summary>
    /// <param name="sections">The page.</param>
    /// <param name="name">The code.</param>
    public static (BufferFact Input, BufferFact Output)? Read(PageSections sections, string? name)
    {
        var description = sections.Text("-description");
        if (name is null || Text(description, name) is not { } text || Split(text) is not [var input, var inputSize, var output, var outputSize] || input.IsNone != inputSize.IsNone || output.IsNone != outputSize.IsNone)
            return null;

        var prose = new BufferSentences(description + "\n\n" + sections.Text("-remarks"));
        var listed = TypeNames.Listed(sections.Text("-see-also"));
        return (Fact(input, InBuffer, OutBuffer), Fact(output, OutBuffer, InBuffer));

        BufferFact Fact(Argument argument, string its, string others)
        {
            if (argument.IsNone)
                return BufferFact.None;
            if (argument.Type is { } stated)
                return BufferFact.Of(new(BufferKind.Structure, stated));
            var told = prose.Read(sentence => Mentions(sentence, its) && !Mentions(sentence, others) && !Mentions(sentence, Function));
            if (!told.IsSilent)
                return told;
            // The links over-list: they are certain only where one buffer and one structure are left.
            return listed.Count == 1 && input.IsNone != output.IsNone ? BufferFact.Of(new(BufferKind.Structure, listed[0])) : BufferFact.OfNamed(listed);
        }
    }

    static bool Mentions(string sentence, string word) => sentence.IndexOf(word, StringComparison.Ordinal) >= 0;

    /// <summary>What follows the code in the call.</summary>
    static string? Text(string description, string name)
    {
        var looked = 0;
        for (var start = description.IndexOf(Function, StringComparison.Ordinal); start >= 0 && looked < MostCalls; start = description.IndexOf(Function, start + 1, StringComparison.Ordinal))
        {
            var open = start + Function.Length;
            while (open < description.Length && char.IsWhiteSpace(description[open]))
                open++;
            if (open == description.Length || description[open] != '(')
                continue;
            looked++;
            var text = description.Substring(open, Math.Min(LongestCall, description.Length - open));
            foreach (var end in new[] { "</pre>", "```" })
                text = text.IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var index ? text.Substring(0, index) : text;
            text = WebUtility.HtmlDecode(text);
            if (text.IndexOf(name, StringComparison.Ordinal) is >= 0 and var code && (code + name.Length == text.Length || !CName.IsPart(text[code + name.Length])))
                return text.Substring(code + name.Length);
        }

        return null;
    }

    /// <summary>The four arguments of the buffers, by their commas; fewer where the call is none.</summary>
    static List<Argument> Split(string text)
    {
        var arguments = new List<Argument>();
        var start = 0;
        for (var comma = text.IndexOf(','); comma >= 0 && arguments.Count < Arguments.Length; comma = text.IndexOf(',', comma + 1))
        {
            var end = comma;
            while (end > start && char.IsWhiteSpace(text[end - 1]))
                end--;
            var word = NameBefore(text, end);
            if (Value(word, Arguments[arguments.Count]) is not { } value)
                continue;
            arguments.Add(value == Arguments[arguments.Count]
                ? new(IsNone: false, TypeOfCast(text.Substring(start, end - value.Length - start)) ?? TypeOfComment(text, comma))
                : new(IsNone: true, Type: null));
            start = comma + 1;
        }

        return arguments;
    }

    static string NameBefore(string text, int end)
    {
        var start = end;
        while (start > 0 && CName.IsPart(text[start - 1]))
            start--;
        return text.Substring(start, end - start);
    }

    /// <summary>The argument that a word is or ends in, where a comment was glued before it: <c>lpInBuffer0</c>. A letter O was typed for 0 at times.</summary>
    static string? Value(string word, string argument) =>
        word == argument ? argument
        : word.EndsWith("NULL", StringComparison.Ordinal) ? "NULL"
        : word is "0" or "O" || (word.EndsWith("0", StringComparison.Ordinal) && word.TrimEnd('0').All(char.IsLetter)) ? "0"
        : null;

    /// <summary>The type before an argument in parentheses, which may have a comma behind them by mistake; null for a pointer to anything.</summary>
    static string? TypeOfCast(string before)
    {
        var text = before.TrimEnd(' ', '\t', '\r', '\n', ',');
        var open = text.LastIndexOf('(');
        return text.EndsWith(")", StringComparison.Ordinal) && TypeNames.Of(text.Substring(open + 1, text.Length - open - 2).TrimEnd('*', ' ')) is { } type && !AnyPointers.Contains(type) ? Pointed(type) : null;
    }

    /// <summary>PFILE_SET_SPARSE_BUFFER and PLONGLONG point to what the buffer holds.</summary>
    static string Pointed(string type) => type[0] == 'P' && (type.Contains('_') || TypeNames.IsNumber(type.Substring(1))) ? type.Substring(1) : type;

    /// <summary>The one structure that the comment behind an argument names.</summary>
    static string? TypeOfComment(string text, int comma)
    {
        var end = text.IndexOf('\n', comma);
        var comment = text.Substring(comma, (end < 0 ? text.Length : end) - comma);
        var next = comment.IndexOf(',', 1);
        var types = (next < 0 ? comment : comment.Substring(0, next)).Split(' ', ':', ',', '/', '(', ')')
            .Select(TypeNames.Of).OfType<string>().Where(static name => name.Contains('_') && TypeNames.IsInCapitals(name)).Distinct().ToList();
        return types is [var only] ? only : null;
    }

    readonly record struct Argument(bool IsNone, string? Type);
}
