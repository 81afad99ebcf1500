using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3003: numbers that are declared for a name are those of the project's headers and of the catalogue.</summary>
public sealed class PublishedCodeTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches("""
        using IoctlGen;
        [IoctlContract(DeviceType.Disk)]
        static partial class Disk
        {
            [{|IOCTL3003:Ioctl(0x0018, TransferMethod.Buffered, RequiredAccess.Read, Name = "IOCTL_DISK_GET_LENGTH_INFO")|}] public static partial long GetLength(this IoctlDevice disk);
            [{|IOCTL3003:Ioctl(Code = 0x00070004)|}] public static partial void GetDriveGeometry(this IoctlDevice disk);
        }
        """)).Messages);

    [Fact]
    public Task The_published_numbers_are_quiet() => Analysis.Quiet("""
        using IoctlGen;
        [IoctlContract(DeviceType.Disk)]
        static partial class Disk
        {
            [Ioctl(0x0017, TransferMethod.Buffered, RequiredAccess.Read)] public static partial long GetLengthInfo(this IoctlDevice disk);
            [Ioctl(0x0018, TransferMethod.Buffered, RequiredAccess.Read)] public static partial long GetLengthOfMine(this IoctlDevice disk);
        }
        """);

    [Fact]
    public Task A_vendors_code_of_a_published_name_is_the_vendors_own() => Analysis.Quiet(Contract(
        "[Ioctl(0x801, Name = \"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public async Task A_header_of_the_project_is_named_with_its_line_and_shown_beside()
    {
        var analysis = await Analysis.Matches(SpecExamples.Public, SpecExamples.Contract(
            "[{|IOCTL3003:Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Stop(this IoctlDevice device);"));

        await Verify(analysis.Messages);
        var place = Assert.Single(Assert.Single(analysis.Reports).AdditionalLocations).GetLineSpan();
        Assert.Equal(("/src/driver/Public.h", 4, 8), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    /// <summary>Read as import reads it, for x64; for x86 where the project is built for that.</summary>
    [Theory]
    [InlineData("x64", 0x881, 0x801)]
    [InlineData("AnyCPU", 0x881, 0x801)]
    [InlineData("x86", 0x801, 0x881)]
    public async Task A_code_that_is_another_on_x86_is_that_of_the_projects_processor(string platform, int right, int wrong)
    {
        var specs = SpecFiles.Of(("/src/Public.h", "#ifdef _WIN64\n#define FLAG 128\n#else\n#define FLAG 0\n#endif\n#define IOCTL_METER_OPEN CTL_CODE(0x8337, 0x801 | FLAG, METHOD_BUFFERED, FILE_ANY_ACCESS)\n"))
            .With(("PlatformTarget", platform));

        await Analysis.Quiet(SpecExamples.Contract($"[Ioctl({right})] public static partial void Open(this IoctlDevice device);"), specs);
        await Analysis.Matches(specs, SpecExamples.Contract($"[{{|IOCTL3003:Ioctl({wrong})|}}] public static partial void Open(this IoctlDevice device);"));
    }

    [Theory]
    [InlineData("0x802, TransferMethod.Buffered, RequiredAccess.Read")]
    [InlineData("0x802, TransferMethod.Neither, RequiredAccess.Write")]
    [InlineData("Code = 0xA337A008")]
    public Task Each_part_that_differs_from_the_header_is_an_error(string arguments) => Analysis.Matches(SpecExamples.Public, SpecExamples.Contract(
        $"[{{|IOCTL3003:Ioctl({arguments})|}}] public static partial void Stop(this IoctlDevice device);"));

    [Theory]
    [InlineData("0x802, TransferMethod.Buffered, RequiredAccess.Write")]
    [InlineData("Code = 0x8337A008")]
    [InlineData("\"IOCTL_METER_STOP\"")]
    public Task The_headers_own_numbers_are_quiet(string arguments) => Analysis.Quiet(SpecExamples.Contract(
        $"[Ioctl({arguments})] public static partial void Stop(this IoctlDevice device);"), SpecExamples.Public);

    /// <summary>What the header has is the driver's, whatever others are published under its name.</summary>
    [Fact]
    public Task Numbers_as_in_the_header_but_not_as_in_the_catalogue_are_reported_with_the_catalogues() => Analysis.Matches(
        SpecFiles.Of(("/src/Public.h", "#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(FILE_DEVICE_DISK, 0x900, METHOD_BUFFERED, FILE_READ_ACCESS)")), """
        using IoctlGen;
        [IoctlContract(DeviceType.Disk)]
        static partial class Disk
        {
            [{|IOCTL3003:Ioctl(0x0900, TransferMethod.Buffered, RequiredAccess.Read)|}] public static partial long GetLengthInfo(this IoctlDevice disk);
        }
        """);
}
