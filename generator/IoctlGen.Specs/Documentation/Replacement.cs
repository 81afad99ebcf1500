using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Documentation;

/// <summary>Finds the code that replaces the one of the page.</summary>
static class Replacement
{
    /// <summary>How far the name may be from "replaced by": "replaced by the new IOCTL_X".</summary>
    const int MaximumDistance = 24;

    static readonly string[] Phrases = ["is replaced by", "has been replaced by", "was replaced by", "is superseded by", "has been superseded by", "was superseded by", "so you should use"];

    public static string? Find(string text)
    {
        foreach (var phrase in Phrases)
        {
            if (text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) is >= 0 and var index && NameAfter(text, index + phrase.Length) is { } name)
                return name;
        }

        return null;
    }

    static string? NameAfter(string text, int index)
    {
        var near = text.Substring(index, Math.Min(MaximumDistance, text.Length - index));
        foreach (var prefix in new[] { "IOCTL_", "FSCTL_" })
        {
            if (near.IndexOf(prefix, StringComparison.Ordinal) is >= 0 and var start)
                return CName.At(text, index + start);
        }

        return null;
    }
}
