using System.Globalization;
using IoctlGen.Specs.Catalogue;
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
    /// The class of a device type, best name first. A published type's own name stands for the codes that Windows calls after it; codes that have words of their own in common are called after these.
    /// Else it is what the names of the codes have in common, then that with the type behind it, what the header calls the type, or a name that goes with every code. A class that is called like its namespace would hide it, so it is called a device.
    /// </summary>
    /// <param name="deviceType">The device type.</param>
    /// <param name="names">The names of its codes.</param>
    /// <param name="expressions">What they are defined as; none where that is not known.</param>
    /// <param name="otherwise">The name if nothing better is found.</param>
    /// <param name="nameSpace">The namespace that the class will stand in; empty for none.</param>
    public static IReadOnlyList<string> ClassesOf(uint deviceType, IReadOnlyList<string> names, IEnumerable<string> expressions, string otherwise, string nameSpace)
    {
        var prefix = PrefixOf(names);
        var words = WordsOf(prefix);
        var isOfNone = deviceType == DeviceTypes.Unknown;
        var member = DeviceTypes.MemberOf(deviceType);
        string[] classes = !isOfNone && member is not null && (words.Length == 0 || !IsShared(prefix, names) || IsOfWindows(words[0], deviceType)) ? [member]
            : words.Length > 0 ? [TypeOf(words), TypeOf(words) + (member ?? deviceType.ToString("X4", CultureInfo.InvariantCulture)), .. isOfNone || member is null ? [] : (string[])[member]]
            : [TypeOf(PascalCase.Words((isOfNone ? null : TypeWordOf(expressions)) ?? otherwise))];
        var spaces = nameSpace.Split('.');
        return [.. classes.Select(name => spaces.Contains(name) ? name + "Device" : name)];
    }

    /// <summary>The class of a header's codes, where a header before it has taken the others: KilnDiag of kiln_diag.</summary>
    /// <param name="header">The header's name, without its ending.</param>
    public static string ClassOf(string header) => TypeOf(PascalCase.Words(header));

    /// <summary>The class of the constants of a header: PublicConstants.</summary>
    /// <param name="header">The header's name, without its ending.</param>
    public static string ConstantsOf(string header) => TypeOf(PascalCase.Words(header)) + "Constants";

    /// <summary>
    /// The longest beginning, up to an underscore, that all names share, if it has a word besides IOCTL; else that which most share: a few odd ones state theirs in full.
    /// Of one code, the tag and one word. Where no two have one, and none has a tag, there is none. What a method does belongs to its name, even where all do it.
    /// </summary>
    public static string PrefixOf(IReadOnlyList<string> names)
    {
        var beginnings = names.Count == 1 ? BeginningsOfOne(names[0]).ToList() : [.. names.SelectMany(Beginnings)];
        return Longest(beginnings, names.Count) is { } shared && WordsOf(shared).Length > 0
            ? shared
            : Longest(beginnings, names.Count - names.Count / 4)
                ?? names.GroupBy(static name => Beginnings(name).FirstOrDefault() ?? "").Where(static group => group.Count() > 1 || CodeName.IsPrefixed(group.Key)).OrderByDescending(static group => group.Count()).FirstOrDefault()?.Key
                ?? "";
    }

    static string? Longest(IEnumerable<string> beginnings, int times) =>
        beginnings.GroupBy(static beginning => beginning).Where(group => group.Count() >= times).Select(static group => group.Key).OrderByDescending(static beginning => beginning.Length).FirstOrDefault();

    /// <summary>Of <c>IOCTL_DISK_GET_INFO</c>: <c>IOCTL_</c>, <c>IOCTL_DISK_</c>. They end before the first verb; what stands before the tag is a vendor's short name.</summary>
    static IEnumerable<string> Beginnings(string name)
    {
        var words = name.Split('_');
        var (tag, end) = (CodeName.TagOf(words), 0);
        for (var index = 0; index < words.Length - 1 && (index <= tag || !CodeVerbs.Acts(words[index])); index++)
        {
            end += words[index].Length + 1;
            if (end < name.Length)
                yield return name.Substring(0, end);
        }
    }

    /// <summary><c>IOCTL_</c> and <c>IOCTL_METER_</c> of <c>IOCTL_METER_STATE_LIST</c>; <c>TAP_WIN_IOCTL_</c> has a word already. Of <c>MeterIoctl_Start</c>, a member of a type of C++, the type.</summary>
    static IEnumerable<string> BeginningsOfOne(string name) =>
        CodeName.IsConventional(name.ToUpperInvariant()) ? Beginnings(name).Take(Math.Max(2, CodeName.TagOf(name.Split('_')) + 1))
        : name.Split('_')[0].Any(char.IsUpper) && name.Split('_')[0].Any(char.IsLower) ? Beginnings(name).Take(1)
        : [];

    /// <summary><c>IOCTL_ACME_</c> and <c>ACME_IOCTL_</c> are ACME; of <c>IOCTL_</c> there is nothing.</summary>
    static string[] WordsOf(string prefix) => [.. PascalCase.Words(prefix).Where(static word => !CodeName.IsTag(word.ToUpperInvariant()))];

    /// <summary>Whether the words of a prefix are a family's: several codes have them, or a verb follows (<c>IOCTL_ACME_START</c>); <c>IOCTL_SECTOR_COUNT</c> alone does not tell.</summary>
    static bool IsShared(string prefix, IReadOnlyList<string> names) =>
        names.Count > 1 || PascalCase.Words(names[0].Substring(prefix.Length)).Take(1).Any(CodeVerbs.Acts);

    /// <summary>Whether Windows has codes of a device type that are called so: IOCTL_STORAGE_… of FILE_DEVICE_MASS_STORAGE.</summary>
    static bool IsOfWindows(string word, uint deviceType) =>
        PublishedCatalogue.Names.Where(name => CodeName.WordsBehindTag(name)[0] == word).Any(name => CtlCode.DeviceType(PublishedCatalogue.Find(name)!.Code) == deviceType);

    /// <summary><c>ACME</c> of FILE_DEVICE_ACME.</summary>
    static string? TypeWordOf(IEnumerable<string> expressions) =>
        expressions.SelectMany(static expression => expression.Split([' ', '(', ')', ','], StringSplitOptions.RemoveEmptyEntries))
            .FirstOrDefault(static word => word.StartsWith(DeviceTypePrefix, StringComparison.Ordinal))?.Substring(DeviceTypePrefix.Length);

    static string TypeOf(string[] words) => PascalCase.Of(words) is { Length: > 0 } name && !char.IsDigit(name[0]) ? name : "Device" + PascalCase.Of(words);
}
