using IoctlGen.Testing;

namespace IoctlGen.Samples.QuickStart;

/// <summary>An optical drive for tests and for systems that have none: it answers both codes as a real drive would.</summary>
sealed class FakeDrive
{
    public FakeDrive() => Device = new FakeDevice()
        .On(CdRom.IOCTL_CDROM_CHECK_VERIFY, () => Status)
        .On<FileMakeCompatibleBuffer>(Udf.FSCTL_MAKE_MEDIA_COMPATIBLE, request => Status);

    /// <summary>What code that takes an <see cref="IoctlDevice"/> is given.</summary>
    public FakeDevice Device { get; }

    public bool HasMedium { get; set; }

    NtStatus Status => HasMedium ? NtStatus.Success : NtStatus.NoMediaInDevice;
}
