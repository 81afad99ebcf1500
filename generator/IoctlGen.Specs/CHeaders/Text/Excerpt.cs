namespace IoctlGen.Specs.CHeaders;

/// <summary>Words of a header as problems show them: a line of 10 MB may be a single word, and a thousand problems may name it.</summary>
static class Excerpt
{
    const int MaximumLength = 100;

    public static string Of(string text) => text.Length <= MaximumLength ? text : text.Substring(0, MaximumLength) + "…";
}
