namespace IoctlGen.Tool.Tests;

/// <summary>What export writes of buffers, import reads: the comment of a code gives back the shapes of its method.</summary>
public sealed class BufferPhraseTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("void Send(this IoctlDevice device)")]
    [InlineData("void Send(this IoctlDevice device, in SAMPLE input)")]
    [InlineData("SAMPLE Send(this IoctlDevice device, uint input)")]
    [InlineData("KIND Send(this IoctlDevice device, KIND input)", "KIND Send(this IoctlDevice device, in KIND input)")]
    [InlineData("int Send(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output)")]
    [InlineData("int Send(this IoctlDevice device, Span<byte> output)")]
    [InlineData("byte[] Send(this IoctlDevice device)", "int Send(this IoctlDevice device, Span<byte> output)")]
    [InlineData("int Send(this IoctlDevice device, ReadOnlySpan<uint> input, Span<SAMPLE> output)")]
    [InlineData("uint[] Send(this IoctlDevice device)", "int Send(this IoctlDevice device, Span<uint> output)")]
    [InlineData("IoctlBuffer<SAMPLE> Send(this IoctlDevice device, IoctlInput<SAMPLE> input)")]
    [InlineData("string Send(this IoctlDevice device)")]
    [InlineData("void Send(this IoctlDevice device, ReadOnlySpan<char> input)")]
    [InlineData("string Send(this IoctlDevice device, string input)", "string Send(this IoctlDevice device, ReadOnlySpan<char> input)")]
    public async Task The_comment_of_a_code_gives_its_signature_back(string signature, string? back = null)
    {
        var text = await RoundTrip($"[Ioctl(0x800)] public static partial {signature};");

        Assert.Contains($"public static partial {back ?? signature};", text, StringComparison.Ordinal);
        Assert.DoesNotContain("    // ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_text_of_one_byte_per_character_comes_back_as_one()
    {
        var text = await RoundTrip("[Ioctl(0x800, Text = IoctlText.Ansi)] public static partial string Ask(this IoctlDevice device, string question);");

        Assert.Contains("[Ioctl(0x800, Text = IoctlText.Ansi)]\n    public static partial string Ask(this IoctlDevice device, ReadOnlySpan<byte> input);", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_buffer_of_METHOD_IN_DIRECT_comes_back()
    {
        var text = await RoundTrip("[Ioctl(0x800, TransferMethod.InDirect)] public static partial void Send(this IoctlDevice device, in SAMPLE input, ReadOnlySpan<byte> data);");

        Assert.Contains("public static partial void Send(this IoctlDevice device, in SAMPLE input, ReadOnlySpan<byte> data);", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Ioctl(0x800)] public static partial void Send(this IoctlDevice device, in SAMPLE input); [Ioctl(0x800, Name = \"IOCTL_ACME_SEND\")] public static partial void SendKind(this IoctlDevice device, KIND input);", "The input is one of SAMPLE, KIND, by the comment of the header: bytes.", "void Send(this IoctlDevice device, ReadOnlySpan<byte> input);")]
    [InlineData("[Ioctl(0x800)] public static partial void Send(this IoctlDevice device); [Ioctl(0x800, Name = \"IOCTL_ACME_SEND\")] public static partial uint Ask(this IoctlDevice device);", "The output is one of none, ULONG, by the comment of the header: bytes.", "int Send(this IoctlDevice device, Span<byte> output);")]
    [InlineData("[Ioctl(0x800)] public static partial NAME Send(this IoctlDevice device);", "The output is UCHAR[44], by the comment of the header, but an array has no name to stand for it: bytes.", "int Send(this IoctlDevice device, Span<byte> output);")]
    public async Task What_one_signature_cannot_say_is_bytes_with_a_note(string methods, string note, string signature)
    {
        var text = await RoundTrip(methods);

        Assert.Contains("// " + note, text, StringComparison.Ordinal);
        Assert.Contains("public static partial " + signature, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/*\n * Input:\n *     None.\n *\n * Output:\n *     ULONG\n */", "uint Send(this IoctlDevice device);")]
    [InlineData("/* Input:\n       array of ULONG\n   Output: none */", "void Send(this IoctlDevice device, ReadOnlySpan<uint> input);")]
    [InlineData("/**\n * @brief Sends.\n * @param[in] ULONG  how many\n * @param[out] GUID  whose\n */", "Guid Send(this IoctlDevice device, uint input);")]
    [InlineData("/// \\param[in,out] GUID  whose", "void Send(this IoctlDevice device, ref Guid data);")]
    [InlineData("/* Output: ULONG */\n/* Input: none. Output: array of ULONG. */", "int Send(this IoctlDevice device, Span<uint> output);")]
    public async Task Comments_of_several_lines_are_read_as_their_writers_meant_them(string comment, string signature) =>
        Assert.Contains("public static partial " + signature, await Import($"{comment}\n#define IOCTL_ACME_SEND CTL_CODE(0x8337, 0x800, 0, 0)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("/* Output: ULONG */\n/* Input: none. Output: array of ULONG. */", "Output: ULONG")]
    [InlineData("/* Sends. */\n/* Input: none. Output: ULONG. */", "Sends.")]
    [InlineData("/* Input: none. Output: ULONG. */", "Input: none. Output: ULONG.")]
    public async Task What_export_writes_of_buffers_does_not_pile_up_in_the_summary(string comment, string summary) =>
        Assert.Contains($"/// <summary>{summary}</summary>\n    [Ioctl", await Import($"{comment}\n#define IOCTL_ACME_SEND CTL_CODE(0x8337, 0x800, 0, 0)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Input: nothing. Output: bytes", "int Send(this IoctlDevice device, Span<byte> output);")]
    [InlineData("Output: a text in our own code page", "int Send(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    [InlineData("Input: array of ULONG, one for each channel", "void Send(this IoctlDevice device, ReadOnlySpan<uint> input);")]
    [InlineData("Input: nonsense of ours. Output: ULONG", "uint Send(this IoctlDevice device, ReadOnlySpan<byte> input);")]
    public async Task Only_what_a_comment_does_not_speak_of_is_none(string comment, string signature) =>
        Assert.Contains("public static partial " + signature, await Import($"// {comment}\n#define IOCTL_ACME_SEND CTL_CODE(0x8337, 0x800, 0, 0)"), StringComparison.Ordinal);

    async Task<string> RoundTrip(string methods)
    {
        using var client = Client.Compile($$"""
            [IoctlContract(0x8337, Prefix = "IOCTL_ACME_")]
            public static partial class Acme { {{methods}} }
            public struct SAMPLE { public uint Count; public ulong Rest; }
            public enum KIND { One }
            [InlineArray(44)] public struct NAME { byte _first; }
            """);
        return await Import(await client.Header());
    }

    /// <summary>What import makes of a header, which compiles.</summary>
    async Task<string> Import(string header)
    {
        var path = Path.Combine(_folder, "Public.h");
        await File.WriteAllTextAsync(path, header, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
        return run.Output;
    }
}
