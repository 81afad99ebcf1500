using System.Text.Json;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Compiled contracts for other programs.</summary>
public sealed class JsonExportTests
{
    [Fact]
    public async Task Codes_buffers_and_layouts_are_all_there()
    {
        using var client = Client.Compile("""
            namespace Acme;

            [IoctlContract(DeviceType.NamedPipe, Prefix = "FSCTL_PIPE_", Header = "Public.h")]
            public static partial class Pipe
            {
                [Ioctl(3, TransferMethod.Buffered, RequiredAccess.Read)]
                public static partial IoctlResult<int> TryPeek(this SafeHandle pipe, in Request request, Span<Name> names);
            }

            public struct Request { public byte First; public nint Second; public Mode Mode; }
            [InlineArray(4)] public struct Name { ushort _first; }
            public enum Mode : byte { Slow, Fast = 200 }
            """);

        var run = await client.Run("export", "--json", "--header", client.PathOf("Public.h"));
        var json = JsonDocument.Parse(run.Output).RootElement;
        var code = json.GetProperty("codes").EnumerateArray().Single();
        var buffers = code.GetProperty("buffers").EnumerateArray().Single();
        var types = json.GetProperty("types").EnumerateArray().ToDictionary(static type => type.GetProperty("name").GetString()!);
        var field = types["REQUEST"].GetProperty("fields").EnumerateArray().ElementAt(2);

        Assert.EndsWith("}\n", run.Output, StringComparison.Ordinal);
        Assert.Equal(("FSCTL_PIPE_PEEK", "0x0011400C"), (code.GetProperty("name").GetString(), code.GetProperty("code").GetString()));
        Assert.Equal((0x11, 3, 0, 1), (Part("deviceType"), Part("function"), Part("method"), Part("access")));
        Assert.Equal(2, json.GetProperty("version").GetInt32());
        Assert.Equal("IRP_MJ_FILE_SYSTEM_CONTROL", code.GetProperty("majorFunction").GetString());
        Assert.Equal(("structure", "REQUEST"), Kind(buffers.GetProperty("input")));
        Assert.Equal(("array", "USHORT[4]"), Kind(buffers.GetProperty("output")));
        Assert.Equal("Acme.Request", types["REQUEST"].GetProperty("declaredAs").GetString());
        Assert.Equal((24, 12), Both(types["REQUEST"].GetProperty("size")));
        Assert.Equal(("Mode", "MODE"), (field.GetProperty("name").GetString(), field.GetProperty("type").GetString()));
        Assert.Equal((16, 8), Both(field.GetProperty("offset")));
        Assert.Equal(200, Number(types["MODE"].GetProperty("values"), "ModeFast"));
        Assert.Contains("Public.h: 1 code, 2 types", run.Error, StringComparison.Ordinal);

        int Part(string name) => Number(code.GetProperty(name), "value");
    }

    [Fact]
    public async Task What_a_declaration_mirrors_of_its_page_is_there()
    {
        using var client = Client.Compile("""
            [IoctlContract(0x8337, Header = "Public.h")]
            public static partial class Meter
            {
                [Ioctl(0x800, Handle = "volume", Privileges = "SeManageVolumePrivilege", Statuses = "STATUS_BUSY STATUS_TIMEOUT", Support = "ReFS: no", Irql = "PASSIVE_LEVEL", Use = "reserved")]
                public static partial void Reset(this IoctlDevice device);
            }
            """);

        var run = await client.Run("export", "--json", "--header", client.PathOf("Public.h"), "--markdown", client.PathOf("docs"));
        var code = JsonDocument.Parse(run.Output).RootElement.GetProperty("codes").EnumerateArray().Single();
        var page = await File.ReadAllTextAsync(client.PathOf("docs/ni-public-ioctl_meter_reset.md"), TestContext.Current.CancellationToken);

        Assert.Equal(
            ["volume", "SeManageVolumePrivilege", "STATUS_BUSY STATUS_TIMEOUT", "ReFS: no", "PASSIVE_LEVEL", "reserved"],
            new[] { "handle", "privileges", "statuses", "support", "irql", "use" }.Select(property => code.GetProperty(property).GetString()));
        Assert.Contains("\nreq.irql: PASSIVE_LEVEL\n", page, StringComparison.Ordinal);
        Assert.Contains("\n\nStatuses: STATUS_BUSY STATUS_TIMEOUT.\n\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Something_must_be_asked_for()
    {
        using var client = Client.Compile("[IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device); }");

        var run = await client.Run("export");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--header Public.h, --markdown dir or --json", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("export", "ioctlgen export Driver.Client.dll --markdown docs")]
    [InlineData("verify", "ioctlgen verify Driver.Client.dll --header Public.h -D")]
    public async Task The_help_has_examples(string command, string example)
    {
        var run = await Tool.Run(command, "--help");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(example, run.Output, StringComparison.Ordinal);
    }

    static int Number(JsonElement element, string property) => element.GetProperty(property).GetInt32();

    static (int X64, int X86) Both(JsonElement element) => (Number(element, "x64"), Number(element, "x86"));

    static (string?, string?) Kind(JsonElement buffer) => (buffer.GetProperty("kind").GetString(), buffer.GetProperty("type").GetString());
}
