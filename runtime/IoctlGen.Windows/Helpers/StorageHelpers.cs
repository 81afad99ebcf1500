using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Storage;

/// <summary>Properties, health and trim of storage devices (ntddstor.h, winioctl.h, nvme.h). Properties need no access: open the device with <see cref="DeviceAccess.None"/>.</summary>
public static class StorageHelpers
{
    /// <summary>Asks who made a device and how it is connected: STORAGE_DEVICE_DESCRIPTOR.</summary>
    /// <param name="device">A disk, a CD-ROM or tape drive, or a volume of one.</param>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    /// <exception cref="InvalidDataException">A text lies outside of the answer.</exception>
    public static DeviceDescriptor GetDeviceDescriptor(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageDeviceProperty);
        var said = Answers.Beginning<STORAGE_DEVICE_DESCRIPTOR>(answer, atLeast: 36);
        return new(
            Text(said.VendorIdOffset), Text(said.ProductIdOffset), Text(said.ProductRevisionOffset), Text(said.SerialNumberOffset),
            said.BusType, said.RemovableMedia, said.CommandQueueing, said.DeviceType);

        string Text(uint offset) => answer.ReadAnsiString(offset)?.Trim() ?? "";
    }

    /// <summary>Asks what the adapter of a device can transfer: STORAGE_ADAPTER_DESCRIPTOR. What an older driver does not say is zero.</summary>
    /// <param name="device">The device.</param>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    /// <exception cref="InvalidDataException">The answer is too short.</exception>
    public static STORAGE_ADAPTER_DESCRIPTOR GetAdapterDescriptor(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageAdapterProperty);
        return Answers.Beginning<STORAGE_ADAPTER_DESCRIPTOR>(answer, atLeast: 28);
    }

    /// <summary>Whether far reads take longer than near ones: true for a hard disk, false for flash. DEVICE_SEEK_PENALTY_DESCRIPTOR.</summary>
    /// <param name="device">The disk.</param>
    /// <exception cref="IoctlException">The driver fails it, as that of a USB stick may: it is then not known.</exception>
    /// <exception cref="InvalidDataException">The answer is too short.</exception>
    public static bool HasSeekPenalty(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageDeviceSeekPenaltyProperty);
        return Answers.Beginning<DEVICE_SEEK_PENALTY_DESCRIPTOR>(answer, atLeast: 9).IncursSeekPenalty;
    }

    /// <summary>Whether the device wants to know what is no longer used. DEVICE_TRIM_DESCRIPTOR.</summary>
    /// <param name="device">The disk.</param>
    /// <exception cref="IoctlException">The driver fails it: it is then not known.</exception>
    /// <exception cref="InvalidDataException">The answer is too short.</exception>
    public static bool SupportsTrim(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageDeviceTrimProperty);
        return Answers.Beginning<DEVICE_TRIM_DESCRIPTOR>(answer, atLeast: 9).TrimEnabled;
    }

    /// <summary>The sizes of sectors, in bytes, and where the first one begins. STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR.</summary>
    /// <param name="device">The disk.</param>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    /// <exception cref="InvalidDataException">The answer is too short.</exception>
    public static STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR GetAccessAlignment(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageAccessAlignmentProperty);
        return answer.Read<STORAGE_ACCESS_ALIGNMENT_DESCRIPTOR>(0);
    }

    /// <summary>How warm a device is, sensor by sensor. STORAGE_TEMPERATURE_DATA_DESCRIPTOR.</summary>
    /// <param name="device">The disk.</param>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    /// <exception cref="InvalidDataException">The driver announces more sensors than it describes.</exception>
    public static DeviceTemperature GetTemperature(this IoctlDevice device)
    {
        using var answer = Ask(device, STORAGE_PROPERTY_ID.StorageDeviceTemperatureProperty);
        var head = Answers.Beginning<STORAGE_TEMPERATURE_DATA_DESCRIPTOR>(answer, atLeast: 14);
        var said = head.InfoCount == 0 ? [] : answer.ElementsAt<STORAGE_TEMPERATURE_INFO>(IoctlTail.OffsetOf(in head, in head.TemperatureInfo), head.InfoCount);
        var sensors = new TemperatureSensor[said.Length];
        for (var i = 0; i < sensors.Length; i++)
            sensors[i] = new(said[i].Index, Celsius(said[i].Temperature), Celsius(said[i].OverThreshold), Celsius(said[i].UnderThreshold));
        return new(Celsius(head.WarningTemperature), Celsius(head.CriticalTemperature), sensors);

        static int? Celsius(short value) => value == unchecked((short)NtddstorConstants.STORAGE_TEMPERATURE_VALUE_NOT_REPORTED) ? null : value;
    }

    /// <summary>Asks an NVMe disk how it is: the log page SMART / Health Information (02h of the NVMe specification), NVME_HEALTH_INFO_LOG.</summary>
    /// <param name="device">The disk, \\.\PhysicalDriveN. From Windows 10.</param>
    /// <exception cref="IoctlException">The driver fails it, as that of a disk does which is not NVMe.</exception>
    /// <exception cref="InvalidDataException">The log lies outside of the answer, or is shorter than 512 bytes.</exception>
    public static NvmeHealth GetNvmeHealth(this IoctlDevice device)
    {
        var size = Unsafe.SizeOf<NVME_HEALTH_INFO_LOG>();
        using var query = new IoctlInput<STORAGE_PROPERTY_QUERY>(new STORAGE_PROPERTY_QUERY { PropertyId = STORAGE_PROPERTY_ID.StorageDeviceProtocolSpecificProperty });
        query.Append(new STORAGE_PROTOCOL_SPECIFIC_DATA
        {
            ProtocolType = STORAGE_PROTOCOL_TYPE.ProtocolTypeNvme,
            DataType = (uint)STORAGE_PROTOCOL_NVME_DATA_TYPE.NVMeDataTypeLogPage,
            ProtocolDataRequestValue = (uint)NVME_LOG_PAGES.NVME_LOG_PAGE_HEALTH_INFO,
            ProtocolDataOffset = (uint)Unsafe.SizeOf<STORAGE_PROTOCOL_SPECIFIC_DATA>(),
            ProtocolDataLength = (uint)size,
        });

        using var answer = device.QueryPropertyWith(query);
        var said = answer.Read<STORAGE_PROTOCOL_DATA_DESCRIPTOR>(0).ProtocolSpecificData;
        if (said.ProtocolDataLength < size || said.ProtocolDataOffset < Unsafe.SizeOf<STORAGE_PROTOCOL_SPECIFIC_DATA>())
            throw new InvalidDataException($"The driver says that the log has {said.ProtocolDataLength} bytes, {said.ProtocolDataOffset} behind the start of its description; a health log has {size}, at {Unsafe.SizeOf<STORAGE_PROTOCOL_SPECIFIC_DATA>()} or later.");
        var start = Marshal.OffsetOf<STORAGE_PROTOCOL_DATA_DESCRIPTOR>(nameof(STORAGE_PROTOCOL_DATA_DESCRIPTOR.ProtocolSpecificData)).ToInt64();
        return new(answer.Read<NVME_HEALTH_INFO_LOG>(Answers.At(start + said.ProtocolDataOffset)));
    }

    /// <summary>Tells a device that ranges of it are no longer used: what they hold is lost. DEVICE_MANAGE_DATA_SET_ATTRIBUTES with DeviceDsmAction_Trim.</summary>
    /// <param name="device">The disk, opened for writing. Of ranges that a mounted volume uses, the system keeps programs away.</param>
    /// <param name="ranges">The ranges, in bytes from the start of the disk, multiples of its sectors; at least one.</param>
    /// <exception cref="ArgumentException">There is no range, or one is empty or begins before the disk.</exception>
    /// <exception cref="IoctlException">The driver fails it.</exception>
    public static void Trim(this IoctlDevice device, ReadOnlySpan<DEVICE_DATA_SET_RANGE> ranges)
    {
        if (ranges.IsEmpty)
            throw new ArgumentException("No range: say what is no longer used.", nameof(ranges));
        using var request = new IoctlInput<DEVICE_MANAGE_DATA_SET_ATTRIBUTES>(new DEVICE_MANAGE_DATA_SET_ATTRIBUTES
        {
            Size = (uint)Unsafe.SizeOf<DEVICE_MANAGE_DATA_SET_ATTRIBUTES>(),
            Action = NtddstorConstants.DeviceDsmAction_Trim,
        });
        request.Header.DataSetRangesOffset = (uint)request.Align(sizeof(long));
        request.Header.DataSetRangesLength = (uint)(ranges.Length * Unsafe.SizeOf<DEVICE_DATA_SET_RANGE>());
        foreach (ref readonly var range in ranges)
        {
            if (range.StartingOffset < 0 || range.LengthInBytes == 0)
                throw new ArgumentException($"The range of {range.LengthInBytes} bytes at {range.StartingOffset} is none: nothing was sent.", nameof(ranges));
            request.Append(in range);
        }

        device.ManageDataSetAttributes(request).Dispose();
    }

    static IoctlBuffer<STORAGE_DESCRIPTOR_HEADER> Ask(IoctlDevice device, STORAGE_PROPERTY_ID property) =>
        device.QueryProperty(new STORAGE_PROPERTY_QUERY { PropertyId = property, QueryType = STORAGE_QUERY_TYPE.PropertyStandardQuery });
}

