namespace IoctlGen.Specs.Releases;

/// <summary>The releases of Windows, as facts: the name that follows "Windows", without noise words, and the version number.</summary>
static class WindowsReleases
{
    static readonly (string Name, WindowsVersion Version)[] Table =
    [
        ("NT 4.0", new(4, 0, 1381)),
        ("2000", new(5, 0, 2195)),
        ("2000 SP1", new(5, 0, 2195)),
        ("2000 SP2", new(5, 0, 2195)),
        ("2000 SP3", new(5, 0, 2195)),
        ("2000 SP4", new(5, 0, 2195)),
        ("XP", new(5, 1, 2600)),
        ("XP SP1", new(5, 1, 2600)),
        ("XP SP2", new(5, 1, 2600)),
        ("XP SP3", new(5, 1, 2600)),
        ("XP x64", new(5, 2, 3790)),
        ("Server 2003", new(5, 2, 3790)),
        ("Server 2003 SP1", new(5, 2, 3790)),
        ("Server 2003 SP2", new(5, 2, 3790)),
        ("Server 2003 R2", new(5, 2, 3790)),
        ("Vista", new(6, 0, 6000)),
        ("Vista SP1", new(6, 0, 6001)),
        ("Vista SP2", new(6, 0, 6002)),
        ("Server 2008", new(6, 0, 6001)),
        ("Server 2008 SP2", new(6, 0, 6002)),
        ("7", new(6, 1, 7600)),
        ("7 SP1", new(6, 1, 7601)),
        ("Server 2008 R2", new(6, 1, 7600)),
        ("Server 2008 R2 SP1", new(6, 1, 7601)),
        ("8", new(6, 2, 9200)),
        ("Server 2012", new(6, 2, 9200)),
        ("8.1", new(6, 3, 9600)),
        ("8.1 Update", new(6, 3, 9600)),
        ("Server 2012 R2", new(6, 3, 9600)),
        ("10", new(10, 0, 10240)),
        ("10 1507", new(10, 0, 10240)),
        ("10 1511", new(10, 0, 10586)),
        ("10 November Update", new(10, 0, 10586)),
        ("10 1607", new(10, 0, 14393)),
        ("10 Anniversary Update", new(10, 0, 14393)),
        ("Server 2016", new(10, 0, 14393)),
        ("10 1703", new(10, 0, 15063)),
        ("10 Creators Update", new(10, 0, 15063)),
        ("10 1709", new(10, 0, 16299)),
        ("10 Fall Creators Update", new(10, 0, 16299)),
        ("Server 1709", new(10, 0, 16299)),
        ("10 1803", new(10, 0, 17134)),
        ("10 April 2018 Update", new(10, 0, 17134)),
        ("Server 1803", new(10, 0, 17134)),
        ("10 1809", new(10, 0, 17763)),
        ("10 October 2018 Update", new(10, 0, 17763)),
        ("Server 1809", new(10, 0, 17763)),
        ("Server 2019", new(10, 0, 17763)),
        ("10 1903", new(10, 0, 18362)),
        ("10 May 2019 Update", new(10, 0, 18362)),
        ("Server 1903", new(10, 0, 18362)),
        ("10 1909", new(10, 0, 18363)),
        ("10 November 2019 Update", new(10, 0, 18363)),
        ("Server 1909", new(10, 0, 18363)),
        ("10 2004", new(10, 0, 19041)),
        ("10 May 2020 Update", new(10, 0, 19041)),
        ("Server 2004", new(10, 0, 19041)),
        ("10 20H2", new(10, 0, 19042)),
        ("10 October 2020 Update", new(10, 0, 19042)),
        ("Server 20H2", new(10, 0, 19042)),
        ("10 21H1", new(10, 0, 19043)),
        ("10 21H2", new(10, 0, 19044)),
        ("10 22H2", new(10, 0, 19045)),
        ("Server 2022", new(10, 0, 20348)),
        ("11", new(10, 0, 22000)),
        ("11 21H2", new(10, 0, 22000)),
        ("11 22H2", new(10, 0, 22621)),
        ("11 23H2", new(10, 0, 22631)),
        ("Server 23H2", new(10, 0, 25398)),
        ("11 24H2", new(10, 0, 26100)),
        ("Server 2025", new(10, 0, 26100)),
        ("11 25H2", new(10, 0, 26200)),
        ("11 26H1", new(10, 0, 28000)),
    ];

    static readonly Dictionary<string, WindowsVersion> ByName =
        Table.ToDictionary(static row => row.Name.Replace(" ", ""), static row => row.Version, StringComparer.OrdinalIgnoreCase);

    /// <summary>Finds a release by its name without blanks (<c>VistaSP1</c>), so that "SP 1" and "SP1" are the same.</summary>
    public static bool TryGet(string name, out WindowsVersion version) => ByName.TryGetValue(name, out version);

    /// <summary>The first name of a release: <c>10 1809</c>; null for one that is not known.</summary>
    public static string? NameOf(WindowsVersion version)
    {
        var row = Array.FindIndex(Table, row => row.Version == version);
        return row < 0 ? null : Table[row].Name;
    }

    /// <summary>A release in words: <c>Windows 10 1809</c>, or <c>Windows 10.0.12345</c> for one that is not known.</summary>
    public static string TextOf(WindowsVersion version) => "Windows " + (NameOf(version) ?? version.ToString());

    /// <summary>A release of the server in words: <c>Windows Server 2016</c>; the number where servers have no name for it.</summary>
    public static string ServerTextOf(WindowsVersion version)
    {
        var row = Array.FindIndex(Table, row => row.Version == version && row.Name.StartsWith("Server ", StringComparison.Ordinal));
        return row < 0 ? TextOf(version) : "Windows " + Table[row].Name;
    }

    /// <summary>Finds a release by its build number (<c>20348</c>).</summary>
    public static bool TryGetBuild(int build, out WindowsVersion version)
    {
        var row = Array.FindIndex(Table, row => row.Version.Build == build);
        version = row < 0 ? default : Table[row].Version;
        return row >= 0;
    }
}
