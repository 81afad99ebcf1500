namespace IoctlGen.Tool.Tests;

/// <summary>Names that C# would choose otherwise: of types in small letters, as in headers that Linux has too, and of codes that have two.</summary>
public sealed class ForeignNameTests : IDisposable
{
    const string Header = """
        enum my_state { MY_STATE_OFF, MY_STATE_ON = 5 };
        struct my_info { char name[16]; enum my_state state; };
        typedef struct { unsigned int Length; } MyRequest;
        struct mode { unsigned int value; };
        #define MY_IOCTL_GET_INFO CTL_CODE(FILE_DEVICE_UNKNOWN, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: MyRequest. Output: my_info
        """;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task They_are_compared_with_the_header_that_they_are_from()
    {
        using var client = Client.Compile(await Import(Header));
        await client.Write("Public.h", Header);
        var same = await client.Verify();
        await client.Write("Public.h", Header.Replace("name[16]", "name[20]", StringComparison.Ordinal).Replace("= 5", "= 6", StringComparison.Ordinal));
        var different = await client.Verify();

        Assert.Equal(("1 code and 4 types compared, 0 differences\n", 0), (same.Output, same.ExitCode));
        Assert.Equal(1, different.ExitCode);
        Assert.Matches("my_info.name +size +16 +20 ", different.Output);
        Assert.Matches("MY_STATE_ON +value +5 +6 ", different.Output);
    }

    [Fact]
    public async Task They_are_exported_as_they_were()
    {
        using var client = Client.Compile(await Import(Header));

        var header = await client.Header();

        Assert.Contains("/* Input: MyRequest. Output: my_info. */\n", header, StringComparison.Ordinal);
        Assert.Contains("    my_state state;\n} my_info, *Pmy_info;\n", header, StringComparison.Ordinal);
        Assert.Contains("    MY_STATE_ON = 5\n} my_state;\n", header, StringComparison.Ordinal);
        Assert.Contains("} mode, *Pmode;\n", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_truths_of_C99_are_those_of_BOOLEAN()
    {
        var text = await Import("#include <stdbool.h>\ntypedef struct { bool on; bool all[4]; unsigned char _; bool fast : 1; } my_flags;");

        Assert.Contains("    /// <summary>C: <c>bool on</c>.</summary>\n    public Boolean8 on;\n", text, StringComparison.Ordinal);
        Assert.Contains("        Boolean8 _element;\n", text, StringComparison.Ordinal);
        Assert.Contains("    public bool fast\n", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Complaints);
    }

    [Fact]
    public async Task Those_in_capitals_need_no_name_besides() =>
        Assert.DoesNotContain("[NativeName(", await Import("typedef struct _ACME_S { ULONG Size; } ACME_S; typedef enum _ACME_E { AcmeOne } ACME_E;"), StringComparison.Ordinal);

    [Fact]
    public async Task Analyzers_of_names_are_quiet_about_those_of_C() =>
        Assert.Contains("\n#pragma warning disable CA1008, CA1027, CA1034, CA1051, CA1069, CA1707, CA1708, CA1711, CA1712, CA1716, CA1720, CA1815 // Types, fields and names are those of C.\n", await Import(Header), StringComparison.Ordinal);

    [Fact]
    public async Task A_code_under_two_names_compiles_and_verifies()
    {
        const string Twice = "#define IOCTL_ACME_NEW CTL_CODE(0x8337, 0x800, 0, 0) // no buffers\n#define IOCTL_ACME_OLD IOCTL_ACME_NEW // no buffers\n";
        var text = await Import(Twice);
        using var client = Client.Compile(text);
        await client.Write("Public.h", Twice);

        Assert.Contains("#pragma warning disable IOCTL1011 //", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Complaints);
        Assert.Equal("2 codes and 0 types compared, 0 differences\n", (await client.Verify()).Output);
    }

    async Task<string> Import(string text)
    {
        var path = _folder.PathOf("Public.h");
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }
}
