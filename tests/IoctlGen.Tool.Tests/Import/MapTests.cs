namespace IoctlGen.Tool.Tests;

/// <summary>The file in which the user states what a header does not say of its codes.</summary>
public sealed class MapTests : IDisposable
{
    const string Header = """
        typedef struct _ACME_STATE { ULONG a[3]; } ACME_STATE;
        typedef struct _ACME_JOIN { ULONG a; } ACME_JOIN;
        #define IOCTL_ACME_JOIN CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_ACME_KEEP CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
        #define IOCTL_ACME_SHOW CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS) // Output: ACME_STATE

        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("IOCTL_ACME_JOIN", "[Ioctl(0x800, AllowShortOutput = true)]", "void Join(this IoctlDevice device, ref ACME_JOIN data);")]
    [InlineData("IOCTL_ACME_JOIN Enter # a better word", "[Ioctl(0x800, Name = \"IOCTL_ACME_JOIN\", AllowShortOutput = true)]", "void Enter(this IoctlDevice device, ref ACME_JOIN data);")]
    [InlineData("IOCTL_ACME_JOIN\tinout ACME_JOIN", "[Ioctl(0x800)]", "void Join(this IoctlDevice device, ref ACME_JOIN data);")]
    [InlineData("IOCTL_ACME_JOIN  Join  in ACME_JOIN  out ACME_STATE[]", "[Ioctl(0x800)]", "int Join(this IoctlDevice device, in ACME_JOIN input, Span<ACME_STATE> output);")]
    [InlineData("IOCTL_ACME_JOIN out ACME_STATE and more", "[Ioctl(0x800)]", "IoctlBuffer<ACME_STATE> Join(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_JOIN in bytes", "[Ioctl(0x800)]", "void Join(this IoctlDevice device, ReadOnlySpan<byte> input);")]
    [InlineData("IOCTL_ACME_JOIN in none out UTF-16 text", "[Ioctl(0x800)]", "string Join(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_JOIN in none", "[Ioctl(0x800)]", "void Join(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_JOIN in ? out ACME_STATE", "[Ioctl(0x800)]", "ACME_STATE Join(this IoctlDevice device, ReadOnlySpan<byte> input);")]
    public async Task A_line_states_the_name_and_the_buffers_of_a_code(string line, string attribute, string signature)
    {
        var run = await Import("# Ours.\n\n" + line + "\r\n");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains($"    {attribute}\n    public static partial {signature}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(attribute.Contains("Short", StringComparison.Ordinal), run.Output.Contains("look at it", StringComparison.Ordinal));
        Assert.Empty((await ImportedCode.Compile(run.Output)).Complaints);
    }

    [Theory]
    [InlineData("IOCTL-A in X", "this is no name of a code; write it as the header does")]
    [InlineData("IOCTL_A Get-It", "'Get-It' is no name of a method; write letters, digits and underscores, or the buffers: in X, out X or inout X")]
    [InlineData("IOCTL_A Get ACME_STATE", "'ACME_STATE' stands where a buffer is expected; write in X, out X or inout X")]
    [InlineData("IOCTL_A in ACME STATE", "'ACME STATE' behind 'in' is no buffer; write ACME_STATE, ACME_STATE[], ACME_STATE and more, bytes, UTF-16 text, none or ?")]
    [InlineData("IOCTL_A in A inout B", "'inout' stands where the buffer is stated already; write in X and out X, or inout X")]
    [InlineData("IOCTL_ACME_KEEP", "line 1 states this code already; remove one of them")]
    [InlineData("IOCTL_A Keep", "line 1 has a method 'Keep' already; choose another name")]
    public async Task What_is_wrong_is_told_with_its_line_and_how_to_fix_it(string line, string reason)
    {
        var run = await Import("IOCTL_ACME_KEEP Keep\n" + line);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"Public.ioctlmap(2,1): {line.Split(' ')[0]} cannot be read: {reason}\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_that_the_header_does_not_have_are_told()
    {
        var run = await Import("IOCTL_ACME_JION in ACME_JOIN\nIOCTL_ACME_KEEP in ACME_STAT");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Public.ioctlmap(1,1): IOCTL_ACME_JION is no code of Public.h (is it IOCTL_ACME_JOIN?): correct the name, or remove the line.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("Public.ioctlmap(2,1): IOCTL_ACME_KEEP: 'ACME_STAT' is not defined in Public.h or in the headers that it includes: correct the name.\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_map_has_what_is_known_and_guesses_behind_a_number_sign()
    {
        var path = _folder.PathOf("Public.h");
        await File.WriteAllTextAsync(path, Header, TestContext.Current.CancellationToken);
        var first = await Tool.Run("import", path, "--write-map", "--map", _folder.PathOf("Mine.ioctlmap"));
        var map = await File.ReadAllTextAsync(_folder.PathOf("Mine.ioctlmap"), TestContext.Current.CancellationToken);
        var again = await Tool.Run("import", path, "--map", _folder.PathOf("Mine.ioctlmap"));
        var over = await Tool.Run("import", path, "--write-map", "--map", _folder.PathOf("Mine.ioctlmap"));

        Assert.EndsWith("\nIOCTL_ACME_JOIN  Join  # inout ACME_JOIN\nIOCTL_ACME_KEEP  Keep\nIOCTL_ACME_SHOW  Show  in none  out ACME_STATE\n", map, StringComparison.Ordinal);
        Assert.Equal((first.Output, ""), (again.Output, again.Error));
        Assert.EndsWith("Mine.ioctlmap: the map is there already; leave --write-map out, or give it another name with --map\n", over.Error, StringComparison.Ordinal);
    }

    async Task<ToolResult> Import(string map)
    {
        await File.WriteAllTextAsync(_folder.PathOf("Public.ioctlmap"), map, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(_folder.PathOf("Public.h"), Header, TestContext.Current.CancellationToken);
        return await Tool.Run("import", _folder.PathOf("Public.h"));
    }
}
