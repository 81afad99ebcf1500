using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Import;

/// <summary>The names of contracts and what the names of their codes have in common.</summary>
static class ContractNames
{
    /// <summary>What [IoctlContract] calls a device type: <c>DeviceType.CdRom</c>, <c>0x8337</c>.</summary>
    public static string DeviceTypeOf(uint deviceType) =>
        Enum.GetName((DeviceType)deviceType) is { } name ? "DeviceType." + name : string.Create(CultureInfo.InvariantCulture, $"0x{deviceType:X4}");

    /// <summary>
    /// The class of a device type: after the type itself, where it is published and not that of all who have none; else after what the names of its codes have in common, after what the
    /// header calls the type, or after the header. A class that is called like its namespace would hide it, so it is called a device.
    /// </summary>
    public static string ClassOf(uint deviceType, IReadOnlyList<HeaderCode> codes, string header, string nameSpace)
    {
        var isOfNone = (DeviceType)deviceType is DeviceType.Unknown;
        var published = isOfNone ? null : Enum.GetName((DeviceType)deviceType);
        var name = published ?? Pascal(WordsOf(PrefixOf(codes)) ?? (isOfNone ? null : TypeWordOf(codes)) ?? Path.GetFileNameWithoutExtension(header));
        return nameSpace.Split('.').Contains(name) ? name + "Device" : name;
    }

    /// <summary><c>IOCTL_ACME_</c> and <c>ACME_IOCTL_</c> are ACME; of <c>IOCTL_</c> there is nothing.</summary>
    static string? WordsOf(string prefix) =>
        string.Join('_', prefix.Split('_', StringSplitOptions.RemoveEmptyEntries).Where(static word => word is not ("IOCTL" or "FSCTL"))) is { Length: > 0 } words ? words : null;

    /// <summary><c>ACME</c> of FILE_DEVICE_ACME.</summary>
    static string? TypeWordOf(IReadOnlyList<HeaderCode> codes) =>
        codes.SelectMany(static code => code.Expression.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(static word => word.StartsWith("FILE_DEVICE_", StringComparison.Ordinal))?["FILE_DEVICE_".Length..];

    /// <summary>The class of the constants of a header: PublicConstants.</summary>
    public static string ConstantsOf(string header) => Pascal(Path.GetFileNameWithoutExtension(header)) + "Constants";

    /// <summary>What a method does belongs to its name, even where all do it.</summary>
    static readonly string[] Verbs = ["GET", "SET", "QUERY", "READ", "WRITE", "IS", "ENUM", "SEND"];

    /// <summary>
    /// The longest beginning, up to an underscore, that most names share: a few odd ones state theirs in full. Of one code, the tag and one word.
    /// Where no two have one, and none has a tag, there is none.
    /// </summary>
    public static string PrefixOf(IReadOnlyList<HeaderCode> codes)
    {
        var beginnings = codes.SelectMany(static code => Beginnings(code.Name)).GroupBy(static beginning => beginning)
            .Where(group => 4 * group.Count() >= 3 * codes.Count && !Verbs.Contains(group.Key.TrimEnd('_').Split('_')[^1])).Select(static group => group.Key).ToList();
        if (codes.Count == 1)
            beginnings = CodeName.IsConventional(codes[0].Name) ? [.. beginnings.Take(2)] : [];
        return beginnings.MaxBy(static beginning => beginning.Length)
            ?? codes.GroupBy(static code => Beginnings(code.Name).FirstOrDefault() ?? "").Where(static group => group.Count() > 1 || CodeName.IsPrefixed(group.Key)).MaxBy(static group => group.Count())?.Key
            ?? "";
    }

    /// <summary>Of <c>IOCTL_DISK_GET_INFO</c>: <c>IOCTL_</c>, <c>IOCTL_DISK_</c>, <c>IOCTL_DISK_GET_</c>.</summary>
    static IEnumerable<string> Beginnings(string name)
    {
        for (var end = name.IndexOf('_', StringComparison.Ordinal); end >= 0 && end < name.Length - 1; end = name.IndexOf('_', end + 1))
            yield return name[..(end + 1)];
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
