using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL1021: a type has one [IoctlContract], on one of its parts.</summary>
public sealed class RepeatedContractTests
{
    const string Other = "using IoctlGen; [IoctlContract(0x8338)] static partial class Gauge { [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device); }";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Of([("A.cs", Part("0x8337", "Start")), ("B.cs", Part("0x8337", "Stop"))])).Messages);

    [Fact]
    public async Task The_second_attribute_is_one_error_and_every_other_contract_is_generated()
    {
        var analysis = await Analysis.Of([("A.cs", Part("0x8337", "Start")), ("B.cs", Part("0x8339", "Stop")), ("Other.cs", Other)]);
        Assert.Equal(["IOCTL1021 B.cs(2,2)"], analysis.Reports.Select(report => $"{report.Id} {Analysis.TextOf(report)}"));
        Assert.Equal(["Gauge.g.cs", "Meter.g.cs"], analysis.Generation.HintNames.Order(StringComparer.Ordinal));
        Assert.Empty(analysis.OtherErrors);
        Assert.Empty(analysis.Skipped);
        Assert.Equal(0x83372004u, analysis.Generation.Constant("Meter", "IOCTL_METER_STOP"));
    }

    [Theory]
    [InlineData("A.cs", "B.cs")]
    [InlineData("B.cs", "A.cs")]
    public async Task The_first_is_that_of_the_first_file_by_name_whatever_the_order_of_the_files(string one, string other)
    {
        var analysis = await Analysis.Of([(one, Part(one == "A.cs" ? "0x8337" : "0x8339", "Start")), (other, Part(other == "A.cs" ? "0x8337" : "0x8339", "Stop"))]);
        Assert.Equal(["IOCTL1021 B.cs(2,2)"], analysis.Reports.Select(report => $"{report.Id} {Analysis.TextOf(report)}"));
        Assert.Equal(0x83372004u, analysis.Generation.Constant("Meter", "IOCTL_METER_START"));
        Assert.Equal(0x83372004u, analysis.Generation.Constant("Meter", "IOCTL_METER_STOP"));
    }

    [Fact]
    public async Task Two_attributes_on_one_part_are_the_same_mistake_and_a_third_is_another()
    {
        var analysis = await Analysis.Of("using IoctlGen;\n[IoctlContract(1)]\n[IoctlContract(2), IoctlContract(3)]\nstatic partial class Meter { [Ioctl(1)] public static partial void Start(this IoctlDevice device); }");
        Assert.Equal(["IOCTL1021 Contract.cs(3,2)", "IOCTL1021 Contract.cs(3,20)"], analysis.Reports.Select(report => $"{report.Id} {Analysis.TextOf(report)}"));
        Assert.Equal(["Meter.g.cs"], analysis.Generation.HintNames);
    }

    [Fact]
    public async Task Methods_of_one_signature_are_the_compilers_to_report_and_get_one_body()
    {
        var analysis = await Analysis.Of([("A.cs", Part("0x8337", "Start")), ("B.cs", Part("0x8337", "Start")), ("Other.cs", Other)]);
        Assert.Equal(["IOCTL1021"], analysis.Reports.Select(report => report.Id));
        Assert.Equal(["CS0111", "CS0756"], analysis.OtherErrors);
        Assert.Equal(2, analysis.Generation.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Count(d => d.Severity == DiagnosticSeverity.Error));
    }

    [Fact]
    public async Task Methods_of_one_part_that_differ_in_what_they_return_get_one_body()
    {
        var analysis = await Analysis.Of("using IoctlGen;\n[IoctlContract(1)]\nstatic partial class Meter { [Ioctl(1)] public static partial int Get(this IoctlDevice device); [Ioctl(2)] public static partial string Get(this IoctlDevice device); }");
        Assert.Equal(["CS0111", "CS0756"], analysis.OtherErrors);
        Assert.Equal(["Meter.g.cs"], analysis.Generation.HintNames);
    }

    static string Part(string deviceType, string method) =>
        $$"""
        using IoctlGen;
        [IoctlContract({{deviceType}})]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial void {{method}}(this IoctlDevice device);
        }
        """;
}
