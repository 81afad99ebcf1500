using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;

namespace IoctlGen.Specs.Contracts;

/// <summary>The signatures of a code, from its facts and what is decided of it: one for each form that its input may have.</summary>
/// <param name="row">The code.</param>
/// <param name="shape">What is decided of it.</param>
/// <param name="header">The header that its types are looked for in.</param>
sealed class MethodMaker(CatalogueRow row, CodeShape shape, SourceHeader header)
{
    /// <summary>A parameter, and whether its buffer is more than a structure.</summary>
    readonly record struct Part(string? Parameter, bool IsVariable);

    readonly string[] _input = FormsOf(shape.Input ?? row.Input), _output = FormsOf(shape.Output ?? row.Output);

    /// <summary>Whether nobody says what a buffer holds.</summary>
    public static bool IsUnknown(CatalogueRow row, CodeShape shape) => (shape.Input ?? row.Input).Length == 0 || (shape.Output ?? row.Output).Length == 0;

    /// <param name="cases">What the buffers hold by the value of something, as facts are written.</param>
    /// <exception cref="UntranslatableException">A type is in no header at hand, or C# has none for it.</exception>
    public IReadOnlyList<Signature> Make(IEnumerable<string> cases)
    {
        foreach (var one in cases.Select(BufferPhrase.Read).OfType<BufferPhrase>())
            TranslateIfThere(one.Type);
        var isInDirect = CtlCode.Method(row.Code) == CtlCode.InDirect;
        var output = isInDirect ? ("void", null, false) : OutputOf(_output);
        var data = !isInDirect ? null : shape.Data ?? DataOf(_output);
        return [.. _input.Select(form => Of(InputOf(form), output, data, shape.Pages && form != BufferPhrase.None ? TypeOf(form) : null)).DistinctBy(static signature => string.Join(", ", signature.Parameters))];
    }

    Signature Of(Part input, (string Returns, string? Parameter, bool IsVariable) output, string? data, string? paged)
    {
        var parameters = new List<string>();
        if (input.Parameter is { } first)
            parameters.Add(first);
        if (data is not null)
            parameters.Add(data);
        parameters.AddRange(shape.Owned.Select(static owned => $"[IoctlField({owned.Arguments})] {owned.Parameter}"));
        if (output.Parameter is { } last)
            parameters.Add(last);
        var returns = paged is null ? output.Returns : $"IoctlPages<{paged}, {output.Returns["IoctlBuffer<".Length..^1]}>";
        return new(returns, parameters, ArgumentsOf(output.Returns), IsMore: input.IsVariable || output.IsVariable || data is not null || shape.Owned.Count > 0 || paged is not null);
    }

    string ArgumentsOf(string returns)
    {
        var arguments = $"\"{row.Name}\"";
        if (shape.SizeField is { } size)
            arguments += $", SizeField = nameof({returns["IoctlBuffer<".Length..^1]}.{size})";
        if (shape.OutputSize is { } outputSize)
            arguments += $", OutputSize = \"{outputSize}\"";
        if (shape.Once)
            arguments += ", Retry = false";
        if (returns == "string" && _output is [var form, ..] && form.StartsWith("ANSI", StringComparison.Ordinal))
            arguments += ", Text = IoctlText.Ansi";
        return arguments;
    }

    Part InputOf(string form)
    {
        if (form == BufferPhrase.None)
            return new(null, false);
        var phrase = Read(form);
        var type = Translate(phrase);
        return phrase.Kind is BufferKind.Array or BufferKind.Text ? new($"ReadOnlySpan<{type.Text}> input", true)
            : !shape.Alone && (phrase.Kind == BufferKind.Header || header.Types.IsVariable(type)) ? new($"IoctlInput<{type.Text}> input", true)
            : type.Size <= 8 && !IsDeclared(type) ? new($"{type.Text} input", false)
            : new($"in {type.Text} input", false);
    }

