using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>A source whose expected reports are marked in it, <c>{|IOCTL1001:CheckVerify|}</c>; marks may nest.</summary>
sealed record Markup(string Path, string Text, IReadOnlyList<(string Id, TextSpan Span)> Spans)
{
    public static Markup Parse(string source, string path)
    {
        var text = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = new List<(string, TextSpan)>();
        for (var i = 0; i < source.Length; i++)
        {
            if (source.AsSpan(i).StartsWith("{|"))
            {
                var colon = source.IndexOf(':', i);
                open.Push((source[(i + 2)..colon], text.Length));
                i = colon;
            }
            else if (source.AsSpan(i).StartsWith("|}"))
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, text.Length)));
                i++;
            }
            else
            {
                text.Append(source[i]);
            }
        }

        Assert.Empty(open);
        return new(path, text.ToString(), spans);
    }
}
