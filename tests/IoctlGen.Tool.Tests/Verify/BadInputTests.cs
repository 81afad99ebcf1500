namespace IoctlGen.Tool.Tests.Verify;

/// <summary>What cannot be compared ends with 2 and says what to do.</summary>
public sealed class BadInputTests
{
    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial void Read(this IoctlDevice device, in Sample sample);
        }

        """;

    [Theory]
    [InlineData("nowhere.dll", "nowhere.dll: there is no such assembly")]
    [InlineData("Public.h", "Public.h: this is no assembly of .NET; name the .dll that the C# project builds")]
    public async Task A_file_that_is_no_assembly(string file, string message)
    {
        using var client = Client.Compile(Contract + "public struct Sample { public int Value; }");
        await client.Header();

        foreach (var command in new[] { "verify", "export" })
        {
            var run = await Tool.Run(command, client.PathOf(file), "--header", client.PathOf("Public.h"));

            Assert.Equal(2, run.ExitCode);
            Assert.Contains(message, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_assembly_without_contracts()
    {
        using var client = Client.Compile("public static class Nothing;");

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("no type in it is marked [IoctlContract]", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_header_that_is_not_there()
    {
        using var client = Client.Compile(Contract + "public struct Sample { public int Value; }");

        var run = await client.Verify();

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Public.h: there is no such header", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public struct Sample { public decimal Price; }", "Sample.Price: C has no counterpart for the type 'System.Decimal'")]
    [InlineData("public struct Sample { public int? Price; }", "Sample.Price: C has no counterpart for the type 'System.Nullable<System.Int32>'")]
    [InlineData("public struct Sample { public Int128 Price; }", "Sample.Price: C has no counterpart for the type 'System.Int128'")]
    [InlineData("public struct Sample { public Pair<int> Pair; } public struct Pair<T> { public T First; }", "Sample.Pair: C has no counterpart for the type 'Pair<System.Int32>'")]
    [InlineData("[StructLayout(LayoutKind.Auto)] public struct Sample { public int Value; }", "Sample is laid out as the runtime likes; mark it [StructLayout(LayoutKind.Sequential)]")]
    [InlineData("public struct Sample { public int Größe; }", "is called 'Größe', and C has no such names")]
    [InlineData("public struct Sample { public Sub.Part A; public Part B; } public struct Part { public int X; } public static class Sub { public struct Part { public int Y; } }", "Sub.Part and Part are both PART in C")]
    [InlineData("public struct Sample { public DATE Day; } public struct DATE { public int Day; }", "DATE is DATE in C, which is another type of Windows")]
    public async Task What_C_cannot_say(string structures, string message)
    {
        using var client = Client.Compile(Contract + structures);

        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(client.PathOf("Public.h")));
    }
}
