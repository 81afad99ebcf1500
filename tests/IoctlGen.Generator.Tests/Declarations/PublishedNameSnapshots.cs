using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>Codes that are declared by their published names alone.</summary>
public sealed class PublishedNameSnapshots
{
    [Fact]
    public Task A_published_name_needs_no_numbers() => Verify(GeneratedCode.Of("""
        using IoctlGen;
        using Microsoft.Win32.SafeHandles;

        [IoctlContract]
        static partial class Published
        {
            [Ioctl("IOCTL_DISK_GET_LENGTH_INFO")]
            public static partial long GetLength(this IoctlDevice disk);

            [Ioctl("IOCTL_CDROM_CHECK_VERIFY")]
            public static partial void CheckVerify(this IoctlDevice drive);

            [Ioctl("FSCTL_PIPE_LISTEN")]
            public static partial void Listen(SafeFileHandle pipe);

            [Ioctl("IOCTL_SCSI_PASS_THROUGH_DIRECT_EX", Header = "mine.h", MinimumClient = "Windows 10, version 1809")]
            public static partial void PassThrough(SafeFileHandle disk);
        }
        """));
}
