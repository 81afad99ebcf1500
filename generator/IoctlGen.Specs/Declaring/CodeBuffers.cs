using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Declaring;

/// <summary>
/// The buffers of a code, by who speaks first: its page, the words of its header's comment, the catalogue. Where they name no structure, one that is
/// named beside the code goes the way that is left, or that the code's verb tells, or the access that it requires.
/// </summary>
/// <param name="name">The name of the code.</param>
/// <param name="code">The code.</param>
/// <param name="page">Its page; null for none.</param>
/// <param name="row">Its row of the catalogue; null for none.</param>
sealed class CodeBuffers(string name, uint code, PageFacts? page, CatalogueRow? row)
{
    /// <summary>What is known of both.</summary>
    /// <param name="inWords">What a comment says in words; null where it says nothing.</param>
    /// <param name="beside">The structures that the header names beside the code.</param>
    /// <param name="isStructure">Whether there is a structure of a name.</param>
    public BufferSources Read(BufferSources? inWords, IReadOnlyList<string> beside, Func<string, bool> isStructure)
    {
        var input = OfPage(page?.Input) ?? inWords?.Input ?? OfCatalogue(row?.Input);
        var output = OfPage(page?.Output) ?? inWords?.Output ?? OfCatalogue(row?.Output);
        var stated = new BufferSources(input, output, [])
        {
            SharesComment = inWords is { SharesComment: true } && ((input is not null && input == inWords.Input) || (output is not null && output == inWords.Output)),
        };
        return input is { IsNone: false } || output is { IsNone: false } || (input is not null && output is not null)
            ? stated
            : Guess(stated, beside.Count > 0 ? beside : Names(row?.Buffers), isStructure);
    }

    /// <summary>Two types are input and output, as headers have the habit of writing them.</summary>
    BufferSources Guess(BufferSources stated, IReadOnlyList<string> named, Func<string, bool> isStructure) => named switch
    {
        [] when stated is { Input: null, Output: null } => NameLikeness.Read(name, code, isStructure),
        [] => stated,
        [var input, var output] when stated is { Input: null, Output: null } => new(Beside(input, "the order of the types beside the code"), Beside(output, "the order of the types beside the code"), []),
        [var only] => OfOne(stated, only),
        _ => stated with { Undirected = named },
    };

    BufferSources OfOne(BufferSources stated, string type)
    {
        const string Left = "the type beside the code";
        if (stated.Input is not null)
            return stated with { Output = Beside(type, Left) };
        if (stated.Output is not null)
            return stated with { Input = Beside(type, Left) };

        var isRead = CodeVerbs.Reads(name, out var verb);
        var source = verb is null ? "the access that the code requires" : $"the word {verb} in the name of the code";
        isRead ??= CodeVerbs.ReadsByAccess(name, code);
        return isRead switch
        {
            true => new(new([], source), Beside(type, source), []),
            false => new(Beside(type, source), new([], source), []),
            null => stated with { Undirected = [type] },
        };
    }

    static BufferSource Beside(string type, string source) => new([type], source) { IsGuess = true };

    static BufferSource? OfPage(BufferFact? fact) =>
        fact is null ? null
        : fact.Named.Count > 0 ? new(fact.Named, "the page") { IsUnclear = true }
        : Of(fact, "the page");

    static BufferSource? OfCatalogue(string? cell) => cell is null ? null : Of(BufferFact.Parse(cell), "the catalogue");

    static BufferSource? Of(BufferFact fact, string source)
    {
        if (fact.IsSilent)
            return null;
        var types = fact.Forms.Select(static form => form.Type).Distinct().ToList();
        // All forms of one type begin with it; what follows depends.
        return new(types, source) { Kind = fact.Forms is [var only] ? only.Kind : types.Count == 1 ? BufferKind.Header : BufferKind.Structure };
    }

    static string[] Names(string? cell) => (cell ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
}
