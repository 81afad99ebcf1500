using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3008: a code whose documentation says that it has no input, or no output, is declared without.</summary>
public sealed class UndocumentedBufferTests
{
    const string Id = "IOCTL3008";

    [Fact]
    public async Task Messages()
    {
        var page = await Analysis.Advises(Id, SpecExamples.Contract("""
            [Ioctl("IOCTL_METER_START")] public static partial {|IOCTL3008:int|} Start(this IoctlDevice device, int {|IOCTL3008:channel|});
            [Ioctl("IOCTL_METER_START")] public static partial void Begin(this IoctlDevice device, out int {|IOCTL3008:channel|});
            """), specs: SpecExamples.WithPages);
        var catalogue = await Analysis.Advises(Id, SpecExamples.Contract(
            "[Ioctl(\"IOCTL_CDROM_PAUSE_AUDIO\")] public static partial void Pause(this IoctlDevice device, int {|IOCTL3008:track|});", "IoctlContract"));

        await Verify(page.Messages + "\n" + catalogue.Messages);
    }

    [Fact]
    public Task No_buffers_and_buffers_that_no_page_denies_are_quiet() => Analysis.Advises(Id, SpecExamples.Contract("""
        [Ioctl("IOCTL_METER_START")] public static partial void Start(this IoctlDevice device);
        [Ioctl("IOCTL_METER_STOP")] public static partial int Stop(this IoctlDevice device, int channel);
        """), specs: SpecExamples.WithPages);

    [Theory]
    [InlineData("A METER_REQUEST structure.")]
    [InlineData("")]
    public Task A_page_that_names_an_input_or_is_silent_denies_none(string input) => Analysis.Advises(Id, SpecExamples.Contract(
        "[Ioctl(\"IOCTL_METER_START\")] public static partial void Start(this IoctlDevice device, int channel);"),
        specs: SpecFiles.Of(("/src/Public.h", SpecExamples.Header), ("/src/start.md", SpecExamples.Page("IOCTL_METER_START", input))));

    /// <summary>Their pages deny a buffer that drivers use, or speak of another driver's: the catalogue does not state it.</summary>
    [Theory]
    [InlineData("[Ioctl(\"IOCTL_STORAGE_PROTOCOL_COMMAND\", Retry = false)] public static partial byte[] Command(this IoctlDevice disk, System.ReadOnlySpan<byte> command);")]
    [InlineData("[Ioctl(\"IOCTL_USB_HUB_CYCLE_PORT\")] public static partial void CyclePort(this IoctlDevice hub, ref ulong parameters);")]
    [InlineData("[Ioctl(\"IOCTL_SMARTCARD_POWER\")] public static partial byte[] Power(this IoctlDevice reader, uint mode);")]
    [InlineData("[Ioctl(\"IOCTL_GNSS_GET_FIXDATA\")] public static partial byte[] GetFix(this IoctlDevice gnss, uint session);")]
    [InlineData("[Ioctl(\"IOCTL_TAPE_GET_POSITION\")] public static partial ulong GetPosition(this IoctlDevice tape, uint type);")]
    [InlineData("[Ioctl(\"IOCTL_STORAGE_CHECK_VERIFY\")] public static partial uint CheckVerify(this IoctlDevice disk);")]
    [InlineData("[Ioctl(\"FSCTL_SET_SPARSE\")] public static partial void SetSparse(this IoctlDevice file, byte sparse);")]
    public Task What_the_pages_leave_in_doubt_is_not_denied(string method) => Analysis.Advises(Id, SpecExamples.Contract(method, "IoctlContract"));

    [Fact]
    public Task A_page_of_the_SDK_denies_by_its_call() => Analysis.Advises(
        Id,
        SpecExamples.Contract("[Ioctl(\"IOCTL_METER_START\")] public static partial {|IOCTL3008:int|} Start(this IoctlDevice device, int channel);"),
        specs: SpecFiles.Of(("/src/Public.h", SpecExamples.Header), ("/src/start.md", "---\ntitle: IOCTL_METER_START\n---\n## -description\nDeviceIoControl( (HANDLE) hDevice, IOCTL_METER_START, // dwIoControlCode(LPVOID) lpInBuffer, (DWORD) nInBufferSize, NULL, 0, (LPDWORD) lpBytesReturned, (LPOVERLAPPED) lpOverlapped );\n")));

    [Fact]
    public Task Declared_numbers_are_held_against_the_page_as_well() => Analysis.Advises(Id, SpecExamples.Contract(
        "[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Start(this IoctlDevice device, int {|IOCTL3008:channel|});"), specs: SpecExamples.WithPages);
}
