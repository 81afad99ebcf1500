using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Tool.Import;

/// <summary>Asks the sources for the buffers of a code: its page first, then the header's comments, then the catalogue.</summary>
/// <param name="header">The header.</param>
/// <param name="pages">The pages, by name of code.</param>
sealed class SourceReader(CHeader header, IReadOnlyDictionary<string, PageFacts> pages)
{
    /// <summary>Types that a code fills, by a word in its name; any other code reads the one type that is named beside it.</summary>
    static readonly string[] Asking = ["GET", "QUERY", "READ", "ENUM", "ENUMERATE", "FIND", "REPORT", "LIST", "IS", "CHECK"];

    public BufferSources Read(HeaderCode code)
    {
        var page = pages.GetValueOrDefault(code.Name);
        var comment = CommentBuffers.Read(header, code.Comment) ?? OfRemarks(code) ?? (code.IsEnumerator ? CommentBuffers.Read(header, header.CommentAt(code.Position)) : null);
        var row = PublishedCatalogue.Find(code.Name);
        var input = Of(page?.Input) ?? comment?.Input ?? Of(row?.Input);
        var output = Of(page?.Output) ?? comment?.Output ?? Of(row?.Output);
        var named = code.BufferTypes.Count > 0 ? code.BufferTypes : Split(row?.Buffers);
        return input is null && output is null ? Guess(code, named)
            : new(input, output, []) { SharesComment = comment is { SharesComment: true } && (input == comment.Input || output == comment.Output) };
    }

    BufferSources? OfRemarks(HeaderCode code) =>
        CommentBuffers.Read(header, code.Remarks) is { } sources ? sources with { SharesComment = code.SharesRemarks } : null;

    /// <summary>Two types are input and output, as headers have the habit of writing them; one goes the way that the name of the code tells.</summary>
    BufferSources Guess(HeaderCode code, IReadOnlyList<string> named)
    {
        const string Source = "the order of the types beside the code";
        return named switch
        {
            [] => NameLikeness.Read(header, code),
            [var input, var output] => new(new([input], Source), new([output], Source), []),
            [var only] when code.Name.Split('_').Any(Asking.Contains) => new(new([], Source), new([only], Source), []),
            [var only] when code.Name.Split('_').Contains("SET") => new(new([only], Source), new([], Source), []),
            _ => new(null, null, named),
        };
    }

    static BufferSource? Of(PageBuffer? buffer) =>
        buffer is null || buffer.IsSilent ? null : new(buffer.IsNone ? [] : buffer.Types, "the page");

    static BufferSource? Of(string? cell) => cell is null or "" ? null : new(cell == "none" ? [] : Split(cell), "the catalogue");

    static string[] Split(string? cell) => (cell ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
