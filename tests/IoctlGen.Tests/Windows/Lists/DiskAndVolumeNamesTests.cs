namespace IoctlGen.Tests;

public sealed class DiskAndVolumeNamesTests
{
    [Fact]
    public void Disks_are_in_the_order_of_their_numbers_and_open_as_devices() => Assert.Equal(
        [@"\\.\PhysicalDrive0", @"\\.\PHYSICALDRIVE2", @"\\.\PhysicalDrive10"],
        DiskList.Among(["PhysicalDrive10", "C:", "PHYSICALDRIVE2", "NUL", "PhysicalDrive0"]));

    [Fact]
    public void A_disk_that_is_named_twice_is_listed_once() => Assert.Equal(
        [@"\\.\PhysicalDrive0", @"\\.\PhysicalDrive1"], DiskList.Among(["PhysicalDrive1", "PhysicalDrive0", "PhysicalDrive1"]));

    [Theory]
    [InlineData("PhysicalDrive")]
    [InlineData("PhysicalDrive-1")]
    [InlineData("PhysicalDrive 1")]
    [InlineData("PhysicalDrive1x")]
    [InlineData("PhysicalDrive4294967296")]
    [InlineData("MyPhysicalDrive1")]
    [InlineData("Harddisk0Partition1")]
    public void Another_name_is_no_disk(string name) => Assert.Empty(DiskList.Among([name]));

    [Theory]
    [InlineData("\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\\0\0junk")]
    [InlineData("\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\\")]
    [InlineData("\\\\?\\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}\0")]
    public void A_volume_is_named_without_the_backslash_of_its_root_directory(string written) =>
        Assert.Equal(@"\\?\Volume{4c1b02c1-d990-11dc-99ae-806e6f6e6963}", VolumeList.WithoutBackslash(written));
}
