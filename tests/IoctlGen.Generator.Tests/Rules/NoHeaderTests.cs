using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3013: in a project that has headers, the one that unpublished codes are declared as codes of is among them.</summary>
public sealed class NoHeaderTests
{
    const string Id = "IOCTL3013";

    const string Stop = "[Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Stop(this IoctlDevice device);";

    const string Break = "[Ioctl(0x806, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Break(this IoctlDevice device);";

    [Fact]
    public async Task Messages()
    {
        var ofAnother = await Analysis.Advises(Id, SpecExamples.Contract(Break + "\n" + Break.Replace("0x806", "0x807").Replace("Break", "Mend"), "IoctlContract(0x8337, Header = {|IOCTL3013:\"kiln_ioctl.h\"|})"), specs: SpecExamples.Public);
        var misspelt = await Analysis.Advises(Id, SpecExamples.Contract(Break, "IoctlContract(0x8337, Header = {|IOCTL3013:\"Pubic.h\"|})"), specs: SpecExamples.Public);
        var moved = await Analysis.Advises(Id, SpecExamples.Contract(Stop, "IoctlContract(0x8337, Header = {|IOCTL3013:\"meter/ioctls.h\"|})"), specs: SpecExamples.Public);
        var ofMethod = await Analysis.Advises(Id, SpecExamples.Contract(Break.Replace("Write)]", "Write, Header = {|IOCTL3013:\"private.h\"|})]")), specs: SpecExamples.Public);

        await Verify(string.Join("\n", new[] { ofAnother, misspelt, moved, ofMethod }.Select(analysis => analysis.Messages)));
    }

    [Theory]
    [InlineData("IoctlContract(0x8337, Header = \"Public.h\")", Stop)]
    [InlineData("IoctlContract(0x8337, Header = \"driver/public.h\")", Stop)]
    [InlineData("IoctlContract(0x8337)", Break)]
    [InlineData("IoctlContract(0x8337, Header = \"kiln_ioctl.h\")", "")]
    [InlineData("IoctlContract(0x8337, Header = \"NTDDDISK.h\")", Break)]
    [InlineData("IoctlContract(DeviceType.Disk, Header = \"disk.h\")", "[Ioctl(\"IOCTL_DISK_GET_LENGTH_INFO\")] public static partial long GetLength(this IoctlDevice device);")]
    public Task Headers_of_the_project_and_published_codes_are_quiet(string attribute, string methods) => Analysis.Advises(Id, SpecExamples.Contract(methods, attribute), specs: SpecExamples.Public);

    /// <summary>It names the header for readers alone.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task A_project_without_headers_is_quiet(bool hasPages) => Analysis.Advises(
        Id, SpecExamples.Contract(Break, "IoctlContract(0x8337, Header = \"kiln_ioctl.h\")"), specs: hasPages ? SpecFiles.Of(("/src/start.md", SpecExamples.Page("IOCTL_METER_START", "None."))) : null);
}
