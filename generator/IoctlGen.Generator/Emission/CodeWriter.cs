using System.Runtime.CompilerServices;
using System.Text;

namespace IoctlGen.Generator.Emission;

/// <summary>
/// Writes indented lines: <c>\n</c> and four spaces, whatever the system and the culture. Interpolated text goes to the
/// buffer piece by piece, and the buffer to the next writer: the file's text is all that is allocated.
/// </summary>
sealed class CodeWriter
{
    static StringBuilder? _spare;

    readonly StringBuilder _text = Interlocked.Exchange(ref _spare, null) ?? new();
    int _depth;
    bool _isLineStart = true;

    public void Write(string text)
    {
        if (text.Length == 0)
            return;

        if (_isLineStart)
            _text.Append(' ', _depth * 4);
        _isLineStart = false;
        _text.Append(text);
    }

    /// <summary>The pieces have been written when this is called.</summary>
#pragma warning disable CA1822 // They were written by this instance.
    public void Write([InterpolatedStringHandlerArgument("")] CodePieces _)
    {
    }
#pragma warning restore CA1822

    public void WriteLine(string line = "")
    {
        Write(line);
        _text.Append('\n');
        _isLineStart = true;
    }

    public void WriteLine([InterpolatedStringHandlerArgument("")] CodePieces _) => WriteLine();

    /// <summary>Begins an argument: a comma parts it from the one before, if there is one.</summary>
    public CodeWriter Argument()
    {
        if (_text[_text.Length - 1] != '(')
            Write(", ");
        return this;
    }

    /// <summary>Writes a line and an opening brace; the closing one follows when the block is disposed.</summary>
    public Block WriteBlock([InterpolatedStringHandlerArgument("")] CodePieces _)
    {
        WriteLine();
        return WriteBlock();
    }

    /// <summary>Writes an opening brace; the closing one follows when the block is disposed.</summary>
    public Block WriteBlock()
    {
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

    /// <summary>The text; nothing can be written any more.</summary>
    public string Finish()
    {
        var text = _text.ToString();
        _text.Clear();
        _spare = _text;
        return text;
    }

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
