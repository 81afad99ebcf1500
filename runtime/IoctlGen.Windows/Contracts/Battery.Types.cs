// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows;

/// <summary>BATTERY_QUERY_INFORMATION_LEVEL (poclass.h).</summary>
public enum BATTERY_QUERY_INFORMATION_LEVEL : int
{
    BatteryInformation = 0,
    BatteryGranularityInformation = 1,
    BatteryTemperature = 2,
    BatteryEstimatedTime = 3,
    BatteryDeviceName = 4,
    BatteryManufactureDate = 5,
    BatteryManufactureName = 6,
    BatteryUniqueID = 7,
    BatterySerialNumber = 8,
}

/// <summary>BATTERY_QUERY_INFORMATION (poclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BATTERY_QUERY_INFORMATION
{
    /// <summary>C: <c>ULONG BatteryTag</c>.</summary>
    public uint BatteryTag;

    /// <summary>C: <c>BATTERY_QUERY_INFORMATION_LEVEL InformationLevel</c>.</summary>
    public BATTERY_QUERY_INFORMATION_LEVEL InformationLevel;

    /// <summary>C: <c>ULONG AtRate</c>.</summary>
    public uint AtRate;
}

/// <summary>BATTERY_STATUS (poclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BATTERY_STATUS
{
    /// <summary>C: <c>ULONG PowerState</c>.</summary>
    public uint PowerState;

    /// <summary>C: <c>ULONG Capacity</c>.</summary>
    public uint Capacity;

    /// <summary>C: <c>ULONG Voltage</c>.</summary>
    public uint Voltage;

    /// <summary>C: <c>LONG Rate</c>.</summary>
    public int Rate;
}

/// <summary>BATTERY_WAIT_STATUS (poclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BATTERY_WAIT_STATUS
{
    /// <summary>C: <c>ULONG BatteryTag</c>.</summary>
    public uint BatteryTag;

    /// <summary>C: <c>ULONG Timeout</c>.</summary>
    public uint Timeout;

    /// <summary>C: <c>ULONG PowerState</c>.</summary>
    public uint PowerState;

    /// <summary>C: <c>ULONG LowCapacity</c>.</summary>
    public uint LowCapacity;

    /// <summary>C: <c>ULONG HighCapacity</c>.</summary>
    public uint HighCapacity;
}

/// <summary>BATTERY_SET_INFORMATION_LEVEL (poclass.h).</summary>
public enum BATTERY_SET_INFORMATION_LEVEL : int
{
    BatteryCriticalBias = 0,
    BatteryCharge = 1,
    BatteryDischarge = 2,
    BatteryChargingSource = 3,
    BatteryChargerId = 4,
    BatteryChargerStatus = 5,
}

/// <summary>BATTERY_SET_INFORMATION (poclass.h).</summary>
[StructLayout(LayoutKind.Sequential)]
public struct BATTERY_SET_INFORMATION : IIoctlTail
{
    /// <summary>C: <c>ULONG BatteryTag</c>.</summary>
    public uint BatteryTag;

    /// <summary>C: <c>BATTERY_SET_INFORMATION_LEVEL InformationLevel</c>.</summary>
    public BATTERY_SET_INFORMATION_LEVEL InformationLevel;

    /// <summary>C: <c>UCHAR Buffer[1]</c>.</summary>
    public byte Buffer;

    readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Buffer);
}
