using System.Globalization;
using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>The constants that are generated, against what a C compiler makes of the CTL_CODE expressions of real driver headers.</summary>
public sealed class CompilerProofTests
{
    [Fact]
    public void Generated_constants_equal_what_a_C_compiler_makes_of_the_headers_expressions()
    {
        var rows = Rows();
        Assert.True(rows.Count > 700, $"{rows.Count} codes");
        Assert.Equal(4, rows.Select(r => r.Method).Distinct().Count());
        Assert.Equal(4, rows.Select(r => r.Access).Distinct().Count());

        var generation = Generation.Of(string.Concat(rows.GroupBy(r => r.DeviceType).Select(Contract))).Clean();
        Assert.All(rows, row => Assert.Equal(row.Code, generation.Constant($"Contract{row.DeviceType}", row.Name)));
    }

    static string Contract(IGrouping<uint, Row> group) => $$"""
        [IoctlGen.IoctlContract({{group.Key}})]
        static partial class Contract{{group.Key}}
        {
            {{string.Join("\n    ", group.Select((row, i) => $"[IoctlGen.Ioctl({row.Function}, (IoctlGen.TransferMethod){row.Method}, (IoctlGen.RequiredAccess){row.Access}, Name = \"{row.Name}\")] internal static partial void M{i}(this IoctlGen.IoctlDevice device);"))}}
        }

        """;

    /// <summary>One row a name: headers repeat one another. A function that CTL_CODE lets spill out of its 12 bits is refused by a rule.</summary>
    static List<Row> Rows() =>
    [
        .. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "mingw-control-codes.tsv"))
            .Skip(1)
            .Select(line => line.Split('\t'))
            .Select(f => new Row(f[1], Hex(f[2]), Hex(f[3]), Hex(f[4]), Hex(f[5]), Hex(f[6])))
            .Where(row => row.Function <= 0xFFF)
            .DistinctBy(row => row.Name),
    ];

    static uint Hex(string text) => text.StartsWith("0x", StringComparison.Ordinal)
        ? uint.Parse(text.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)
        : uint.Parse(text, CultureInfo.InvariantCulture);

    sealed record Row(string Name, uint DeviceType, uint Function, uint Method, uint Access, uint Code);
}
