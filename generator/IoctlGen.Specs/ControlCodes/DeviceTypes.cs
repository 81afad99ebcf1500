namespace IoctlGen.Specs;

/// <summary>The names of device types: FILE_DEVICE_* of devioctl.h, and what single headers call theirs.</summary>
public static class DeviceTypes
{
    private static readonly Dictionary<uint, string> Names = DeviceTypeTable.Published.ToDictionary(static row => row.Value, static row => row.Name);

    private static readonly Dictionary<string, uint> Values =
        DeviceTypeTable.Published.Concat(DeviceTypeTable.OfOneHeader).ToDictionary(static row => row.Name, static row => row.Value, StringComparer.Ordinal);

    /// <summary>Every published FILE_DEVICE_* with its value, ascending; values are unique.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All { get; } = DeviceTypeTable.Published;

    /// <summary>The published FILE_DEVICE_* name of a device type, or null where it has none.</summary>
    /// <param name="deviceType">Bits 31-16 of a control code, shifted down.</param>
    public static string? NameOf(uint deviceType) => Names.TryGetValue(deviceType, out var name) ? name : null;

    /// <summary>The value of a device type's name; names of single headers (MOUNTMGRCONTROLTYPE, IOCTL_STORAGE_BASE) are known too.</summary>
    public static bool TryGetValue(string name, out uint value) => Values.TryGetValue(name, out value);
}
