using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>
/// The buffers of a code as parameters, as far as the sources tell: none, a structure that they name and the compilation has, else
/// bytes, which are right for every code.
/// </summary>
sealed class BufferParameters
{
    public const string Input = "input", Output = "output", Data = "data";

    readonly bool _hasInput, _hasOutput, _isInDirect;
    readonly ITypeSymbol? _inputType, _outputType;

    public BufferParameters(uint code, PublishedCode known, StructureFinder structures)
    {
        _isInDirect = CtlCode.Method(code) == CtlCode.InDirect;
        var buffers = known.Buffers(code, structures.Has);
        (_hasInput, _hasOutput) = (buffers.HasInput(code), buffers.HasOutput(code));
        _inputType = structures.TheOne(buffers.Input);
        _outputType = structures.TheOne(buffers.Output);
    }

    public bool UsesSpans => (_hasInput && _inputType is null) || (_hasOutput && (_isInDirect || _outputType is null));

    /// <summary>The parameters behind the device, with types as a place may name them.</summary>
    public IEnumerable<string> Parameters(SemanticModel model, int position)
    {
        if (_hasInput)
            yield return _inputType is null ? $"ReadOnlySpan<byte> {Input}" : $"in {_inputType.ToMinimalDisplayString(model, position)} {Input}";
        if (_hasOutput && _isInDirect)
            yield return $"ReadOnlySpan<byte> {Data}";
        else if (_hasOutput && _outputType is null)
            yield return $"Span<byte> {Output}";
    }

    public string Returned(SemanticModel model, int position) =>
        !_hasOutput || _isInDirect ? "void" : _outputType?.ToMinimalDisplayString(model, position) ?? "int";
}
