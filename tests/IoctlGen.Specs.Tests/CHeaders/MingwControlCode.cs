using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>One control code as the C compiler evaluates it over the headers of mingw-w64 (CHeaders/refresh.sh).</summary>
sealed record MingwControlCode(string Header, string Name, ControlCodeParts Parts, uint Code)
{
    public static IReadOnlyList<MingwControlCode> All { get; } = [.. FactTable.Rows("CHeaders/mingw-control-codes.tsv").Select(Read)];

    static MingwControlCode Read(string[] row) => new(
        Header: row[0],
        Name: row[1],
        new ControlCodeParts(FactTable.Number(row[2]), FactTable.Number(row[3]), FactTable.Number(row[4]), FactTable.Number(row[5])),
        Code: FactTable.Number(row[6]));
}
