using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3012: outside of contracts too, what has the name of a code has its number.</summary>
public sealed class WrongConstantTests
{
    const string Id = "IOCTL3012";

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises(Id, """
        static class Codes
        {
            public const uint {|IOCTL3012:IOCTL_USB_GET_NODE_CONNECTION_INFORMATION_EX|} = 0x0022044C;
            public const uint {|IOCTL3012:FSCTL_UNLOCK_VOLUME|} = 0x0009002C;
            public const uint {|IOCTL3012:IOCTL_DISK_UPDATE_PROPERTIES|} = 0x0007C01C;
            public const uint {|IOCTL3012:IOCTL_HID_GET_FEATURE|} = 0x000B0008;
            public const uint {|IOCTL3012:IOCTL_HID_GET_REPORT_DESCRIPTOR|} = 0x000B0000;
            public const uint {|IOCTL3012:IoctlStorageEjectMedia|} = 0x0022000C;
        }
        """)).Messages);

    [Fact]
    public async Task A_header_of_the_project_is_named_with_its_line_and_shown_beside()
    {
        var analysis = await Analysis.Advises(Id, "static class Codes { const uint {|IOCTL3012:IOCTL_METER_START|} = 0x8337A008; }", specs: SpecExamples.Public);

        await Verify(analysis.Messages);
        var place = Assert.Single(Assert.Single(analysis.Reports).AdditionalLocations).GetLineSpan();
        Assert.Equal(("/src/driver/Public.h", 3, 8), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    [Theory]
    [InlineData("const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804;")]
    [InlineData("const int {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 2967556;")]
    [InlineData("const long {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804;")]
    [InlineData("const ulong {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804UL;")]
    [InlineData("const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = (Type << 16) | (1 << 14) | (0x201 << 2); const uint Type = 0x2D;")]
    [InlineData("const uint IOCTL_STORAGE_MEDIA_REMOVAL = 0x2D4804, {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = IOCTL_STORAGE_MEDIA_REMOVAL;")]
    [InlineData("static readonly uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804;")]
    [InlineData("static readonly System.IntPtr {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = (System.IntPtr)0x2D4804;")]
    [InlineData("static uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} => 0x2D4804;")]
    [InlineData("static uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} { get; } = 0x2D4804;")]
    [InlineData("static uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} { get => 0x2D4804; }")]
    [InlineData("enum Names : uint { {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804 }")]
    [InlineData("enum Names : long { {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804 }")]
    [InlineData("enum Names { {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804 } const Names {|IOCTL3012:IoctlStorageEjectMedia|} = Names.IOCTL_STORAGE_EJECT_MEDIA;")]
    [InlineData("static class Inner { const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804; }")]
    [InlineData("static uint Of() { const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D4804; return IOCTL_STORAGE_EJECT_MEDIA; }")]
    public Task Whatever_gives_a_name_its_value_for_good_is_checked(string member) => Analysis.Advises(Id, $"static class Codes {{ {member} }}");

    [Theory]
    [InlineData("IoctlStorageEjectMedia")]
    [InlineData("ioctlStorageEjectMedia")]
    [InlineData("_ioctlStorageEjectMedia")]
    [InlineData("IOCTLStorageEjectMedia")]
    [InlineData("Ioctl_Storage_Eject_Media")]
    [InlineData("ioctl_storage_eject_media")]
    [InlineData("@IOCTL_STORAGE_EJECT_MEDIA")]
    [InlineData("SmartGetVersion")]
    [InlineData("FsctlRequestOplockLevel1")]
    public Task A_name_is_known_in_every_style(string name) => Analysis.Advises(Id, $"static class Codes {{ const uint {{|IOCTL3012:{name}|}} = 0x2D4804; }}");

    [Theory]
    [InlineData("const uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4808;")]
    [InlineData("const ulong IOCTL_STORAGE_EJECT_MEDIA = 0x2D4808;")]
    [InlineData("const uint IoctlStorageEjectMedia = (0x2Du << 16) | (1 << 14) | (0x202 << 2);")]
    [InlineData("enum Names { FsctlRequestOplockLevel1 = 0x90000 }")]
    [InlineData("const uint IOCTL_ACME_EJECT_MEDIA = 0x2D4804;")]
    [InlineData("const uint STORAGE_EJECT_MEDIA = 0x2D4804;")]
    public Task The_published_number_and_an_unpublished_name_are_right(string member) => Analysis.Advises(Id, $"static class Codes {{ {member} }}");

    [Theory]
    [InlineData("const int IOCTL_STORAGE_EJECT_MEDIA = 0x202;")]
    [InlineData("const ushort IOCTL_STORAGE_EJECT_MEDIA = 0xFFFF;")]
    [InlineData("const short IOCTL_STORAGE_EJECT_MEDIA = -1;")]
    [InlineData("enum Names : byte { IOCTL_STORAGE_EJECT_MEDIA = 1, IOCTL_STORAGE_LOAD_MEDIA }")]
    [InlineData("const long IOCTL_STORAGE_EJECT_MEDIA = 0x1_002D_4804;")]
    [InlineData("const string IOCTL_STORAGE_EJECT_MEDIA = \"0x2D4804\";")]
    [InlineData("static readonly object? IOCTL_STORAGE_EJECT_MEDIA = null;")]
    public Task What_is_no_number_of_a_code_is_quiet(string member) => Analysis.Advises(Id, $"static class Codes {{ {member} }}");

    [Theory]
    [InlineData("static uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4804;")]
    [InlineData("static uint IOCTL_STORAGE_EJECT_MEDIA { get; set; } = 0x2D4804;")]
    [InlineData("static readonly uint IOCTL_STORAGE_EJECT_MEDIA = Of(0x2D4804); static uint Of(uint code) => code + 4;")]
    [InlineData("static uint Of(uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4804) { uint IoctlStorageEjectMedia = 0x2D4804; return IOCTL_STORAGE_EJECT_MEDIA + IoctlStorageEjectMedia; }")]
    public Task What_may_change_or_is_computed_is_quiet(string member) => Analysis.Advises(Id, $"static class Codes {{ {member} }}");

    [Theory]
    [InlineData("IOCTL_GET_VERSION = 0x00226800")]
    [InlineData("IOCTL_GET_VERSION = 0x00220400")]
    [InlineData("IOCTL_STORAGE_EJECT_MEDIA = 0x8337A004")]
    [InlineData("IOCTL_STORAGE_EJECT_MEDIA = 0x00222000")]
    public Task A_code_of_a_drivers_own_may_have_any_name(string constant) => Analysis.Advises(Id, $"static class Codes {{ const uint {constant}; }}");

    [Fact]
    public Task A_function_of_the_vendors_is_none_of_a_device_type_of_the_published_code() =>
        Analysis.Advises(Id, "static class Codes { const uint {|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x2D6020; }");

    [Theory]
    [InlineData("IOCTL_METER_START = 0x8337A004")]
    [InlineData("IoctlMeterStart = 0x8337A004")]
    [InlineData("IOCTL_METER_UNKNOWN = 0x8337A004")]
    [InlineData("{|IOCTL3012:IOCTL_METER_START|} = 0x8337A00C")]
    [InlineData("{|IOCTL3012:IoctlMeterStart|} = 0x8337A00C")]
    public Task A_header_of_the_project_knows_its_names(string constant) =>
        Analysis.Advises(Id, $"static class Codes {{ const uint {constant}; }}", specs: SpecExamples.Public);

    [Theory]
    [InlineData("IOCTL_STORAGE_EJECT_MEDIA = 0x00222000")]
    [InlineData("IOCTL_STORAGE_EJECT_MEDIA = 0x002D4808")]
    [InlineData("{|IOCTL3012:IOCTL_STORAGE_EJECT_MEDIA|} = 0x002D4804")]
    public Task Every_number_that_a_source_gives_is_right(string constant) =>
        Analysis.Advises(Id, $"static class Codes {{ const uint {constant}; }}", specs: SpecFiles.Of(("/src/Public.h", "#define IOCTL_STORAGE_EJECT_MEDIA 0x00222000\n")));

    [Fact]
    public Task A_number_that_two_headers_give_differently_may_be_either() => Analysis.Advises(Id,
        "static class Codes { const uint IOCTL_METER_START = 0x83372000; } static class Others { const uint IOCTL_METER_START = 0x83372004; }",
        specs: SpecFiles.Of(("/src/A.h", "#define IOCTL_METER_START 0x83372000\n"), ("/src/B.h", "#define IOCTL_METER_START 0x83372004\n")));

    [Fact]
    public Task A_page_gives_no_number() => Analysis.Advises(Id, "static class Codes { const uint IOCTL_METER_OTHER = 0x83372000; }",
        specs: SpecFiles.Of(("/src/page.md", SpecExamples.Page("IOCTL_METER_OTHER", "None."))));

    [Fact]
    public async Task The_constant_of_a_contracts_code_is_left_to_the_contract()
    {
        var analysis = await Analysis.Of([("Contract.cs", """
            using IoctlGen;
            [IoctlContract(DeviceType.MassStorage)]
            static partial class Drive
            {
                public const uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4804;
                public const uint {|IOCTL3012:IOCTL_STORAGE_LOAD_MEDIA|} = 0x2D4804;
                [{|IOCTL3003:Ioctl(0x201, TransferMethod.Buffered, RequiredAccess.Read, Name = "IOCTL_STORAGE_EJECT_MEDIA")|}] public static partial void Eject(this IoctlDevice drive);
            }
            """)], advice: Id);

        analysis.MatchesMarkup();
    }

    [Fact]
    public async Task Generated_code_is_quiet()
    {
        var analysis = await Analysis.Of([("Codes.g.cs", "static class Codes { const uint IOCTL_STORAGE_EJECT_MEDIA = 0x2D4804; }")], advice: Id);

        Assert.Empty(analysis.Reports);
    }

    [Fact]
    public async Task A_constant_that_is_half_typed_is_quiet()
    {
        var analysis = await Analysis.Of([("Codes.cs", "static class Codes { const uint IOCTL_STORAGE_EJECT_MEDIA = ; const uint IOCTL_STORAGE_LOAD_MEDIA = 0x; static uint IOCTL_DISK_VERIFY => ; const IOCTL_DISK_RESERVE = 0x2D }")], advice: Id);

        Assert.Empty(analysis.Reports);
    }
}
