using System.Text;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>Writes a first map of a header: what is known of its codes, and what is guessed, behind a # until the user has looked at it.</summary>
static class MapText
{
    /// <summary>What stands in the first line.</summary>
    public const string Mark = "written by `ioctlgen import --write-map`";

    public static string Of(ImportedFile file)
    {
        var text = new StringBuilder();
        text.Append($"# The codes of {OneLine.Of(file.Header)}, {Mark}; yours to change.\n");
        text.Append("# CODE  Method  in BUFFER  out BUFFER. A buffer is ACME_STATE, ACME_STATE[], ACME_STATE and more, bytes, UTF-16 text, none, or ? for what you do not state; inout X goes both ways.\n");
        text.Append("# What stands behind a # is guessed: remove the # where it is right.\n");
        var methods = file.Contracts.SelectMany(static contract => contract.Methods).ToList();
        var (codes, names) = (Widest(methods.Select(static method => method.Code.Name)), Widest(methods.Select(static method => method.Name)));
        foreach (var method in methods)
            text.Append($"{method.Code.Name.PadRight(codes)}  {method.Name.PadRight(names)}  {BuffersOf(method.Buffers)}".TrimEnd()).Append('\n');
        return text.ToString();
    }

    static int Widest(IEnumerable<string> names) => names.Select(static name => name.Length).DefaultIfEmpty().Max();

    static string BuffersOf(BufferSources buffers)
    {
        if (buffers is { Input: null, Output: null })
            return "";
        var words = buffers.IsBothWays
            ? $"{IoctlMap.Both} {PhraseOf(buffers.Input)}"
            : $"{IoctlMap.In} {PhraseOf(buffers.Input)}  {IoctlMap.Out} {PhraseOf(buffers.Output)}";
        return buffers is { Input.IsGuess: true } or { Output.IsGuess: true } or { SharesComment: true } ? "# " + words : words;
    }

    /// <summary>One of several types is not stated.</summary>
    static string PhraseOf(BufferSource? source) => source switch
    {
        null or { Types.Count: > 1 } => IoctlMap.Unstated,
        { IsNone: true } => BufferPhrase.None,
        _ => new BufferPhrase(source.Kind, source.Types[0]).ToString(),
    };
}
