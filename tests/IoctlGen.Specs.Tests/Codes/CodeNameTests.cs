using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.Tests;

public sealed class CodeNameTests
{
    [Theory]
    [InlineData("CheckVerify", "CHECK_VERIFY")]
    [InlineData("CheckVerify2", "CHECK_VERIFY2")]
    [InlineData("GetDriveGeometryEx", "GET_DRIVE_GEOMETRY_EX")]
    [InlineData("GetNTFSVolumeData", "GET_NTFS_VOLUME_DATA")]
    [InlineData("USBReset", "USB_RESET")]
    [InlineData("Sha256Hash", "SHA256_HASH")]
    [InlineData("GetId", "GET_ID")]
    [InlineData("GetID", "GET_ID")]
    [InlineData("checkVerify", "CHECK_VERIFY")]
    [InlineData("Get_Length", "GET_LENGTH")]
    [InlineData("Get__Length", "GET__LENGTH")]
    [InlineData("_Get", "_GET")]
    [InlineData("Get_", "GET_")]
    [InlineData("CHECK_VERIFY", "CHECK_VERIFY")]
    [InlineData("I3C", "I3C")]
    [InlineData("A", "A")]
    [InlineData("", "")]
    public void Words_are_parted_by_one_underscore(string pascal, string snake) => Assert.Equal(snake, CodeName.ToUpperSnake(pascal));

    [Theory]
    [InlineData("CheckVerify", "IOCTL_X_CHECK_VERIFY")]
    [InlineData("CheckVerifyAsync", "IOCTL_X_CHECK_VERIFY")]
    [InlineData("TryCheckVerify", "IOCTL_X_CHECK_VERIFY")]
    [InlineData("TryCheckVerifyAsync", "IOCTL_X_CHECK_VERIFY")]
    [InlineData("Async", "IOCTL_X_ASYNC")]
    [InlineData("Try", "IOCTL_X_TRY")]
    [InlineData("TryAsync", "IOCTL_X_TRY_ASYNC")]
    [InlineData("Tryout", "IOCTL_X_TRYOUT")]
    [InlineData("Asyncify", "IOCTL_X_ASYNCIFY")]
    [InlineData("RetryAsyncCopy", "IOCTL_X_RETRY_ASYNC_COPY")]
    public void A_method_names_its_code_without_Try_and_Async(string method, string name) =>
        Assert.Equal(name, CodeName.FromMethod("IOCTL_X_", method));

    [Theory]
    [InlineData("CdRom", 0x02u, "IOCTL_CD_ROM_")]
    [InlineData("Toaster", 0x8337u, "IOCTL_TOASTER_")]
    [InlineData("Raw", null, "IOCTL_RAW_")]
    [InlineData("Udf", 0x09u, "FSCTL_")]
    public void The_default_prefix_is_that_of_the_type_or_of_file_systems(string type, uint? deviceType, string prefix) =>
        Assert.Equal(prefix, CodeName.DefaultPrefix(type, deviceType));

    [Theory]
    [InlineData("IOCTL_DISK_EJECT_MEDIA", true)]
    [InlineData("fsctlLockVolume", true)]
    [InlineData("__smart", true)]
    [InlineData("IOC", false)]
    [InlineData("__", false)]
    [InlineData("", false)]
    [InlineData("DiskIoctl", false)]
    public void A_name_begins_as_published_ones_do_in_any_style(string identifier, bool expected) => Assert.Equal(expected, CodeName.BeginsAsPublished(identifier));
}
