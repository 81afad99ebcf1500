using System.Globalization;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Declaring;

/// <summary>The names of contracts, and what the names of their codes have in common.</summary>
static class ContractNames
{
    const string DeviceTypePrefix = "FILE_DEVICE_";

    /// <summary>What [IoctlContract] calls a device type: <c>DeviceType.CdRom</c>, <c>0x8337</c>.</summary>
    public static string ArgumentOf(uint deviceType) =>
        DeviceTypes.MemberOf(deviceType) is { } member ? "DeviceType." + member : "0x" + deviceType.ToString("X4", CultureInfo.InvariantCulture);

    /// <summary>
    /// The class of a device type: after the type itself, where it is published and not that of all who have none; else after what the names of its codes have in common, after what the
    /// header calls the type, or a name that goes with every code. A class that is called like its namespace would hide it, so it is called a device.
    /// </summary>
    /// <param name="deviceType">The device type.</param>
    /// <param name="names">The names of its codes.</param>
    /// <param name="expressions">What they are defined as; none where that is not known.</param>
    /// <param name="otherwise">The name if nothing better is found.</param>
    /// <param name="nameSpace">The namespace that the class will stand in; empty for none.</param>
    public static string ClassOf(uint deviceType, IReadOnlyList<string> names, IEnumerable<string> expressions, string otherwise, string nameSpace)
    {
        var isOfNone = deviceType == DeviceTypes.Unknown;
        var name = (isOfNone ? null : DeviceTypes.MemberOf(deviceType))
            ?? TypeOf(WordsOf(PrefixOf(names)) ?? (isOfNone ? null : TypeWordOf(expressions)) ?? otherwise);
        return nameSpace.Split('.').Contains(name) ? name + "Device" : name;
    }

    /// <summary>The class of the constants of a header: PublicConstants.</summary>
    /// <param name="header">The header's name, without its ending.</param>
    public static string ConstantsOf(string header) => TypeOf(header) + "Constants";

    /// <summary>
    /// The longest beginning, up to an underscore, that most names share: a few odd ones state theirs in full. Of one code, the tag and one word.
    /// Where no two have one, and none has a tag, there is none. What a method does belongs to its name, even where all do it.
    /// </summary>
    public static string PrefixOf(IReadOnlyList<string> names)
    {
        var beginnings = names.Count == 1
            ? CodeName.IsConventional(names[0]) ? Beginnings(names[0]).Take(2) : []
            : names.SelectMany(Beginnings).GroupBy(static beginning => beginning).Where(group => 4 * group.Count() >= 3 * names.Count).Select(static group => group.Key);
        return beginnings.Where(static beginning => !CodeVerbs.IsVerb(PascalCase.Words(beginning).LastOrDefault())).OrderByDescending(static beginning => beginning.Length).FirstOrDefault()
            ?? names.GroupBy(static name => Beginnings(name).FirstOrDefault() ?? "").Where(static group => group.Count() > 1 || CodeName.IsPrefixed(group.Key)).OrderByDescending(static group => group.Count()).FirstOrDefault()?.Key
            ?? "";
    }

    /// <summary>Of <c>IOCTL_DISK_GET_INFO</c>: <c>IOCTL_</c>, <c>IOCTL_DISK_</c>, <c>IOCTL_DISK_GET_</c>.</summary>
    static IEnumerable<string> Beginnings(string name)
    {
        for (var end = name.IndexOf('_'); end >= 0 && end < name.Length - 1; end = name.IndexOf('_', end + 1))
            yield return name.Substring(0, end + 1);
    }

    /// <summary><c>IOCTL_ACME_</c> and <c>ACME_IOCTL_</c> are ACME; of <c>IOCTL_</c> there is nothing.</summary>
    static string? WordsOf(string prefix) =>
        string.Join("_", PascalCase.Words(prefix).Where(static word => !CodeName.IsTag(word))) is { Length: > 0 } words ? words : null;

    /// <summary><c>ACME</c> of FILE_DEVICE_ACME.</summary>
    static string? TypeWordOf(IEnumerable<string> expressions) =>
        expressions.SelectMany(static expression => expression.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(static word => word.StartsWith(DeviceTypePrefix, StringComparison.Ordinal))?.Substring(DeviceTypePrefix.Length);

    static string TypeOf(string words) => PascalCase.Of(words) is { Length: > 0 } name && !char.IsDigit(name[0]) ? name : "Device" + PascalCase.Of(words);
}
