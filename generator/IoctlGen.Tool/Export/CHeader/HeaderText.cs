using System.Text;

namespace IoctlGen.Tool.Export;

/// <summary>The text of a header as it grows: lines of ASCII that end as on every system.</summary>
sealed class HeaderText
{
    readonly StringBuilder _text = new();
    int _indent;

    public void Line(string line = "") => _text.Append(' ', line.Length == 0 ? 0 : _indent).Append(line).Append('\n');

    /// <summary>Writes lines four columns further in.</summary>
    public void Indented(Action lines)
    {
        _indent += 4;
        lines();
        _indent -= 4;
    }

    public override string ToString() => _text.ToString();
}
