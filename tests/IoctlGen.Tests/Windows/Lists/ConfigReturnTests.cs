namespace IoctlGen.Tests;

public sealed class ConfigReturnTests
{
    [Theory]
    [InlineData(0x13, "CR_FAILURE (0x13): the configuration manager gave no reason. Wine 8.0 always answers so: it does not list interfaces.")]
    [InlineData(0x33, "CR_ACCESS_DENIED (0x33): this program may not list them.")]
    [InlineData(0x04, "CR_INVALID_FLAG (0x04)")]
    [InlineData(0x3B, "CR_INVALID_STRUCTURE_SIZE (0x3B)")]
    [InlineData(0x3C, "CONFIGRET 0x0000003C")]
    [InlineData(0xFFFFFFFF, "CONFIGRET 0xFFFFFFFF")]
    public void A_result_is_described_by_name_number_and_meaning(uint result, string expected) => Assert.Equal(expected, ConfigReturn.Describe(result));

    [Fact]
    public void Every_result_of_the_header_has_a_name() =>
        Assert.All(Enumerable.Range(0, 0x3C), static result => Assert.StartsWith("CR_", ConfigReturn.Describe((uint)result), StringComparison.Ordinal));

    [Theory]
    [InlineData(0x00, 0)]
    [InlineData(0x13, 31)]
    [InlineData(0x1A, 122)]
    [InlineData(0x1E, 87)]
    [InlineData(0x33, 5)]
    [InlineData(0xFFFFFFFF, 31)]
    public void A_result_becomes_the_nearest_Win32_error(uint result, int error) => Assert.Equal(error, ConfigReturn.ToWin32Error(result));
}