    /// <summary>Several forms are one buffer, which is read by what the caller knows.</summary>
    (string Returns, string? Parameter, bool IsVariable) OutputOf(string[] forms)
    {
        var phrases = forms.Where(static form => form != BufferPhrase.None).Select(Read).ToList();
        if (phrases.Count == 0)
            return ("void", null, false);
        foreach (var one in phrases)
            Translate(one);
        if (phrases.Select(static phrase => phrase.Type).Distinct().Count() > 1)
            return ("IoctlBuffer", null, true);
        var (phrase, type) = (phrases[0], Translate(phrases[0]));
        return phrase.Kind switch
        {
            BufferKind.Text => ("string", null, true),
            BufferKind.Array when type.Text == "byte" => ("int", "Span<byte> output", true),
            BufferKind.Array => ($"{type.Text}[]", null, true),
            _ when phrases.Count > 1 || phrase.Kind == BufferKind.Header || header.Types.IsVariable(type) => ($"IoctlBuffer<{type.Text}>", null, true),
            _ => (type.Text, null, false),
        };
    }

    /// <summary>The second buffer of METHOD_IN_DIRECT is read by the driver.</summary>
    string? DataOf(string[] forms)
    {
        if (forms is [BufferPhrase.None])
            return null;
        var phrase = Read(forms[0]);
        return phrase.Kind == BufferKind.Structure && forms.Length == 1 ? $"in {Translate(phrase).Text} data" : "ReadOnlySpan<byte> data";
    }

    string TypeOf(string form) => Translate(Read(form)).Text;

    bool IsDeclared(CSharpType type) => header.Types.Declared.Any(declared => declared.Name == type.Text);

    /// <summary>The forms of a fact. What a 32-bit program sends to 64-bit Windows, X32 beside X, is X in that program.</summary>
    static string[] FormsOf(string fact)
    {
        string[] forms = fact.Length == 0 ? [] : fact.Split(BufferPhrase.Or);
        return [.. forms.Where(form => !form.Contains("32", StringComparison.Ordinal) || !forms.Contains(form.Replace("32", "", StringComparison.Ordinal)))];
    }

    static BufferPhrase Read(string form) => BufferPhrase.Read(form) ?? throw new FormatException($"'{form}' states no buffer.");

    CSharpType Translate(BufferPhrase phrase)
    {
        foreach (var rest in RestsOf(phrase))
            TranslateIfThere(rest);
        return phrase.Type == BufferPhrase.Utf16Type && phrase.Kind != BufferKind.Structure ? CSharpType.Scalar("char", 2)
            : phrase.Type == BufferPhrase.AnsiType && phrase.Kind == BufferKind.Text ? CSharpType.Scalar("byte", 1)
            : header.Types.Translate(Find(phrase.Type));
    }

    /// <summary>The types of what follows a header.</summary>
    static IEnumerable<string> RestsOf(BufferPhrase phrase) => phrase.Kind != BufferKind.Header ? [] : phrase.Rest.Split(" and ")
        .Select(static part => part.StartsWith("array of ", StringComparison.Ordinal) ? part["array of ".Length..] : part).Where(CName.Is);

    void TranslateIfThere(string name)
    {
        try
        {
            header.Types.Translate(Find(name));
        }
        catch (UntranslatableException)
        {
            // What follows is read as the caller knows it.
        }
    }

    /// <summary>A page that names a pointer means what it points to.</summary>
    CDataType Find(string name) => name.Contains('[') ? throw new UntranslatableException("an array has no name to stand for it")
        : header.Header.FindOrGrant(name) is var type && header.Header.FindAlias(name) is { Target: CPointer { Target: not CVoid } pointer } ? pointer.Target
        : (CDataType?)header.Header.FindAlias(name) ?? type
        ?? throw new UntranslatableException($"'{name}' is in no header at hand");
}

/// <summary>A method of a code.</summary>
/// <param name="Returns">What it returns.</param>
/// <param name="Parameters">Those behind the device.</param>
/// <param name="Arguments">Those of [Ioctl].</param>
/// <param name="IsMore">Whether a buffer is more than a plain structure.</param>
sealed record Signature(string Returns, IReadOnlyList<string> Parameters, string Arguments, bool IsMore)
{
    /// <summary>Whether there is one that tells failure in its result.</summary>
    public bool HasTry => !Returns.StartsWith("IoctlPages<", StringComparison.Ordinal);

    public string ReturnsOfTry => Returns == "void" ? "IoctlResult" : $"IoctlResult<{Returns}>";
}
