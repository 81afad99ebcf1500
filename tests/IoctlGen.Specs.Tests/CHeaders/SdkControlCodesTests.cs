using IoctlGen.Specs.Catalogue;

namespace IoctlGen.Specs.Tests;

/// <summary>What a C compiler makes of the Windows SDK's headers, held against the catalogue.</summary>
public sealed class SdkControlCodesTests
{
    [Fact]
    public void Every_define_without_the_value_of_a_code_has_its_reason() => Assert.Equal(
        SdkControlCode.All.Where(row => row.Code is null or <= ushort.MaxValue).Select(row => $"{row.Header} {row.Name}"),
        SdkDifference.All.Select(difference => $"{difference.Header} {difference.Name}"));

    [Fact]
    public void Over_a_thousand_codes_have_the_value_in_the_catalogue_that_the_compiler_gives_them()
    {
        Assert.True(SdkControlCode.Codes.DistinctBy(row => row.Name).Count() > 1000);
        Assert.All(SdkControlCode.Codes, row => Assert.Equal(row.Code, PublishedCatalogue.Find(row.Name)?.Code));
    }

    [Fact]
    public void A_code_stands_under_one_of_the_headers_that_define_it_and_names_the_others() => Assert.All(
        SdkControlCode.Codes.GroupBy(row => row.Name, row => Path.GetFileName(row.Header).ToLowerInvariant()),
        headers => Assert.Empty(headers.Except([PublishedCatalogue.Find(headers.Key)!.Header, .. PublishedCatalogue.Find(headers.Key)!.AlsoIn.Split(' ')])));

    /// <summary>The reasons that nobody can read a value: no header has what they are made of, or they are texts.</summary>
    [Fact]
    public void Nineteen_defines_have_no_value_for_the_compiler_either() =>
        Assert.Equal(19, SdkControlCode.All.Count(row => row.Code is null));
}
