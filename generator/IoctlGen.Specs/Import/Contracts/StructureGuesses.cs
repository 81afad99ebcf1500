using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>
/// The structures that belong to a code by their names, comments or places, where no source says in words what its buffers are. All of it is guessed, so that the user is asked to look at it.
/// </summary>
sealed class StructureGuesses
{
    /// <summary>A comment that names more codes tells of a family.</summary>
    const int MaximumCodes = 3;

    const string Likeness = "the likeness of the names";

    const string Place = "its place behind the code";

    readonly CHeader _header;
    readonly string _prefix;
    readonly List<(string[] Words, string Type)> _byWords = [];
    readonly Dictionary<string, string> _byBareName = new(StringComparer.Ordinal);
    readonly Dictionary<string, List<(string Type, string Comment)>> _byCode = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, List<(string Type, string Comment)>> _behind = new(StringComparer.Ordinal);

    public StructureGuesses(CHeader header)
    {
        _header = header;
        _prefix = ContractNames.PrefixOf(header.Codes.Select(static code => code.Name).ToList());
        var codes = new HashSet<string>(header.Codes.Select(static code => code.Name), StringComparer.OrdinalIgnoreCase);
        var ends = header.Aliases.GroupBy(static alias => alias.Resolved).ToDictionary(static aliases => aliases.Key, static aliases => aliases.Last().Position);
        var all = new List<CStructure>();
        foreach (var structure in header.Structures)
        {
            if (structure is not { Name: { } name, IsComplete: true })
                continue;
            foreach (var spelled in structure.TypedefNames.Append(structure.Tag).OfType<string>())
                _byBareName[BareOf(spelled)] = name;
            _byWords.Add((WordsOf(name), name));
            all.Add(structure);
            var comment = header.CommentAt(structure.Position) + (ends.TryGetValue(structure, out var end) && end.Line != structure.Position.Line ? "\n" + header.CommentAt(end) : "");
            var named = Names(comment).Where(codes.Contains).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            foreach (var code in named.Count <= MaximumCodes ? named : [])
            {
                if (!_byCode.TryGetValue(code, out var types))
                    _byCode.Add(code, types = []);
                types.Add((name, comment));
            }
        }

        FindBehind(all);
    }

    /// <summary>Of codes in a row, what stands behind the last is no more its own than the others'; nor are many structures of one.</summary>
    void FindBehind(List<CStructure> structures)
    {
        var codes = _header.Codes;
        for (var i = 0; i < codes.Count; i++)
        {
            var code = codes[i];
            var (file, end) = (code.Position.File, code.EndLine);
            bool IsNear(int other) => other >= 0 && other < codes.Count && codes[other].Position.File == file;
            if (code.IsDeclared || (IsNear(i - 1) && codes[i - 1].EndLine >= code.Position.Line - 2))
                continue;
            var next = IsNear(i + 1) ? codes[i + 1].Position.Line : int.MaxValue;
            var behind = structures.Where(structure => structure.Position.File == file && structure.Position.Line > end && structure.Position.Line < next).ToList();
            if (behind is [var first, ..] && first.Position.Line == end + 1 && behind.Count <= 2)
                _behind.Add(code.Name, behind.ConvertAll(static structure => (structure.Name!, "")));
        }
    }

    /// <summary>What is known of the buffers of a code, with guesses for what is not.</summary>
    public BufferSources Complete(HeaderCode code, BufferSources known)
    {
        if (known is { Input: not null, Output: not null } || known.Undirected.Count > 1)
            return known;
        if (known is { Input: null, Output: null })
            return Guess(code, known);
        // Names that tell one buffer tell of the other too, and be it that there is none.
        return known is { Input: { IsGuess: true } input } ? known with { Output = None(input.Source) }
            : known is { Output: { IsGuess: true } output } ? known with { Input = None(output.Source) }
            : known;
    }

