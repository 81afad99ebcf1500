namespace IoctlGen.Tool.Tests;

/// <summary>Codes that are called like what is generated into every contract, which IOCTL1005 refuses.</summary>
public sealed class ReservedCodeTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Ioctls")]
    [InlineData("All")]
    [InlineData("_all")]
    public async Task They_are_left_out_with_a_note(string name)
    {
        var path = _folder.PathOf("Public.h");
        await File.WriteAllTextAsync(path, $"""
            #define {name} CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
            """, TestContext.Current.CancellationToken);

        var text = (await Tool.Run("import", path)).Output;

        Assert.Contains($"{name} is left out: a member that is generated into its contract has that name.", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Complaints);
    }
}
