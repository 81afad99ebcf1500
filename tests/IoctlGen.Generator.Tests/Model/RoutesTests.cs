using IoctlGen.Generator.Building;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Generator.Tests.Model;

public sealed class RoutesTests
{
    /// <summary>26 of named pipes, two of redirectors and one of mailslots: their device type alone would send them the wrong way.</summary>
    [Fact]
    public void The_29_published_FSCTL_codes_of_other_device_types_are_file_system_controls()
    {
        var rows = PublishedCatalogue.All.Where(row => Routes.IsInDoubt(row.Name, row.Code)).ToList();

        Assert.Equal(29, rows.Count);
        Assert.All(rows, row => Assert.True(Routes.IsFileSystemControl(SpecSources.None, row.Name, row.Code), row.Name));
    }

    [Theory]
    [InlineData("FSCTL_PIPE_LISTEN", 0x0011000Cu)]
    [InlineData("FSCTL_METER_READ", 0x00112000u)]
    [InlineData("IOCTL_DISK_GET_LENGTH_INFO", 0x0007405Cu)]
    public void No_other_code_is_one(string name, uint code) => Assert.Null(Routes.IsFileSystemControl(SpecSources.None, name, code));
}
