namespace IoctlGen.Specs.Tests;

/// <summary>A control code that mingw-w64 has otherwise than Windows, and which of its parts are wrong.</summary>
sealed record MingwError(string Name, uint Code, uint PublishedCode, string PublishedIn, string WrongParts, string Reason)
{
    public static IReadOnlyList<MingwError> All { get; } = [.. FactTable.Rows("CHeaders/mingw-errors.tsv").Select(Read)];

    static MingwError Read(string[] row) => new(row[0], FactTable.Number(row[1]), FactTable.Number(row[2]), row[3], row[4], row[5]);
}
