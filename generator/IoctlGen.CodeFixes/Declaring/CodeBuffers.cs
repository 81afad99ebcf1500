using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>
/// The buffers of a code, as far as the sources tell: none, a structure that they name and the compilation has, else
/// bytes, which are right for every code.
/// </summary>
sealed class CodeBuffers
{
    public const string Input = "input", Output = "output", Data = "data";

    const uint InDirect = 1;

    readonly bool _hasInput, _hasOutput, _isInDirect;
    readonly ITypeSymbol? _inputType, _outputType;

    public CodeBuffers(uint code, PublishedCode known, StructureFinder structures)
    {
        _isInDirect = CtlCode.Method(code) == InDirect;
        var beside = new TypesBeside(known, CtlCode.Access(code));
        _hasInput = known.NoInputBy is null && !beside.IsOutputAlone;
        _hasOutput = known.NoOutputBy is null && !beside.IsInputAlone;
        _inputType = structures.TheOne(known.InputTypes.Count > 0 ? known.InputTypes : beside.Input);
        _outputType = structures.TheOne(known.OutputTypes.Count > 0 ? known.OutputTypes : beside.Output);
    }

    public bool UsesSpans => (_hasInput && _inputType is null) || (_hasOutput && (_isInDirect || _outputType is null));

    /// <summary>The parameters behind the device, with types as a place may name them.</summary>
    public IEnumerable<string> Parameters(SemanticModel model, int position)
    {
        // The second input of InDirect needs a first one, be it empty.
        if (_hasInput || (_hasOutput && _isInDirect))
            yield return _inputType is null ? $"ReadOnlySpan<byte> {Input}" : $"in {_inputType.ToMinimalDisplayString(model, position)} {Input}";
        if (_hasOutput && _isInDirect)
            yield return $"ReadOnlySpan<byte> {Data}";
        else if (_hasOutput && _outputType is null)
            yield return $"Span<byte> {Output}";
    }

    public string Returned(SemanticModel model, int position) =>
        !_hasOutput || _isInDirect ? "void" : _outputType?.ToMinimalDisplayString(model, position) ?? "int";
}
