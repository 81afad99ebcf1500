using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace IoctlGen.WindowsLab;

/// <summary>LAB_OUTCOME.</summary>
[StructLayout(LayoutKind.Sequential)]
readonly struct LabOutcome(NtStatus status, int information, byte fill)
{
    public readonly NtStatus Status = status;
    public readonly uint Information = (uint)information;
    public readonly uint Fill = fill;
}

/// <summary>LAB_RELEASE.</summary>
readonly record struct LabRelease(uint Channel, LabOutcome Outcome);

/// <summary>LAB_DELAY.</summary>
readonly record struct LabDelay(uint Milliseconds, LabOutcome Outcome);

/// <summary>LAB_REPORT.</summary>
readonly record struct LabReport(uint First, ushort Second, ushort Third, ulong Fourth);

/// <summary>LAB_CHANNEL_STATE.</summary>
readonly record struct LabChannelState(uint Pending, uint Released, uint Cancelled);

/// <summary>LAB_LAST_REQUEST.</summary>
readonly record struct LabLastRequest(
    uint Code, uint MajorFunction, uint InputLength, uint OutputLength, uint InputChecksum, uint SecondChecksum, uint Count);

/// <summary>LAB_OWNED.</summary>
[StructLayout(LayoutKind.Sequential)]
struct LabOwned
{
    public uint Channel;
    public uint DataLength;
    [NativeType("PVOID")]
    public nint Data;
    [NativeType("HANDLE")]
    public nint File;
    public ulong SeenData;
    public ulong SeenFile;
    public uint DataChecksum;
    public uint FileCount;
}

/// <summary>LAB_FACT.</summary>
readonly record struct LabFact(LabFactName Name, uint Value);

/// <summary>LAB_FACT's text: ASCII, padded with zeros.</summary>
[InlineArray(44)]
struct LabFactName
{
    byte _first;

    public override readonly string ToString() => Encoding.ASCII.GetString(((ReadOnlySpan<byte>)this).TrimEnd((byte)0));
}

/// <summary>LAB_MEDIUM.</summary>
enum LabMedium
{
    Present = 0,
    Empty = 1,
    Changed = 2,
    WriteProtected = 3,
    Closed = 4,
}

/// <summary>LAB_DRIVE_STATE.</summary>
readonly record struct LabDriveState(
    LabMedium Medium, uint MediaChangeCount, uint VerifyCount, uint CloseCount, uint LastMajorFunction, byte LastCloseDisc);
