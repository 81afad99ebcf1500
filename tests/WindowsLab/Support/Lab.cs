namespace IoctlGen.WindowsLab;

/// <summary>What every test of the lab's device needs.</summary>
static class Lab
{
    public static IoctlDevice Open(DeviceAccess access = DeviceAccess.ReadWrite) => IoctlDevice.Open(LabDevice.Path, access);

    /// <summary>Bytes without a pattern: lost, moved or swapped ones show.</summary>
    public static byte[] SomeBytes(int count)
    {
        var bytes = new byte[count];
        new Random(count).NextBytes(bytes);
        return bytes;
    }

    /// <summary>32-bit FNV-1a, which the driver computes of what it received.</summary>
    public static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var hash = 2166136261u;
        foreach (var value in bytes)
            hash = unchecked((hash ^ value) * 16777619u);
        return hash;
    }
}
