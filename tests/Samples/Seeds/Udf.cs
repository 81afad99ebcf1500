namespace IoctlGen.Samples;

/// <summary>Codes of volumes with the Universal Disk Format (winioctl.h).</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h", IncludeHeader = "Windows.h")]
public static partial class Udf
{
    /// <summary>Closes an open session on write-once media, so that drives that only read can use them.</summary>
    /// <param name="volume">The volume, opened for writing.</param>
    /// <param name="request">Whether to close the disc as well.</param>
    [Ioctl(76, TransferMethod.Buffered, RequiredAccess.Write, Name = "FSCTL_MAKE_MEDIA_COMPATIBLE",
        MinimumClient = "Windows Vista [desktop apps only]", MinimumServer = "Windows Server 2008 [desktop apps only]")]
    public static partial void MakeMediaCompatible(this IoctlDevice volume, in FileMakeCompatibleBuffer request);
}
