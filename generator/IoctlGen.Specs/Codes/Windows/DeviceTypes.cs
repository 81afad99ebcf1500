using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Codes;

/// <summary>The names of device types: FILE_DEVICE_* of devioctl.h, and what single headers call theirs.</summary>
public static class DeviceTypes
{
    const string Prefix = "FILE_DEVICE_";

    /// <summary>Members that split words which the header joins, or that C# cannot spell as the header does.</summary>
    static readonly Dictionary<string, string> OddMembers = new(StringComparer.Ordinal)
    {
        ["FILE_DEVICE_8042_PORT"] = "I8042Port", // an identifier cannot begin with a digit
        ["FILE_DEVICE_I3C"] = "I3C", // the improved inter-integrated circuit
        ["FILE_DEVICE_SMARTCARD"] = "SmartCard",
        ["FILE_DEVICE_INFINIBAND"] = "InfiniBand",
        ["FILE_DEVICE_VMBUS"] = "VmBus",
        ["FILE_DEVICE_DEVAPI"] = "DevApi",
        ["FILE_DEVICE_SYSENV"] = "SysEnv",
        ["FILE_DEVICE_UCMTCPCI"] = "UcmTcpci",
        ["FILE_DEVICE_UCMUCSI"] = "UcmUcsi",
        ["FILE_DEVICE_SOUNDWIRE"] = "SoundWire",
    };

    /// <summary>FILE_DEVICE_FILE_SYSTEM: its codes travel as file-system controls.</summary>
    public const uint FileSystem = 0x09;

    /// <summary>FILE_DEVICE_UNKNOWN, which most vendors' drivers are created with.</summary>
    public const uint Unknown = 0x22;

    /// <summary>Every published FILE_DEVICE_* with its value, ascending; values are unique.</summary>
    public static IReadOnlyList<(string Name, uint Value)> All { get; } = DeviceTypeTable.Published;

    /// <summary>The published FILE_DEVICE_* name of a device type, or null where it has none.</summary>
    /// <param name="deviceType">Bits 31-16 of a control code, shifted down.</param>
    public static string? NameOf(uint deviceType)
    {
        foreach (var (name, value) in DeviceTypeTable.Published)
        {
            if (value == deviceType)
                return name;
        }

        return null;
    }

    /// <summary>The published name of a device type, or four hexadecimal digits: <c>0x8337</c>.</summary>
    /// <param name="deviceType">Bits 31-16 of a control code, shifted down.</param>
    public static string TextOf(uint deviceType) => NameOf(deviceType) ?? FormattableString.Invariant($"0x{deviceType:X4}");

    /// <summary>The member of the runtime's DeviceType: <c>CdRom</c> of FILE_DEVICE_CD_ROM; null for a type without a published name.</summary>
    public static string? MemberOf(uint deviceType) =>
        NameOf(deviceType) is not { } name ? null : OddMembers.TryGetValue(name, out var member) ? member : PascalCase.Of(name.Substring(Prefix.Length));

    /// <summary>The value of a device type's name; names of single headers (MOUNTMGRCONTROLTYPE, IOCTL_STORAGE_BASE) are known too.</summary>
    public static bool TryGetValue(string name, out uint value) => ByName.Values.TryGetValue(name, out value);

    /// <summary>Whether a name is that of a single header, which every other header leaves undefined.</summary>
    internal static bool IsOfOneHeader(string name) => ByName.OfOneHeader.Contains(name);

    /// <summary>For headers alone: a class of its own is not made before one is read.</summary>
    static class ByName
    {
        public static readonly Dictionary<string, uint> Values =
            DeviceTypeTable.Published.Concat(DeviceTypeTable.OfOneHeader).ToDictionary(static row => row.Name, static row => row.Value, StringComparer.Ordinal);

        public static readonly HashSet<string> OfOneHeader = new(DeviceTypeTable.OfOneHeader.Select(static row => row.Name), StringComparer.Ordinal);
    }
}
