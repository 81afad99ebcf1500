using System.Text;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Decode;

/// <summary>A text that stands for a control code, and where it was given.</summary>
/// <param name="Text">As it was given: <c>0x24800</c>, <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</param>
/// <param name="Place">Empty for an argument; <c>stdin(3): </c> for a line of standard input.</param>
sealed record CodeInput(string Text, string Place)
{
    /// <summary>An argument that stands for standard input.</summary>
    const string StandardInput = "-";

    /// <summary>The longest line of standard input, in characters.</summary>
    const int LongestLine = 65536;

    /// <summary>All codes of a command line: its arguments, or the lines of standard input where it has none or says <c>-</c>.</summary>
    /// <exception cref="ToolException">Nothing is given, and standard input is a terminal.</exception>
    public static IEnumerable<CodeInput> All(IReadOnlyList<string> arguments)
    {
        if (arguments.Count > 0)
            return Joined(arguments).SelectMany(static text => text == StandardInput ? Lines(Console.In) : [new(text, "")]);
        if (Console.IsInputRedirected)
            return Lines(Console.In);
        throw new ToolException("no code is given: write one (ioctlgen decode 0x24800), or pipe some in, one per line.");
    }

    static IEnumerable<CodeInput> Lines(TextReader reader)
    {
        var number = 0;
        while (ReadLine(reader, ++number) is { } line)
        {
            if (line.Trim() is { Length: > 0 } text)
                yield return new(text, $"stdin({number}): ");
        }
    }

    /// <summary>The next line, or null at the end. What has no line ends is no list of codes, and may have no end either.</summary>
    /// <exception cref="ToolException">The line is longer than any code.</exception>
    static string? ReadLine(TextReader reader, int number)
    {
        var line = new StringBuilder();
        for (var next = reader.Read(); next != -1; next = reader.Read())
        {
            if (next == '\n')
                return line.ToString();
            if (line.Length == LongestLine)
                throw new ToolException($"stdin({number}): the line has more than {LongestLine} characters; give a code on each line");
            line.Append((char)next);
        }

        return line.Length > 0 ? line.ToString() : null;
    }

    /// <summary>A shell that knows no parentheses cuts <c>CTL_CODE(2, 0x200, 0, 1)</c> at its spaces.</summary>
    static IEnumerable<string> Joined(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var text = arguments[i];
            while (text.AsSpan().Count('(') > text.AsSpan().Count(')') && i + 1 < arguments.Count)
                text += " " + arguments[++i];
            yield return text;
        }
    }
}
