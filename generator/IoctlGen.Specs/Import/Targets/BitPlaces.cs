using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>Where the bit fields of a structure lie on two targets: C# reads them on both as they lie on x64.</summary>
static class BitPlaces
{
    /// <summary>The first bit field that has other bits on x86, or bits of another unit; null for none.</summary>
    public static string? FirstDifference(CLayout x64, CLayout x86)
    {
        var others = Of(x86).ToLookup(static place => place.Name);
        return Of(x64).FirstOrDefault(place => !others[place.Name].Contains(place)).Name;
    }

    static IEnumerable<(string? Name, int Unit, int Start, int Width)> Of(CLayout layout)
    {
        var unit = 0;
        CFieldLayout? last = null;
        foreach (var place in layout.Fields)
        {
            if (last is { Field.Bits: not null } && (place.Field.Bits is null or 0 || place.Offset != last.Offset))
                unit++;
            if (place.Field is { Bits: { } width, Name: { } name })
                yield return (name, unit, place.BitOffset, width);
            last = place;
        }
    }
}
