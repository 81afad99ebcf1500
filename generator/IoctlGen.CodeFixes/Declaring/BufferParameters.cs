using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>
/// The buffers of a code as parameters, as far as the sources tell: none, a number, a structure that they name and the compilation has, else
/// bytes, which are right for every code.
/// </summary>
sealed class BufferParameters
{
    public const string Input = "input", Output = "output", Data = "data";

    readonly bool _hasInput, _hasOutput, _isInDirect;
    readonly BufferSources _sources;
    readonly DeclaredBuffer? _input, _output;

    public BufferParameters(uint code, PublishedCode known, StructureFinder structures, CancellationToken cancellationToken)
    {
        _isInDirect = CtlCode.Method(code) == CtlCode.InDirect;
        var buffers = known.Buffers(code, structures.Has, cancellationToken);
        _sources = buffers.Sources;
        (_hasInput, _hasOutput) = (_sources.HasInput(code), _sources.HasOutput(code));
        _input = DeclaredBuffer.Of(_sources.Input, structures, buffers.Scalar);
        _output = _isInDirect ? null : DeclaredBuffer.Of(_sources.Output, structures, buffers.Scalar);
    }

    public bool UsesSystem => (IsBothWays ? [_input] : (DeclaredBuffer?[])[_hasInput ? _input : DeclaredBuffer.None, _hasOutput ? _output : DeclaredBuffer.None]).Any(static buffer => buffer is null || buffer.UsesSystem);

    /// <summary>Whether what goes both ways may be an input alone, so that a driver may answer nothing.</summary>
    public bool IsMaybeInputAlone => IsBothWays && _sources.Input!.IsGuess;

    /// <summary>What to look at, a sentence each.</summary>
    public IEnumerable<string> Notes
    {
        get
        {
            if (_sources.SharesComment)
                yield return ShapeNotes.SharedComment;
            if (_sources.Undirected.Count > 0)
                yield return ShapeNotes.Undirected(_sources.Undirected);
            if (IsBothWays)
            {
                if (_sources.Input!.IsGuess)
                    yield return ShapeNotes.Guess("input or output", _sources.Input.Types[0], _sources.Input.Source);
                yield break;
            }

            if (!_isInDirect && ShapeNotes.Missing(_sources) is { } missing)
                yield return missing;
            if (_input is not null && _sources.Input is { IsGuess: true, IsNone: false } input)
                yield return ShapeNotes.Guess(Input, input.Types[0], input.Source);
            if (_output is not null && _sources.Output is { IsGuess: true, IsNone: false } output)
                yield return ShapeNotes.Guess(Output, output.Types[0], output.Source);
        }
    }

    bool IsBothWays => _sources.IsBothWays && !_isInDirect && _input is { IsArray: false, IsScalar: false, IsVariable: false };

    /// <summary>The parameters behind the device, with types as a place may name them.</summary>
    public IEnumerable<string> Parameters(SemanticModel model, int position)
    {
        if (IsBothWays)
        {
            yield return $"ref {_input!.Name(model, position)} {Data}";
            yield break;
        }

        if (_hasInput)
            yield return $"{InputType(_input, model, position)} {Input}";
        if (_hasOutput && _isInDirect)
            yield return $"ReadOnlySpan<byte> {Data}";
        else if (_hasOutput && (_output is null || _output.IsArray))
            yield return $"Span<{_output?.Name(model, position) ?? "byte"}> {Output}";
    }

    public string Returned(SemanticModel model, int position) =>
        !_hasOutput || _isInDirect || IsBothWays ? "void"
        : _output is not { IsArray: false } ? "int"
        : _output.IsVariable ? $"IoctlBuffer<{_output.Name(model, position)}>"
        : _output.Name(model, position);

    static string InputType(DeclaredBuffer? buffer, SemanticModel model, int position) =>
        buffer is null ? "ReadOnlySpan<byte>"
        : buffer.IsArray ? $"ReadOnlySpan<{buffer.Name(model, position)}>"
        : buffer.IsVariable ? $"IoctlInput<{buffer.Name(model, position)}>"
        : buffer.IsScalar ? buffer.Name(model, position)
        : $"in {buffer.Name(model, position)}";
}
