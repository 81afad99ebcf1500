using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>The signature of a code.</summary>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters behind the device.</param>
/// <param name="Notes">What to look at, a line each.</param>
/// <param name="ReturnsAnsi">Whether it returns a text of one byte per character.</param>
/// <param name="IsMaybeInputAlone">Whether what goes both ways may be an input alone.</param>
readonly record struct Shape(string Returns, IReadOnlyList<string> Parameters, IReadOnlyList<string> Notes, bool ReturnsAnsi, bool IsMaybeInputAlone);

/// <summary>The signature of a code, from what is known of its buffers. What is not known, or cannot be translated, is bytes, and a note says why.</summary>
sealed class ShapePlanner
{
    readonly List<string> _notes = [];
    readonly List<string> _parameters = [];
    readonly CHeader _header;
    readonly TypeTranslator _types;
    bool _returnsAnsi;

    ShapePlanner(CHeader header, TypeTranslator types) => (_header, _types) = (header, types);

    public static Shape Plan(HeaderCode code, BufferSources sources, CHeader header, TypeTranslator types)
    {
        var planner = new ShapePlanner(header, types);
        var isInDirect = CtlCode.Method(code.Value) == CtlCode.InDirect;
        if (sources.Undirected.Count > 0)
            planner._notes.Add(ShapeNotes.Undirected(sources.Undirected));
        if (sources.SharesComment)
            planner._notes.Add(ShapeNotes.SharedComment);
        if (sources.IsBothWays && !isInDirect && planner.PlanBoth(sources.Input!))
            return new("void", planner._parameters, planner._notes, ReturnsAnsi: false, IsMaybeInputAlone: sources.Input!.IsGuess);
        if (!isInDirect && ShapeNotes.Missing(sources) is { } missing)
            planner._notes.Add(missing);
        if (sources.HasInput(code.Value))
            planner.PlanInput(sources.Input);
        var returns = !sources.HasOutput(code.Value) ? "void" : isInDirect ? planner.PlanData(sources.Output) : planner.PlanOutput(sources.Output);
        return new(returns, planner._parameters, planner._notes, planner._returnsAnsi, IsMaybeInputAlone: false);
    }

    /// <summary>One structure that goes both ways; false where it is none, or goes on behind its end.</summary>
    bool PlanBoth(BufferSource source)
    {
        if (source is not { Kind: BufferKind.Structure, Types.Count: 1 } || !IsDeclaredWhole(source.Types[0]) || Translate(source, source.IsGuess ? "input or output" : "input and output") is not { } type)
            return false;
        _parameters.Add($"ref {type.Text} data");
        return true;
    }

    bool IsDeclaredWhole(string name)
    {
        try
        {
            return Find(name) is var found && found.Resolved is CStructure && !_types.IsVariable(_types.Translate(found));
        }
        catch (UntranslatableException)
        {
            return false;
        }
    }

    void PlanInput(BufferSource? source)
    {
        if (source is { IsNone: false } && Translate(source, "input") is { } type)
            _parameters.Add(source.Kind is BufferKind.Array or BufferKind.Text ? $"ReadOnlySpan<{type.Text}> input" : source.Kind == BufferKind.Header || _types.IsVariable(type) ? $"IoctlInput<{type.Text}> input" : type.Size <= 8 && !_types.Declared.Any(declared => declared.Name == type.Text) ? $"{type.Text} input" : $"in {type.Text} input");
        else
            AddBytes(source, "input", "ReadOnlySpan<byte> input");
    }

    /// <summary>The second buffer of METHOD_IN_DIRECT is read by the driver.</summary>
    string PlanData(BufferSource? source)
    {
        if (source is { IsNone: false })
            _notes.Add($"The second buffer, {string.Join(" or ", source.Types)} by {source.Source}, is read by the driver: METHOD_IN_DIRECT.");
        _parameters.Add("ReadOnlySpan<byte> data");
        return "void";
    }

    string PlanOutput(BufferSource? source)
    {
        if (source is not null && Translate(source, "output") is { } type)
            return Returned(source.Kind, type);
        AddBytes(source, "output", "Span<byte> output");
        return "int";
    }

    string Returned(BufferKind kind, CSharpType type)
    {
        if (kind == BufferKind.Text)
        {
            _returnsAnsi = type.Size == 1;
            return "string";
        }

        if (kind != BufferKind.Array)
            return kind == BufferKind.Header || _types.IsVariable(type) ? $"IoctlBuffer<{type.Text}>" : type.Text;
        _parameters.Add($"Span<{type.Text}> output");
        return "int";
    }

    void AddBytes(BufferSource? source, string direction, string parameter)
    {
        if (source is null)
            _notes.Add($"No source says what the {direction} is: bytes.");
        _parameters.Add(parameter);
    }

    CSharpType? Translate(BufferSource source, string direction)
    {
        if (source.Types.Count > 1)
        {
            _notes.Add(source.IsUnclear
                ? $"For the {direction}, {source.Source} names {string.Join(", ", source.Types)}, and not how it is made of them: bytes."
                : $"The {direction} is one of {string.Join(", ", source.Types)}, by {source.Source}: bytes.");
            return null;
        }

        var name = source.Types[0];
        try
        {
            if (name.Contains('['))
                throw new UntranslatableException("an array has no name to stand for it");
            // Many characters are a text, one is a number.
            var type = name == BufferPhrase.Utf16Type && source.Kind != BufferKind.Structure ? CSharpType.Scalar("char", 2) : name == BufferPhrase.AnsiType && source.Kind == BufferKind.Text ? CSharpType.Scalar("byte", 1) : _types.Translate(Find(name));
            if (type.OnX86 is not null)
                _notes.Add($"The {direction}, {name}, is for 64-bit processes.");
            if (source.IsGuess)
                _notes.Add(ShapeNotes.Guess(direction, name, source.Source));
            return type;
        }
        catch (UntranslatableException problem)
        {
            _notes.Add($"The {direction} is {name}, by {source.Source}, but {problem.Message}: bytes.");
            return null;
        }
    }

    /// <summary>A page that names a pointer means what it points to; a handle is one itself.</summary>
    CDataType Find(string name) => _header.FindOrGrant(name) is var type && _header.FindAlias(name) is { Target: CPointer { Target: not CVoid } pointer } ? pointer.Target
        : (CDataType?)_header.FindAlias(name) ?? type
        ?? throw new UntranslatableException($"'{name}' is not defined in the header or in those that it includes");
}
