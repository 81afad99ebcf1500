using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Import;

/// <summary>Asks the sources for the buffers of a code: <see cref="CodeBuffers"/> decides between them.</summary>
/// <param name="header">The header.</param>
/// <param name="pages">The pages, by name of code.</param>
sealed class SourceReader(CHeader header, IReadOnlyDictionary<string, PageFacts> pages)
{
    public BufferSources Read(HeaderCode code) =>
        new CodeBuffers(code.Name, code.Value, pages.TryGetValue(code.Name, out var page) ? page : null, PublishedCatalogue.Find(code.Name))
            .Read(InWords(code), code.BufferTypes, name => header.FindOrGrant(name) is CStructure { IsComplete: true });

    BufferSources? InWords(HeaderCode code) =>
        CommentBuffers.Read(header, code.Comment)
        ?? (CommentBuffers.Read(header, code.Remarks) is { } remarks ? remarks with { SharesComment = code.SharesRemarks } : null)
        ?? (code.IsDeclared ? CommentBuffers.Read(header, header.CommentAt(code.Position)) : null);
}
