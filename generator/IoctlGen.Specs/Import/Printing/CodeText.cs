using System.Text;

namespace IoctlGen.Specs.Import;

/// <summary>Writes indented lines: <c>\n</c> and four spaces, on every system.</summary>
/// <param name="language">The version of C# that is written.</param>
sealed class CodeText(CSharpVersion language)
{
    readonly StringBuilder _text = new();
    int _depth;
    bool _isAtTop;

    /// <summary>The version of C# that is written.</summary>
    public CSharpVersion Language => language;

    /// <summary>A line; nothing for an empty one at the top of a block.</summary>
    public void Line(string line = "")
    {
        if (_isAtTop && line.Length == 0)
            return;
        _isAtTop = false;
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
        _isAtTop = true;
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
