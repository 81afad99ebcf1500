namespace IoctlGen.Specs.Tests;

/// <summary>The control codes of the Windows driver kit, from ../shared; skips the running test where it is not there.</summary>
static class PublishedCodes
{
    public static Dictionary<string, uint> Read() => File
        .ReadLines(SharedFolder.Require("catalogue/driver-kit-control-codes.tsv"))
        .Where(line => !line.StartsWith('#'))
        .Select(line => line.Split('\t'))
        .ToDictionary(row => row[0], row => FactTable.Number(row[1]));
}