/// <summary>Who made a device and how it is connected (STORAGE_DEVICE_DESCRIPTOR). Texts have no blanks around them, and are empty where the device has none.</summary>
/// <param name="Vendor">The vendor; often empty, and part of <paramref name="Product"/>.</param>
/// <param name="Product">The model.</param>
/// <param name="Revision">The revision of its firmware.</param>
/// <param name="SerialNumber">The serial number, as the driver gives it: some drivers give digits of two per character.</param>
/// <param name="BusType">How it is connected.</param>
/// <param name="IsRemovable">Whether its medium can be taken out.</param>
/// <param name="HasCommandQueueing">Whether it takes several commands at a time.</param>
/// <param name="DeviceType">What SCSI calls it: 0 is a disk, 5 a CD-ROM drive.</param>
public sealed record DeviceDescriptor(
    string Vendor, string Product, string Revision, string SerialNumber, STORAGE_BUS_TYPE BusType, bool IsRemovable, bool HasCommandQueueing, byte DeviceType);

/// <summary>How warm a device is (STORAGE_TEMPERATURE_DATA_DESCRIPTOR), in degrees Celsius; null for what it does not report.</summary>
/// <param name="Warning">From where on it is too warm.</param>
/// <param name="Critical">From where on it is in danger.</param>
/// <param name="Sensors">Its sensors; the first is the device as a whole.</param>
public sealed record DeviceTemperature(int? Warning, int? Critical, IReadOnlyList<TemperatureSensor> Sensors);

