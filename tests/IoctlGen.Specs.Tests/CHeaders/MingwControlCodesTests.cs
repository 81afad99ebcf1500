using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

/// <summary>The formula, held against what a C compiler makes of the driver headers.</summary>
public sealed class MingwControlCodesTests
{
    static readonly ILookup<bool, MingwControlCode> RowsByFit = MingwControlCode.All.ToLookup(row => row.Parts.Validate() is null);

    [Fact]
    public void Every_code_composes_as_the_C_compiler_composes_it() =>
        Assert.All(RowsByFit[true], row => Assert.Equal(row.Code, row.Parts.Compose()));

    [Fact]
    public void Every_code_splits_into_the_parts_that_the_header_states() =>
        Assert.All(RowsByFit[true], row => Assert.Equal(row.Parts, ControlCodeParts.Split(row.Code)));

    /// <summary>Windows itself has this one (ntddcdrm.h): its function needs 13 bits, and the uppermost lands in the access.</summary>
    [Fact]
    public void Only_IOCTL_CDROM_SIMBAD_has_a_part_that_does_not_fit()
    {
        var row = Assert.Single(RowsByFit[false]);

        Assert.Equal("IOCTL_CDROM_SIMBAD", row.Name);
        Assert.Equal("The function 0x1003 is larger than 0xFFF.", row.Parts.Validate());
        Assert.Equal(0x0002400Cu, row.Code);
    }

    [Fact]
    public void The_table_covers_all_methods_and_all_accesses()
    {
        Assert.True(MingwControlCode.All.Count > 1000);
        Assert.Equal([0u, 1u, 2u, 3u], MingwControlCode.All.Select(row => row.Parts.Method).Distinct().Order());
        Assert.Equal([0u, 1u, 2u, 3u], MingwControlCode.All.Select(row => row.Parts.Access).Distinct().Order());
    }

    [Fact]
    public void Headers_that_share_a_name_agree_on_its_code() =>
        Assert.All(MingwControlCode.All.GroupBy(row => row.Name), rows => Assert.Single(rows.Select(row => row.Code).Distinct()));

    [Fact]
    public void Every_code_outside_the_errors_is_the_published_one()
    {
        var errors = MingwError.All.Select(error => error.Name).ToHashSet();
        var published = PublishedCodes.Read();
        var shared = MingwControlCode.All.Where(row => published.ContainsKey(row.Name) && !errors.Contains(row.Name)).ToList();

        Assert.NotEmpty(shared);
        Assert.All(shared, row => Assert.Equal(published[row.Name], row.Code));
    }
}