    BufferSources Guess(HeaderCode code, BufferSources known)
    {
        foreach (var (types, source) in Candidates(code, known))
        {
            var (inputs, outputs) = (types.Where(static type => IsCalled(type.Type, Inputs)).ToList(), types.Where(static type => IsCalled(type.Type, Outputs)).ToList());
            if (types.Count == 1)
                return OfOne(code, types[0].Type, types[0].Comment, source);
            if (types.Count == 2 && inputs.Count == 1 && outputs.Count == 1)
                return new(Some(inputs[0].Type, source), Some(outputs[0].Type, source), []);
            if (types.Count > 1 && source != Place)
                return known with { Undirected = [.. types.Select(static type => type.Type)] };
        }

        return known;
    }

    IEnumerable<(IReadOnlyList<(string Type, string Comment)> Types, string Source)> Candidates(HeaderCode code, BufferSources known)
    {
        if (known.Undirected is [var beside])
            yield return ([(beside, "")], "the comment beside the code");
        foreach (var name in Stems(code.Name))
        {
            if (_byBareName.TryGetValue(BareOf(name), out var same))
                yield return ([(same, _header.Find(same) is CStructure structure ? _header.CommentAt(structure.Position) : "")], Likeness);
        }

        if (_byCode.TryGetValue(code.Name, out var named))
            yield return (named, "the comment at the structure");
        if (Alike(code.Name) is { Count: > 0 } alike)
            yield return (alike.ConvertAll(static type => (type, "")), Likeness);
        var words = code.SharesRemarks ? code.Comment : code.Comment + "\n" + code.Remarks;
        if (Names(words).Where(name => IsNoWord(name) && _header.Find(name)?.Resolved is CStructure { IsComplete: true }).Select(name => ((CStructure)_header.Find(name)!.Resolved).Name!).Distinct().Select(name => (name, words)).ToList() is { Count: > 0 } told)
            yield return (told, "the comment at the code");
        if (_behind.TryGetValue(code.Name, out var behind))
            yield return (behind, Place);
    }

    /// <summary>What a structure of a code alone may be called, the likeliest first.</summary>
    static IEnumerable<string> Stems(string code)
    {
        var stems = NameLikeness.StemsOf(code).Append(code).ToList();
        return [.. stems, .. stems.Select(NameLikeness.WithoutVerb), .. stems.SelectMany(static stem => Nouns.Select(noun => stem + noun))];
    }

    /// <summary>
    /// The structures that end with the words of a code, less what all codes begin with, and less what structures are called besides: ACME_DRV_LINK_INFO of
    /// IOCTL_ACME_GET_LINK. One word alone is the name of many things; more than an input and an output are of a family.
    /// </summary>
    List<string> Alike(string code)
    {
        var words = WordsOf(code.StartsWith(_prefix, StringComparison.Ordinal) && code.Length > _prefix.Length ? code.Substring(_prefix.Length) : string.Join("_", CodeName.WordsBehindTag(code)));
        var subject = WordsOf(NameLikeness.WithoutVerb(string.Join("_", words)));
        if (subject.Length < 2)
            return [];
        var alike = _byWords.Where(structure => Forms(structure.Words).Any(form => EndsWith(form, subject) && IsVendor([.. form.Take(form.Length - subject.Length)], words))).Select(static structure => structure.Type).ToList();
        return alike.Count == 1 || (alike.Count == 2 && alike.Count(static type => IsCalled(type, Inputs)) == 1 && alike.Count(static type => IsCalled(type, Outputs)) == 1) ? alike : [];
    }

    /// <summary>Whether words at the beginning of a structure's name are a vendor's: one alone, or several that others begin with, and none that acts besides the code's own.</summary>
    bool IsVendor(string[] beginning, string[] words) =>
        (beginning.Length < 2 || _byWords.Count(structure => structure.Words.Take(beginning.Length).SequenceEqual(beginning)) > 1)
        && beginning.All(word => !CodeVerbs.Acts(word) || words.Contains(word));