/// <summary>A sensor (STORAGE_TEMPERATURE_INFO), in degrees Celsius; null for what it does not report.</summary>
/// <param name="Index">Its number; 0 is the device as a whole.</param>
/// <param name="Temperature">How warm it is.</param>
/// <param name="OverThreshold">Above which it tells.</param>
/// <param name="UnderThreshold">Below which it tells.</param>
public readonly record struct TemperatureSensor(int Index, int? Temperature, int? OverThreshold, int? UnderThreshold);

/// <summary>How an NVMe disk is (NVME_HEALTH_INFO_LOG, the log page SMART / Health Information of the NVMe specification).</summary>
/// <param name="log">The log.</param>
public sealed class NvmeHealth(in NVME_HEALTH_INFO_LOG log)
{
    const int Kelvin = 273;

    readonly NVME_HEALTH_INFO_LOG _log = log;

    /// <summary>The log, as the disk gave it: it has the times above temperatures, and further sensors.</summary>
    public ref readonly NVME_HEALTH_INFO_LOG Log => ref _log;

    /// <summary>What is wrong, a bit each: 1 little spare left, 2 temperature, 4 unreliable, 8 read-only, 16 backup of the memory failed; 0 for nothing.</summary>
    public byte CriticalWarning => _log.CriticalWarning.AsUchar;

    /// <summary>How warm it is, in degrees Celsius.</summary>
    public int Temperature => BinaryPrimitives.ReadUInt16LittleEndian(_log.Temperature) - Kelvin;

    /// <summary>What is left of the spare, in percent.</summary>
    public int AvailableSpare => _log.AvailableSpare;

    /// <summary>Below which the spare is too little, in percent.</summary>
    public int AvailableSpareThreshold => _log.AvailableSpareThreshold;

    /// <summary>How much of the life that its maker expects is over, in percent: up to 255, for it may live longer.</summary>
    public int PercentageUsed => _log.PercentageUsed;

    /// <summary>What was read, in units of 512,000 bytes.</summary>
    public UInt128 DataUnitsRead => Number(_log.DataUnitRead);

    /// <summary>What was written, in units of 512,000 bytes.</summary>
    public UInt128 DataUnitsWritten => Number(_log.DataUnitWritten);

    /// <summary>How many read commands it completed.</summary>
    public UInt128 HostReadCommands => Number(_log.HostReadCommands);

    /// <summary>How many write commands it completed.</summary>
    public UInt128 HostWriteCommands => Number(_log.HostWrittenCommands);

    /// <summary>How long it was busy, in minutes.</summary>
    public UInt128 ControllerBusyMinutes => Number(_log.ControllerBusyTime);

    /// <summary>How often it was switched on.</summary>
    public UInt128 PowerCycles => Number(_log.PowerCycle);

    /// <summary>How long it was on, in hours.</summary>
    public UInt128 PowerOnHours => Number(_log.PowerOnHours);

    /// <summary>How often it lost power without a warning.</summary>
    public UInt128 UnsafeShutdowns => Number(_log.UnsafeShutdowns);

    /// <summary>How often it found data that it could not restore.</summary>
    public UInt128 MediaErrors => Number(_log.MediaErrors);

    /// <summary>How many entries its error log had so far.</summary>
    public UInt128 ErrorLogEntries => Number(_log.ErrorInfoLogEntryCount);

    static UInt128 Number(ReadOnlySpan<byte> field) => BinaryPrimitives.ReadUInt128LittleEndian(field);
}
