namespace IoctlGen.Tests;

public sealed class IoctlDescriptorTests
{
    const uint CheckVerify = 0x00024800, MakeMediaCompatible = 0x00098130, PipePeek = 0x0011400C;

    [Theory]
    [InlineData(CheckVerify, MajorFunction.DeviceControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.FileSystemControl)]
    [InlineData(PipePeek, MajorFunction.DeviceControl)]
    public void The_route_that_is_not_stated_is_told_by_the_device_type(uint code, MajorFunction route)
    {
        Assert.Equal(route, new IoctlDescriptor("A", code).MajorFunction);
        Assert.Equal(route, new IoctlDescriptor("A", code) { MajorFunction = MajorFunction.Unspecified }.MajorFunction);
    }

    [Theory]
    [InlineData(PipePeek, MajorFunction.FileSystemControl)]
    [InlineData(MakeMediaCompatible, MajorFunction.DeviceControl)]
    public void The_route_that_is_stated_wins(uint code, MajorFunction route) =>
        Assert.Equal(route, new IoctlDescriptor("A", code) { MajorFunction = route }.MajorFunction);

    [Fact]
    public void A_descriptor_reads_as_name_and_code() =>
        Assert.Equal("IOCTL_CDROM_CHECK_VERIFY (0x00024800)", new IoctlDescriptor("IOCTL_CDROM_CHECK_VERIFY", CheckVerify).ToString());

    [Fact]
    public void A_descriptor_says_nothing_that_it_was_not_told()
    {
        var descriptor = new IoctlDescriptor("A", CheckVerify);

        Assert.Null(descriptor.Input);
        Assert.Null(descriptor.Output);
        Assert.Null(descriptor.Header);
    }
}
