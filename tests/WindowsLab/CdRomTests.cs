namespace IoctlGen.WindowsLab;

/// <summary>The two codes of the seed pages, against a drive. One class: there is one drive, and its tests take turns.</summary>
public sealed class CdRomTests : IDisposable
{
    const uint IrpMjFileSystemControl = 0x0D, IrpMjDeviceControl = 0x0E;

    readonly IoctlDevice _drive = IoctlDevice.Open(LabCdRom.Path);

    public CdRomTests() => _drive.SetMedium(LabMedium.Present);

    public void Dispose() => _drive.Dispose();

    [Fact]
    public void CheckVerify_succeeds_while_a_medium_is_present()
    {
        var before = _drive.GetState().VerifyCount;

        _drive.CheckVerify();
        _drive.CheckVerifyStorage();

        Assert.Equal(before + 2, _drive.GetState().VerifyCount);
    }

    [Fact]
    public void CheckVerify_with_an_output_returns_the_media_change_count()
    {
        var before = _drive.CheckVerifyAndCountMediaChanges();

        _drive.SetMedium(LabMedium.WriteProtected);

        Assert.Equal(before + 1, _drive.CheckVerifyAndCountMediaChanges());
    }

    [Fact]
    public void CheckVerify_on_an_empty_drive_reports_STATUS_NO_MEDIA_IN_DEVICE()
    {
        _drive.SetMedium(LabMedium.Empty);

        var exception = Assert.Throws<IoctlException>(_drive.CheckVerify);

        Assert.Equal(0xC0000013, exception.Status.Value);
        Assert.Equal(21, exception.NativeErrorCode);
        Assert.Equal(0x00024800u, exception.ControlCode.Value);
        Assert.StartsWith(
            "IOCTL_CDROM_CHECK_VERIFY (0x00024800) failed: STATUS_NO_MEDIA_IN_DEVICE (0xC0000013), Win32 21: ", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void CheckVerify_after_a_change_of_medium_throws_the_warning_STATUS_VERIFY_REQUIRED()
    {
        _drive.SetMedium(LabMedium.Changed);

        var exception = Assert.Throws<IoctlException>(_drive.CheckVerifyStorage);

        Assert.Equal(NtStatus.VerifyRequired, exception.Status);
        Assert.Equal(1110, exception.NativeErrorCode);
        Assert.Equal(0x002D4800u, exception.ControlCode.Value);
    }

    [Theory]
    [InlineData(0, LabMedium.Present)]
    [InlineData(1, LabMedium.Closed)]
    public void MakeMediaCompatible_closes_the_session_and_the_disc_if_told_so(byte closeDisc, object mediumAfterwards)
    {
        var before = _drive.GetState().CloseCount;

        _drive.MakeMediaCompatible(new FileMakeCompatibleBuffer(closeDisc));

        var state = _drive.GetState();
        Assert.Equal(before + 1, state.CloseCount);
        Assert.Equal(closeDisc, state.LastCloseDisc);
        Assert.Equal(mediumAfterwards, state.Medium);
    }

    [Theory]
    [InlineData(LabMedium.Empty, 0xC0000013, 21)]
    [InlineData(LabMedium.Changed, 0x80000016, 1110)]
    [InlineData(LabMedium.WriteProtected, 0xC00000A2, 19)]
    [InlineData(LabMedium.Closed, 0xC0000184, 22)]
    public void MakeMediaCompatible_reports_what_the_medium_does_not_allow(object medium, uint status, int win32Error)
    {
        _drive.SetMedium((LabMedium)medium);

        var exception = Assert.Throws<IoctlException>(() => _drive.MakeMediaCompatible(new FileMakeCompatibleBuffer(1)));

        Assert.Equal(status, exception.Status.Value);
        Assert.Equal(win32Error, exception.NativeErrorCode);
        Assert.Equal("FSCTL_MAKE_MEDIA_COMPATIBLE", exception.CodeName);
    }

    [Fact]
    public void An_input_shorter_than_its_structure_is_refused_by_the_driver()
    {
        var result = _drive.TryControl(new ControlCode(0x00098130), [], []);

        Assert.Equal(NtStatus.InvalidParameter, result.Status);
    }

    [Fact]
    public void An_IOCTL_arrives_as_device_control_and_an_FSCTL_as_file_system_control()
    {
        _drive.CheckVerify();
        Assert.Equal(IrpMjDeviceControl, _drive.GetState().LastMajorFunction);

        _drive.MakeMediaCompatible(new FileMakeCompatibleBuffer(0));
        var major = _drive.GetState().LastMajorFunction;
        Assert.True(major == IrpMjFileSystemControl || (Native.IsWine && major == IrpMjDeviceControl), $"IRP major function 0x{major:X2}");
    }

    [Fact]
    public void A_code_that_the_driver_does_not_know_is_an_invalid_function()
    {
        var exception = Assert.Throws<IoctlException>(() => _drive.Control(new ControlCode(0x00020000), [], []));

        Assert.Equal(NtStatus.InvalidDeviceRequest, exception.Status);
        Assert.Equal(1, exception.NativeErrorCode);
    }
}
