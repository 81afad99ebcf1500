using System.Text;

namespace IoctlGen.Specs.Import;

/// <summary>Writes indented lines: <c>\n</c> and four spaces, on every system.</summary>
sealed class CodeText
{
    readonly StringBuilder _text = new();
    int _depth;

    public void Line(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <summary>A doc comment of one element; long ones take a line each for the tags.</summary>
    public void Summary(string xml)
    {
        if (xml.Length > 0)
            Line($"/// <summary>{xml}</summary>");
    }

    public override string ToString() => _text.ToString();
}
