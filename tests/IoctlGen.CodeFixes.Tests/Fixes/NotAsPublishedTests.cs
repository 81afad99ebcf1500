using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3003: numbers that are not those of the header are corrected as they are written, or left to the header.</summary>
public sealed class PublishedCodeTests
{
    const string Numbers = "Take the numbers of Public.h(1,9)";

    const string ByName = "Declare it as [Ioctl(\"IOCTL_METER_START\")]";

    [Theory]
    [InlineData("Ioctl(0x800)", "Ioctl(0x801)")]
    [InlineData("Ioctl(0x0800)", "Ioctl(0x0801)")]
    [InlineData("Ioctl(2048)", "Ioctl(2049)")]
    [InlineData("Ioctl(Zero + 1)", "Ioctl(0x801)")]
    [InlineData("Ioctl(function: 0x800, access: RequiredAccess.Any)", "Ioctl(function: 0x801, access: RequiredAccess.Any)")]
    [InlineData("Ioctl(0x801, TransferMethod.Neither)", "Ioctl(0x801, TransferMethod.Buffered)")]
    [InlineData("Ioctl(0x801, IoctlGen.TransferMethod.Neither, Other)", "Ioctl(0x801, IoctlGen.TransferMethod.Buffered, RequiredAccess.Any)")]
    [InlineData("Ioctl(0x801, (TransferMethod)3)", "Ioctl(0x801, TransferMethod.Buffered)")]
    [InlineData("Ioctl(0x801, access: RequiredAccess.Read, ReplacedBy = \"IOCTL_X\")", "Ioctl(0x801, access: RequiredAccess.Any, ReplacedBy = \"IOCTL_X\")")]
    [InlineData("Ioctl(0x800,\n        Name = \"IOCTL_METER_START\",\n        Header = \"Public.h\")", "Ioctl(0x801,\n        Name = \"IOCTL_METER_START\",\n        Header = \"Public.h\")")]
    [InlineData("Ioctl(Code = 0x83372000)", "Ioctl(Code = 0x83372004)")]
    [InlineData("Ioctl(\"IOCTL_METER_START\", Code = 0x83372000)", "Ioctl(\"IOCTL_METER_START\", Code = 0x83372004)")]
    public Task Each_number_is_corrected_as_it_is_written(string before, string after) => Turns("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", before, after, Numbers);

    [Theory]
    [InlineData("Ioctl(0x801)", "Ioctl(0x801, TransferMethod.OutDirect, RequiredAccess.Read)")]
    [InlineData("Ioctl(0x801, TransferMethod.OutDirect, Header = \"Public.h\")", "Ioctl(0x801, TransferMethod.OutDirect, RequiredAccess.Read, Header = \"Public.h\")")]
    [InlineData("Ioctl(function: 0x800)", "Ioctl(function: 0x801, method: TransferMethod.OutDirect, access: RequiredAccess.Read)")]
    [InlineData("Ioctl(0x801, access: RequiredAccess.Read)", "Ioctl(0x801, access: RequiredAccess.Read, method: TransferMethod.OutDirect)")]
    public Task A_number_that_was_left_out_is_added_where_it_is_not_the_default(string before, string after) => Turns("0x801, METHOD_OUT_DIRECT, FILE_READ_ACCESS", before, after, Numbers);

    [Theory]
    [InlineData("Ioctl(0x800)", "Ioctl(0x801)")]
    [InlineData("Ioctl(0x801, TransferMethod.Buffered)", "Ioctl(0x801, TransferMethod.OutDirect)")]
    [InlineData("Ioctl(0x801, access: RequiredAccess.Any)", "Ioctl(0x801, access: RequiredAccess.Write)")]
    public Task What_the_contract_states_is_not_stated_again(string before, string after) => Fix.Turns<NotAsPublishedCodeFix>(
        Defaults("{|IOCTL3003:" + before + "|}"), Defaults(after), Numbers);

    [Fact]
    public Task An_access_alone_is_added_by_its_name() => Turns("0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS", "Ioctl(0x801)", "Ioctl(0x801, access: RequiredAccess.Write)", Numbers);

