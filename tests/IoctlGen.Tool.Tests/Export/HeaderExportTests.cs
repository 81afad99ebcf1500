namespace IoctlGen.Tool.Tests.Export;

/// <summary>What compiled contracts become as a C header.</summary>
public sealed class HeaderExportTests
{
    [Fact]
    public async Task A_code_is_written_in_the_words_of_CTL_CODE()
    {
        using var client = Client.Compile("""
            [IoctlContract(DeviceType.CdRom, Prefix = "IOCTL_CDROM_")]
            public static partial class CdRom
            {
                [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read)]
                public static partial void CheckVerify(this IoctlDevice drive);
            }
            """);

        Assert.Contains("#define IOCTL_CDROM_CHECK_VERIFY CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)\n", await client.Header(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vendors_device_types_and_whole_codes_are_numbers()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337, Method = TransferMethod.OutDirect, Access = RequiredAccess.ReadWrite)]
            public static partial class Meter
            {
                [Ioctl(0x801)]
                public static partial uint ReadTwice(this IoctlDevice device);

                [Ioctl(Code = 0xDEADBEEF)]
                public static partial void Reset(this IoctlDevice device);
            }
            """);

        var header = await client.Header();

        Assert.Contains("#define IOCTL_METER_READ_TWICE CTL_CODE(0x8337, 0x0801, METHOD_OUT_DIRECT, FILE_READ_ACCESS | FILE_WRITE_ACCESS)\n", header, StringComparison.Ordinal);
        Assert.Contains("#define IOCTL_METER_RESET 0xDEADBEEF\n", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_code_needs_no_numbers()
    {
        using var client = Client.Compile("""
            [IoctlContract(DeviceType.Disk)]
            public static partial class Disk
            {
                [Ioctl("IOCTL_DISK_GET_LENGTH_INFO")]
                public static partial long GetLength(this IoctlDevice disk);
            }
            """);

        Assert.Contains("#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(FILE_DEVICE_DISK, 0x0017, METHOD_BUFFERED, FILE_READ_ACCESS)\n", await client.Header(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_shape_says_what_the_buffers_are()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x800)] public static partial void None(this IoctlDevice device);
                [Ioctl(0x801)] public static partial void In(this IoctlDevice device, in Sample sample);
                [Ioctl(0x802)] public static partial void Ref(this IoctlDevice device, ref Sample sample);
                [Ioctl(0x803)] public static partial void Out(this IoctlDevice device, out Sample sample);
                [Ioctl(0x804)] public static partial int Spans(this SafeHandle device, ReadOnlySpan<Sample> input, Span<byte> output);
                [Ioctl(0x805)] public static partial ValueTask<IoctlResult<Sample>> TryAsync(this IoctlDevice device, ReadOnlyMemory<ushort> input, CancellationToken token);
                [Ioctl(0x806)] public static partial IoctlBuffer<Sample> Buffer(this IoctlDevice device, IoctlInput<Sample> input);
                [Ioctl(0x807)] public static partial string Text(this IoctlDevice device, uint number);
                [Ioctl(0x808)] public static partial Sample[] Array(this IoctlDevice device);
                [Ioctl(0x809, TransferMethod.InDirect)] public static partial void Upload(this IoctlDevice device, in Sample header, ReadOnlySpan<byte> data);
                [Ioctl(0x80C, TransferMethod.Neither)] public static partial void Set(this IoctlDevice device, in Sample property, in ushort value);
                [Ioctl(0x80D, TransferMethod.OutDirect)] public static partial void Exchange(this IoctlDevice device, uint number, ref Sample sample);
                [Ioctl(0x80E)] public static partial byte[] Sized(this IoctlDevice device, in Sample sample, [OutputSize] int bytes);
                [Ioctl(0x80F)] public static partial Task<string> LineAsync(this IoctlDevice device, [OutputSize] int bytes, CancellationToken token);
                [Ioctl(0x80A)] public static partial IoctlPages<Cursor, Sample> Pages(this IoctlDevice device, Cursor cursor);
                [Ioctl(0x80B)] public static partial IoctlBuffer Raw(this IoctlDevice device);
                [Ioctl(0x810)] public static partial void Name(this IoctlDevice device, string name);
                [Ioctl(0x811, Text = IoctlText.Ansi)] public static partial string Ask(this IoctlDevice device, in string question);
            }

            public struct Sample { public uint Value; }

            public struct Cursor : IIoctlCursor<Sample>
            {
                public uint Next;
                public bool Advance(IoctlBuffer<Sample> page, NtStatus status) => false;
            }
            """);

        Assert.Equal(
            """
            /* Input: none. Output: none. */
            /* Input: SAMPLE. Output: none. */
            /* Input: SAMPLE. Output: SAMPLE. */
            /* Input: none. Output: SAMPLE. */
            /* Input: array of SAMPLE. Output: bytes. */
            /* Input: array of USHORT. Output: SAMPLE. */
            /* Input: SAMPLE and more. Output: SAMPLE and more. */
            /* Input: ULONG. Output: UTF-16 text. */
            /* Input: none. Output: array of SAMPLE. */
            /* Input: SAMPLE, and bytes in the second buffer. Output: none. */
            /* Input: CURSOR. Output: SAMPLE and more. */
            /* Input: none. Output: bytes. */
            /* Input: SAMPLE, and USHORT in the second buffer. Output: none. */
            /* Input: ULONG, and SAMPLE in the second buffer. Output: SAMPLE. */
            /* Input: SAMPLE. Output: bytes. */
            /* Input: none. Output: UTF-16 text. */
            /* Input: UTF-16 text. Output: none. */
            /* Input: ANSI text. Output: ANSI text. */
            """.ReplaceLineEndings("\n").Split('\n'),
            (await client.Header()).Split('\n').Where(static line => line.StartsWith("/* Input", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task The_codes_stand_in_the_order_of_their_numbers_whatever_the_order_of_the_methods()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x80F)] public static partial void Last(this IoctlDevice device);
                [Ioctl(0x802, TransferMethod.Neither)] public static partial void Middle(this IoctlDevice device);
                [Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.ReadWrite)] public static partial void First(this IoctlDevice device);
            }
            """);

        Assert.Equal(
            ["IOCTL_METER_FIRST", "IOCTL_METER_MIDDLE", "IOCTL_METER_LAST"],
            (await client.Header()).Split('\n').Where(static line => line.StartsWith("#define IOCTL", StringComparison.Ordinal)).Select(static line => line.Split(' ')[1]));
    }

    [Fact]
    public async Task Codes_of_another_header_are_left_out_and_named()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337, Header = "Public.h")]
            public static partial class Meter
            {
                [Ioctl(0x801)] public static partial void Read(this IoctlDevice device);
            }

            [IoctlContract(DeviceType.CdRom, Prefix = "IOCTL_CDROM_", Header = "ntddcdrm.h")]
            public static partial class CdRom
            {
                [Ioctl(0x0200, TransferMethod.Buffered, RequiredAccess.Read)] public static partial Answer CheckVerify(this IoctlDevice drive);
            }

            public struct Answer { public uint Value; }
            """);

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));
        var header = await client.Read("Public.h");

        Assert.DoesNotContain("CHECK_VERIFY", header, StringComparison.Ordinal);
        Assert.DoesNotContain("ANSWER", header, StringComparison.Ordinal);
        Assert.Contains("IOCTL_CDROM_CHECK_VERIFY (ntddcdrm.h)", run.Output, StringComparison.Ordinal);
        Assert.Contains("#define IOCTL_CDROM_CHECK_VERIFY", await client.Header("--all"), StringComparison.Ordinal);
    }
}
