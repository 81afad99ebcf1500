using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Completion;

/// <summary>What the sources say of a code, for people.</summary>
static class CodeDescription
{
    public static IEnumerable<string> Lines(PublishedCode known, CancellationToken cancellationToken)
    {
        if (known.Value is not { } code)
            yield break;

        yield return $"{known.Name} = 0x{code:X8}";
        yield return CodeExpression.Of(code);
        yield return $"Header: {known.Statements.First().Place}";
        var buffers = known.Buffers(code, static _ => false, cancellationToken).Sources;
        if (buffers is not { Input: null, Output: null })
            yield return $"Buffers: {TextOf(buffers.Input)} \u2192 {TextOf(buffers.Output)}";
        else if (buffers.Undirected.Count > 0)
            yield return $"Buffers: {string.Join(", ", buffers.Undirected)}";
        if (string.Join(", ", new[] { known.MinimumClient, known.MinimumServer }.OfType<string>()) is { Length: > 0 } since)
            yield return $"Since: {since}";
        if (known.ReplacedBy is { } replacement)
            yield return $"Replaced by {replacement}";
        if (known.IsKernelOnly)
            yield return "Kernel only: drivers alone can send it";
        if (known.Documentation is { } page)
            yield return page;
    }

    static string TextOf(BufferSource? buffer) => buffer switch
    {
        null => "not stated",
        { IsNone: true } => BufferPhrase.None,
        { Types: [var only] } => new BufferPhrase(buffer.Kind, only).ToString(),
        _ => string.Join(BufferPhrase.Or, buffer.Types),
    };
}
