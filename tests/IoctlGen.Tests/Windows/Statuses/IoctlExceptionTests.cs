using System.ComponentModel;

namespace IoctlGen.Tests;

public sealed class IoctlExceptionTests
{
    static readonly ControlCode Verify = new(0x00024800);

    [Fact]
    public void One_line_says_it_all()
    {
        var exception = new IoctlException(NtStatus.NoMediaInDevice, Verify, "IOCTL_CDROM_CHECK_VERIFY");

        Assert.Equal(
            "IOCTL_CDROM_CHECK_VERIFY (0x00024800) failed: STATUS_NO_MEDIA_IN_DEVICE (0xC0000013), " + Win32Words.Of(21, "ERROR_NOT_READY"),
            exception.Message);
    }

    [Fact]
    public void What_the_line_says_can_be_asked_for()
    {
        var exception = new IoctlException(NtStatus.BufferOverflow, Verify, "IOCTL_CDROM_CHECK_VERIFY", bytesReturned: 12);

        Assert.Equal(NtStatus.BufferOverflow, exception.Status);
        Assert.Equal(Verify, exception.ControlCode);
        Assert.Equal("IOCTL_CDROM_CHECK_VERIFY", exception.CodeName);
        Assert.Equal(12, exception.BytesReturned);
        Assert.Equal(234, exception.NativeErrorCode);
    }

    [Fact]
    public void A_code_without_a_name_is_shown_by_its_number()
    {
        var exception = new IoctlException(NtStatus.AccessDenied, Verify);

        Assert.Equal("0x00024800 failed: STATUS_ACCESS_DENIED (0xC0000022), " + Win32Words.Of(5, "ERROR_ACCESS_DENIED"), exception.Message);
        Assert.Null(exception.CodeName);
        Assert.Equal(0, exception.BytesReturned);
    }

    [Fact]
    public void A_status_of_a_driver_that_Windows_does_not_know_has_no_Win32_equivalent()
    {
        var exception = new IoctlException(new NtStatus(0xE1234567), Verify, "IOCTL_A");

        Assert.Equal("IOCTL_A (0x00024800) failed: NTSTATUS 0xE1234567, no Win32 equivalent", exception.Message);
        Assert.Equal(317, exception.NativeErrorCode);
    }

    [Fact]
    public void A_handler_of_Win32_errors_catches_it() =>
        Assert.Equal(21, Assert.IsType<Win32Exception>(new IoctlException(NtStatus.NoMediaInDevice, Verify), exactMatch: false).NativeErrorCode);

    [Fact]
    public void A_short_output_is_told_with_both_lengths_and_the_mend()
    {
        var exception = IoctlException.ShortOutput(NtStatus.Success, Verify, "IOCTL_CDROM_CHECK_VERIFY", bytesReturned: 2, requiredBytes: 8);

        Assert.Equal(
            "IOCTL_CDROM_CHECK_VERIFY (0x00024800) succeeded but returned 2 bytes of the 8 that its output takes. "
                + "If the driver may return less, declare the code with AllowShortOutput = true.",
            exception.Message);
        Assert.Equal(13, exception.NativeErrorCode);
        Assert.Equal(NtStatus.Success, exception.Status);
        Assert.Equal(2, exception.BytesReturned);
    }
}
