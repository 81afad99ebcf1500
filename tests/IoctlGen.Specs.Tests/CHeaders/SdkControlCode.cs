namespace IoctlGen.Specs.Tests;

/// <summary>A define of the Windows SDK's headers as a C compiler evaluates it (CHeaders/refresh-sdk.sh).</summary>
/// <param name="Header">With its folder: <c>shared/ntdddisk.h</c>.</param>
/// <param name="Name">The define.</param>
/// <param name="Code">Its value; null where the compiler cannot evaluate it.</param>
/// <param name="SeenBy">Whom the header shows it to first: <c>application</c>, <c>driver</c>, <c>Windows 2000</c>.</param>
sealed record SdkControlCode(string Header, string Name, uint? Code, string SeenBy)
{
    public static IReadOnlyList<SdkControlCode> All { get; } = [.. FactTable.Rows("CHeaders/sdk-control-codes.tsv").Select(Read)];

    /// <summary>Those that are control codes.</summary>
    public static IReadOnlyList<SdkControlCode> Codes { get; } =
        [.. All.ExceptBy(SdkDifference.All.Select(difference => (difference.Header, difference.Name)), row => (row.Header, row.Name))];

    public override string ToString() => $"{Header} {Name} 0x{Code:X8} {SeenBy}";

    static SdkControlCode Read(string[] row) => new(row[0], row[1], row[2] == "-" ? null : FactTable.Number(row[2]), row[3]);
}
