namespace IoctlGen.Specs.Releases;

/// <summary>The releases of Windows that values of NTDDI_VERSION (sdkddkver.h) stand for.</summary>
static class NtddiVersions
{
    /// <summary>By the last byte of 0x0A0000nn. Steps of development that were never released stand for the release that they led to.</summary>
    static readonly int[] Windows10Builds =
        [10240, 10586, 14393, 15063, 16299, 17134, 17763, 18362, 19041, 20348, 20348, 22000, 22621, 25398, 25398, 26100, 26100, 28000, 28000];

    /// <summary>The release; null for 0, which asks for none, and for values that are not known.</summary>
    public static WindowsVersion? Windows(uint ntddi) => (ntddi >> 16, (ntddi >> 8) & 0xFF) switch
    {
        (0x0500, _) => new(5, 0, 2195),
        (0x0501, _) => new(5, 1, 2600),
        (0x0502, _) => new(5, 2, 3790),
        (0x0600, var servicePack and <= 2) => new(6, 0, 6000 + (int)servicePack),
        (0x0601, _) => new(6, 1, 7600),
        (0x0602, _) => new(6, 2, 9200),
        (0x0603, _) => new(6, 3, 9600),
        (0x0A00, 0) when (ntddi & 0xFF) < Windows10Builds.Length => new(10, 0, Windows10Builds[ntddi & 0xFF]),
        _ => null,
    };
}
