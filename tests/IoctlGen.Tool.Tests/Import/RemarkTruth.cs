using System.Globalization;
using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests;

/// <summary>Holds what an imported structure says of x86 against two headers: such a remark must hide no fault.</summary>
static partial class RemarkTruth
{
    /// <summary>Whether the remark names something that differs, and tells what C has of it.</summary>
    /// <param name="remark">"24 bytes, with Flags at 20".</param>
    /// <param name="inC">What C has on x86.</param>
    /// <param name="made">What .NET has there, which the exported header tells.</param>
    public static bool IsTrue(string remark, LayoutFacts inC, LayoutFacts made)
    {
        var size = Size().Match(remark);
        var fields = Field().Matches(remark);
        return size.Success == (inC.Size != made.Size)
            && (!size.Success || Number(size.Groups[1]) == inC.Size)
            && fields.All(field => inC.Find(field.Groups[1].Value) is { } place && made.Find(field.Groups[1].Value) is { } other && (field.Groups[2].Value == "at"
                ? place.Offset == Number(field.Groups[3]) && place.Offset != other.Offset
                : place.Size == Number(field.Groups[3]) && place.Size != other.Size))
            && (size.Success || fields.Count > 0);
    }

    static long Number(Group text) => long.Parse(text.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^([0-9]+) bytes?")]
    private static partial Regex Size();

    [GeneratedRegex(@"([\w.]+) (at|of) ([0-9]+)")]
    private static partial Regex Field();
}
