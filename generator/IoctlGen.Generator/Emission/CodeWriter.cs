using System.Text;

namespace IoctlGen.Generator.Emission;

/// <summary>Writes indented lines: <c>\n</c> and four spaces, whatever the system and the culture.</summary>
sealed class CodeWriter
{
    readonly StringBuilder _text = new();
    int _depth;

    public void WriteLine(string line = "")
    {
        if (line.Length > 0)
            _text.Append(' ', _depth * 4).Append(line);
        _text.Append('\n');
    }

    /// <summary>Writes a line and an opening brace; the closing one follows when the block is disposed.</summary>
    public Block WriteBlock(string line)
    {
        WriteLine(line);
        WriteLine("{");
        _depth++;
        return new Block(this, "}");
    }

    /// <summary>Indents the lines until it is disposed.</summary>
    public Block Indent()
    {
        _depth++;
        return new Block(this, end: null);
    }

    public override string ToString() => _text.ToString();

    public readonly struct Block(CodeWriter writer, string? end) : IDisposable
    {
        public void Dispose()
        {
            writer._depth--;
            if (end is not null)
                writer.WriteLine(end);
        }
    }
}
