using System.Text.Json;

namespace IoctlGen.Tool.Tests;

/// <summary><c>ioctlgen search</c>.</summary>
public sealed class SearchTests
{
    [Fact]
    public async Task A_code_has_all_the_words_whichever_field_they_stand_in()
    {
        var run = await Tool.Run("search", "CdRom", "disk_geometry");

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Equal(["IOCTL_CDROM_GET_DRIVE_GEOMETRY", "IOCTL_CDROM_GET_DRIVE_GEOMETRY_EX"], run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task Words_may_be_quoted_as_one()
    {
        var quoted = await Tool.Run("search", "cdrom  verify");

        Assert.Contains("IOCTL_CDROM_CHECK_VERIFY ", quoted.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_is_an_array_of_published_codes()
    {
        var run = await Tool.Run("search", "cdrom", "check", "--json");

        var row = JsonDocument.Parse(run.Output).RootElement[0];
        Assert.Equal(("IOCTL_CDROM_CHECK_VERIFY", 0x00024800u), (row.GetProperty("name").GetString(), row.GetProperty("value").GetUInt32()));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("--json", "[]\n")]
    [InlineData("--csv", "name,code,device-type,function,method,access,header,since,kernel-only,replaced-by,input,output,buffers,also-in,page,since-server,sdk-page,inside,handle,privileges,statuses,support,irql,use,input-size,input-sized-by,input-depends-on,output-size,output-sized-by,output-depends-on,call\n")]
    public async Task Nothing_found_is_exit_code_1(string option, string output)
    {
        var run = await Tool.Run(["search", "no-such-word", .. option.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal((output, 1), (run.Output, run.ExitCode));
        Assert.Equal(option.Length == 0 ? "ioctlgen: no published code is like that.\n" : "", run.Error);
    }

    [Theory]
    [InlineData("ioctlgen: Required argument 'words' missing for command: 'search'.\nSee 'ioctlgen search --help'.\n")]
    [InlineData("ioctlgen: the words to search for are empty: write a part of a name, a header, a device type, a structure, a status or a handle.\n", " ")]
    public async Task No_words_are_bad_input(string error, params string[] words)
    {
        var run = await Tool.Run(["search", .. words]);

        Assert.Equal((error, 2), (run.Error, run.ExitCode));
    }
}
