namespace IoctlGen.Specs.Tests;

/// <summary>A define of the Windows SDK's headers that bears the name of a control code and is none for the reader, and why; kept by hand.</summary>
sealed record SdkDifference(string Header, string Name, string Reason)
{
    public static IReadOnlyList<SdkDifference> All { get; } = [.. FactTable.Rows("CHeaders/sdk-differences.tsv").Select(row => new SdkDifference(row[0], row[1], row[2]))];
}
