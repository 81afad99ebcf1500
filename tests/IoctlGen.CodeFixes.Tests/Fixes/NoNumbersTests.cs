using IoctlGen.CodeFixes.Fixes;
using IoctlGen.CodeFixes.Migration;
using Microsoft.CodeAnalysis.CodeFixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1008: what a source knows of the name is filled in.</summary>
public sealed class NoNumbersTests
{
    const string ByName = "Declare it as [Ioctl(\"IOCTL_METER_START\")]";

    const string Numbers = "Fill in the numbers of IOCTL_METER_START";

    [Theory]
    [InlineData("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", "Ioctl", "Ioctl(0x801)")]
    [InlineData("1, METHOD_NEITHER, FILE_ANY_ACCESS", "Ioctl()", "Ioctl(0x001, TransferMethod.Neither)")]
    [InlineData("0x801, METHOD_BUFFERED, FILE_READ_ACCESS", "Ioctl(null)", "Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Read)")]
    [InlineData("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", "Ioctl(Name = \"IOCTL_METER_START\")", "Ioctl(0x801, Name = \"IOCTL_METER_START\")")]
    public Task The_numbers_are_those_of_the_header(string header, string before, string after) => Turns(header, before, after, Numbers);

    [Theory]
    [InlineData("METHOD_OUT_DIRECT, FILE_READ_ACCESS", "Ioctl(0x801)")]
    [InlineData("METHOD_BUFFERED, FILE_READ_ACCESS", "Ioctl(0x801, TransferMethod.Buffered)")]
    [InlineData("METHOD_OUT_DIRECT, FILE_ANY_ACCESS", "Ioctl(0x801, TransferMethod.OutDirect, RequiredAccess.Any)")]
    public Task What_the_contract_states_is_not_filled_in(string header, string after)
    {
        static string Defaults(string attribute) => Contract($"[{attribute}]").Replace("(0x8337)", "(0x8337, Method = TransferMethod.OutDirect, Access = RequiredAccess.Read)", StringComparison.Ordinal);
        return Fix.Turns<NoNumbersCodeFix>(Of(Define("0x801, " + header), Defaults("{|IOCTL1008:Ioctl|}")), Of(Define("0x801, " + header), Defaults(after)), Numbers);
    }

    [Theory]
    [InlineData("Ioctl", "Ioctl(\"IOCTL_METER_START\")")]
    [InlineData("Ioctl(Header = \"Public.h\", Name = \"IOCTL_METER_START\")", "Ioctl(\"IOCTL_METER_START\", Header = \"Public.h\")")]
    public Task The_name_is_enough(string before, string after) => Turns("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", before, after, ByName);

    [Fact]
    public Task In_a_contract_without_the_device_type_the_code_is_whole() => Fix.Turns<NoNumbersCodeFix>(
        "using IoctlGen; [IoctlContract] static partial class Disk { [{|IOCTL1008:Ioctl|}] public static partial long GetLengthInfo(this IoctlDevice disk); }",
        "using IoctlGen; [IoctlContract] static partial class Disk { [Ioctl(Code = 0x0007405C)] public static partial long GetLengthInfo(this IoctlDevice disk); }",
        "Fill in the numbers of IOCTL_DISK_GET_LENGTH_INFO");

    [Theory]
    [InlineData("Ioctl(0x801, Code = 0x83372004)")]
    [InlineData("Ioctl(Name = \"IOCTL_METER_STOP\")")]
    public Task What_no_source_knows_or_what_is_said_twice_is_left_to_the_user(string attribute) => Fix.Offers<NoNumbersCodeFix>(
        Of(Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS"), Contract("[{|IOCTL1008:" + attribute + "|}]")));

    [Fact]
    public Task All_declarations_of_a_document_are_filled_in() => Fix.TurnsAll<NoNumbersCodeFix>(FixAllScope.Document,
        Of(Header, Contract("[{|IOCTL1008:Ioctl|}]", "[{|IOCTL1008:Ioctl|}]")), Of(Header, Contract("[Ioctl(\"IOCTL_METER_START\")]", "[Ioctl(\"IOCTL_METER_STOP\")]")), ByName);

    const string Header = "#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";

    static Task Turns(string header, string before, string after, string title) => Fix.Turns<NoNumbersCodeFix>(
        Of(Define(header), Contract("[{|IOCTL1008:" + before + "|}]")), Of(Define(header), Contract($"[{after}]")), title);
}