    [Theory]
    [InlineData("Ioctl(0x801)", "Ioctl(Code = 0x83382004)")]
    [InlineData("Ioctl(0x801, TransferMethod.Buffered, Header = \"Public.h\")", "Ioctl(Code = 0x83382004, Header = \"Public.h\")")]
    public Task The_code_of_another_device_type_becomes_whole(string before, string after) => Fix.Turns<NotAsPublishedCodeFix>(
        Of("#define IOCTL_METER_START CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)", Contract("[{|IOCTL3003:" + before + "|}]")),
        Of("#define IOCTL_METER_START CTL_CODE(0x8338, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)", Contract("[" + after + "]")), Numbers);

    [Theory]
    [InlineData("Ioctl(0x800)", "Ioctl(\"IOCTL_METER_START\")")]
    [InlineData("Ioctl(0x801, TransferMethod.Neither, RequiredAccess.Any, Name = \"IOCTL_METER_START\", Header = \"Public.h\")", "Ioctl(\"IOCTL_METER_START\", Header = \"Public.h\")")]
    [InlineData("IoctlGen.IoctlAttribute(Code = 0x83372000, Documentation = \"manual\")", "IoctlGen.IoctlAttribute(\"IOCTL_METER_START\", Documentation = \"manual\")")]
    [InlineData("Ioctl(\"IOCTL_METER_START\", Code = 0x83372000)", "Ioctl(\"IOCTL_METER_START\")")]
    public Task The_name_alone_takes_the_place_of_numbers(string before, string after) => Turns("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", before, after, ByName);

    [Fact]
    public Task A_published_header_is_named_as_the_place() => Fix.Turns<NotAsPublishedCodeFix>(
        "using IoctlGen; [IoctlContract(DeviceType.Disk)] static partial class Disk { [{|IOCTL3003:Ioctl(0x18, access: RequiredAccess.Read)|}] public static partial long GetLengthInfo(this IoctlDevice disk); }",
        "using IoctlGen; [IoctlContract(DeviceType.Disk)] static partial class Disk { [Ioctl(0x17, access: RequiredAccess.Read)] public static partial long GetLengthInfo(this IoctlDevice disk); }",
        "Take the numbers of ntdddisk.h");

    [Fact]
    public Task A_name_that_alone_would_be_another_code_is_not_offered() => Fix.Offers<NotAsPublishedCodeFix>(
        [
            ("Consumer/A.h", Define("0x801, METHOD_BUFFERED, FILE_ANY_ACCESS")),
            ("Consumer/B.h", Define("0x802, METHOD_BUFFERED, FILE_ANY_ACCESS")),
            (Fix.File, Contract("[{|IOCTL3003:Ioctl(0x801)|}]")),
        ],
        "Take the numbers of B.h(1,9)");

    [Theory]
    [InlineData(Numbers, "Ioctl(0x801)", "Ioctl(0x802)")]
    [InlineData(ByName, "Ioctl(\"IOCTL_METER_START\")", "Ioctl(\"IOCTL_METER_STOP\")")]
    public Task All_declarations_of_a_project_are_fixed_alike(string title, string start, string stop)
    {
        const string Header = "#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_METER_STOP CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)\n";
        return Fix.TurnsAll<NotAsPublishedCodeFix>(FixAllScope.Project,
            Of(Header, Contract("[{|IOCTL3003:Ioctl(0x811)|}]", "[{|IOCTL3003:Ioctl(0x812)|}]")), Of(Header, Contract($"[{start}]", $"[{stop}]")), title);
    }

    static Task Turns(string header, string before, string after, string title) => Fix.Turns<NotAsPublishedCodeFix>(
        Of(Define(header), Contract("[{|IOCTL3003:" + before + "|}]")), Of(Define(header), Contract($"[{after}]")), title);

    static (string, string)[] Defaults(string attribute) => Of(
        Define("0x801, METHOD_OUT_DIRECT, FILE_WRITE_ACCESS"),
        Contract($"[{attribute}]").Replace("(0x8337)", "(0x8337, Method = TransferMethod.OutDirect, Access = RequiredAccess.Write)", StringComparison.Ordinal));
}
