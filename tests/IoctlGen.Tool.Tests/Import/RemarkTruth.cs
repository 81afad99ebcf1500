using System.Globalization;
using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests;

/// <summary>Holds what an imported structure says of x86 against two headers: such a remark must hide no fault.</summary>
static partial class RemarkTruth
{
    /// <summary>Whether the remark names something that differs, and tells what C has of it.</summary>
    /// <param name="remark">"24 bytes, with Flags at 20".</param>
    /// <param name="x64">What C has on x64.</param>
    /// <param name="x86">What C has on x86.</param>
    /// <param name="made">What .NET has on x86, which the exported header tells.</param>
    public static bool IsTrue(string remark, LayoutFacts x64, LayoutFacts x86, LayoutFacts made)
    {
        var size = Size().Match(remark);
        var words = remark[size.Length..];
        return size.Success == (x86.Size != made.Size)
            && (!size.Success || Number(size.Groups[1]) == x86.Size)
            && (words.Length == 0 ? size.Success : IsTrueOfField(words, x64, x86, made));
    }

    static bool IsTrueOfField(string words, LayoutFacts x64, LayoutFacts x86, LayoutFacts made)
    {
        var (place, name) = (Place().Match(words), words.Split(' ')[^1]);
        if (place.Success)
        {
            var (here, there) = (x86.Find(place.Groups[1].Value)!.Value, made.Find(place.Groups[1].Value)!.Value);
            return place.Groups[2].Value == "at"
                ? here.Offset == Number(place.Groups[3]) && here.Offset != there.Offset
                : here.Size == Number(place.Groups[3]) && here.Size != there.Size;
        }

        return words.Contains("other bits in ", StringComparison.Ordinal) ? x64.Bits(name) != x86.Bits(name)
            : words.Contains("no ", StringComparison.Ordinal) ? x86.Find(name) is null && made.Find(name) is not null
            : words.Contains("another ", StringComparison.Ordinal) && x86.Element(name)?.IsSameAs(x64.Element(name)!) == false;
    }

    static long Number(Group text) => long.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]+) bytes?(, with )?")]
    private static partial Regex Size();

    [GeneratedRegex(@"^([\w.]+) (at|of) ([0-9]+)")]
    private static partial Regex Place();
}
