using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Import;

/// <summary>Asks the sources for the buffers of a code: <see cref="CodeBuffers"/> decides between them.</summary>
/// <param name="header">The header.</param>
/// <param name="map">What the user states.</param>
sealed class SourceReader(CHeader header, IoctlMap map)
{
    readonly StructureGuesses _guesses = new(header);

    /// <param name="code">The code.</param>
    /// <param name="page">Its page; null for none.</param>
    public BufferSources Read(HeaderCode code, PageFacts? page) => map.Find(code.Name)?.Buffers ?? Told(code, page);

    BufferSources Told(HeaderCode code, PageFacts? page)
    {
        var known = new CodeBuffers(code.Name, code.Value, page, PublishedCatalogue.Find(code.Name))
            .Read(InWords(code), Beside(code), IsStructure);
        var guessed = _guesses.Complete(code, known);
        return guessed.Input is { } input && ReferenceEquals(input, guessed.Output)
            ? guessed.WithBoth(AsArray(code, input))
            : guessed with { Input = AsArray(code, guessed.Input), Output = AsArray(code, guessed.Output) };
    }

    /// <summary>Windows has structures with names of one word, which are what a code is about: INTERFACE.</summary>
    bool IsStructure(string name) => (name.Contains('_') ? header.FindOrGrant(name) : header.Find(name))?.Resolved is CStructure { IsComplete: true };

    /// <summary>The types that are named beside a code. A name of something else is none; one that nothing in the header has may be of another header, where it stands alone.</summary>
    List<string> Beside(HeaderCode code)
    {
        var names = code.BufferTypes.Where(name => header.FindConstant(name) is null && header.Codes.All(other => other.Name != name)).ToList();
        return names.Where(name => header.FindOrGrant(name) is not null).ToList() is { Count: > 0 } types ? types : names;
    }

    static BufferSource? AsArray(HeaderCode code, BufferSource? source) =>
        source is { Kind: BufferKind.Structure, Types: [var type] } && (CommentBuffers.SaysArray(code.Comment, type) || (!code.SharesRemarks && CommentBuffers.SaysArray(code.Remarks, type)))
            ? source with { Kind = BufferKind.Array }
            : source;

    BufferSources? InWords(HeaderCode code) =>
        CommentBuffers.Read(header, code.Comment)
        ?? (CommentBuffers.Read(header, code.Remarks) is { } remarks ? remarks with { SharesComment = code.SharesRemarks } : null)
        ?? (code.IsDeclared ? CommentBuffers.Read(header, header.CommentAt(code.Position)) : null);
}
