using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Short ways to read the declarations of a header that a test writes.</summary>
static class Declare
{
    public static CHeader Header(string text, CTarget? target = null, HeaderOptions? options = null) =>
        CHeaderReader.Read(new("Public.h", text), options, target, TestContext.Current.CancellationToken);

    /// <summary>A header without a problem anywhere.</summary>
    public static CHeader Flawless(string text, CTarget? target = null, HeaderOptions? options = null)
    {
        var header = Header(text, target, options);
        Assert.Empty(header.Problems.Select(problem => problem.ToString()));
        return header;
    }

    /// <summary>The structure X.</summary>
    public static CStructure X(string text) => Assert.IsType<CStructure>(Flawless(text).Find("X"));

    /// <summary>The structure X, in words: its size and alignment, then its fields with their offsets.</summary>
    public static string Layout(string text, CTarget? target = null)
    {
        var header = Flawless(text, target);
        Assert.True(header.Layouts.TryGet(header.Find("X")!, out var layout, out var reason), reason);
        return FormattableString.Invariant($"{layout!.Size}/{layout.Alignment}: ") + string.Join(", ", layout.Fields.Select(Place));
    }

    static string Place(CFieldLayout place) => FormattableString.Invariant($"{place.Field.Name ?? "-"} {place.Offset}")
        + (place.Field.Bits is { } bits ? FormattableString.Invariant($".{place.BitOffset}:{bits}") : "");
}
