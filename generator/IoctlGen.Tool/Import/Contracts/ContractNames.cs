using System.Globalization;
using IoctlGen.Specs;

namespace IoctlGen.Tool.Import;

/// <summary>The names of contracts and what the names of their codes have in common.</summary>
static class ContractNames
{
    /// <summary>What [IoctlContract] calls a device type: <c>DeviceType.CdRom</c>, <c>0x8337</c>.</summary>
    public static string DeviceTypeOf(uint deviceType) =>
        Enum.GetName((DeviceType)deviceType) is { } name ? "DeviceType." + name : string.Create(CultureInfo.InvariantCulture, $"0x{deviceType:X4}");

    /// <summary>The class of a device type: after the type itself, where it is published; else after what the header calls it, or after the header.</summary>
    public static string ClassOf(uint deviceType, IReadOnlyList<HeaderCode> codes, string header)
    {
        if (Enum.GetName((DeviceType)deviceType) is { } published)
            return published;
        var word = codes.SelectMany(static code => code.Expression.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(static word => word.StartsWith("FILE_DEVICE_", StringComparison.Ordinal));
        return Pascal(word is null ? Path.GetFileNameWithoutExtension(header) : word["FILE_DEVICE_".Length..]);
    }

    /// <summary>What all names begin with, up to an underscore; else the tag that most of them begin with.</summary>
    public static string PrefixOf(IReadOnlyList<HeaderCode> codes)
    {
        var names = codes.Select(static code => code.Name).ToList();
        var common = names.Aggregate(static (common, name) => common[..common.Zip(name).TakeWhile(static pair => pair.First == pair.Second).Count()]);
        // The whole of a name is no prefix of it.
        common = names.Count == 1 || names.Contains(common) ? common.TrimEnd('_') : common;
        common = common[..(common.LastIndexOf('_') + 1)];
        if (names.Count == 1 && common.Split('_').Length > 3)
            common = string.Join('_', common.Split('_').Take(2)) + "_";
        return common.Length > 0 ? common : names.GroupBy(static name => name[..(name.IndexOf('_') + 1)]).MaxBy(static group => group.Count())!.Key;
    }

    /// <summary>A word of C as a type of C#: FILE-NAME and FILE_NAME become FileName.</summary>
    public static string Pascal(string word)
    {
        var name = string.Concat(word.Split(['_', '-', '.', ' '], StringSplitOptions.RemoveEmptyEntries).Select(static part =>
            char.ToUpperInvariant(part[0]) + (part.Any(char.IsLower) ? part[1..] : part[1..].ToLowerInvariant())));
        name = string.Concat(name.Where(char.IsAsciiLetterOrDigit));
        return name.Length == 0 || char.IsDigit(name[0]) ? "Device" + name : name;
    }
}