    /// <summary>The words, and those before what says that a structure is one, or which way it goes.</summary>
    static IEnumerable<string[]> Forms(string[] words)
    {
        yield return words;
        if (words.Length > 1 && (Nouns.Contains(words[words.Length - 1]) || Inputs.Contains(words[words.Length - 1]) || Outputs.Contains(words[words.Length - 1])))
            yield return [.. words.Take(words.Length - 1)];
    }

    static bool EndsWith(string[] words, string[] end) => words.Length >= end.Length && words.Skip(words.Length - end.Length).SequenceEqual(end);

    /// <summary>The words of a name in any style, in capitals.</summary>
    static string[] WordsOf(string name) => PascalCase.Words(CodeName.ToUpperSnake(WithoutT(name)).ToUpperInvariant());

    /// <summary>One structure is the input, the output, or both: what its name and comment say, then the verb of the code and the access that it requires.</summary>
    static BufferSources OfOne(HeaderCode code, string type, string comment, string source)
    {
        var (saysIn, saysOut) = (InWords.IsMatch(comment), OutWords.IsMatch(comment));
        var isRead = IsCalled(type, Inputs) ? false
            : IsCalled(type, Outputs) ? true
            // What is asked for comes back, whatever else is sent.
            : saysIn != saysOut ? (saysIn && CodeVerbs.Reads(code.Name, out _) is true ? null : saysOut)
            : saysIn ? null
            : CodeVerbs.Reads(code.Name, out var verb) is { } reads ? (reads && WordsOf(type).Contains(verb) ? null : reads)
            : CodeVerbs.ReadsByAccess(code.Name, code.Value);
        isRead ??= CtlCode.Method(code.Value) switch { CtlCode.InDirect => false, CtlCode.OutDirect => true, _ => null };
        var some = Some(type, source);
        return isRead switch
        {
            true => new(None(source), some, []),
            false => new(some, None(source), []),
            null => new(some, some, []),
        };
    }

    static BufferSource Some(string type, string source) => new([type], source) { IsGuess = true };

    static BufferSource None(string source) => new([], source) { IsGuess = true };

    /// <summary>The letters and digits of a name, less what C's habits put around it: <c>_ACME_STATE</c>, <c>acme_state_t</c>.</summary>
    static string BareOf(string name) => CodeName.Bare(WithoutT(name));

    static string WithoutT(string name) => name.EndsWith("_t", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 2) : name;

    /// <summary>Whether a name cannot be a word of a sentence: it has an underscore, or a capital within.</summary>
    static bool IsNoWord(string name) => name.Trim('_').Contains('_') || (name.Any(char.IsLower) && name.Skip(1).Any(char.IsUpper));

    static bool IsCalled(string type, string[] words) => WordsOf(type) is [.., var last] && words.Contains(last);

    static IEnumerable<string> Names(string text) => Name.Matches(text).Cast<Match>().Select(static match => match.Value);

    static readonly string[] Inputs = ["IN", "INPUT", "REQUEST", "REQ"];

    /// <summary>What a structure may be called besides what it is about.</summary>
    static readonly string[] Nouns = ["INFO", "INFORMATION", "PARAMS", "PARAMETERS", "ARGS", "ARGUMENTS", "DATA", "BUFFER", "PACKET", "STRUCT", "MESSAGE", "MSG"];

    static readonly string[] Outputs = ["OUT", "OUTPUT", "RESPONSE", "RESP", "RSP", "REPLY", "RESULT", "RESULTS"];

    static readonly Regex Name = new(@"[A-Za-z_]\w*");

    static readonly Regex InWords = new(@"\b(?:inputs?|in\s*/\s*out|passed|sent)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    static readonly Regex OutWords = new(@"\b(?:outputs?|in\s*/\s*out|returns?|returned|results?|response|reply|receives|filled)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
}
