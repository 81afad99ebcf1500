using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// IO_STATUS_BLOCK (wdm.h): a pointer-sized slot of which a status takes the low 32 bits, and the byte count. In a 32-bit
/// process on 64-bit Windows the kernel uses the slot for a pointer of its own until the request has completed.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
struct IoStatusBlock
{
    nuint _slot;
    nuint _information;

    public readonly NtStatus Status => new((uint)_slot);

    /// <summary>What the driver reports as transferred. Drivers report more than the buffer holds: it is a claim, not a count.</summary>
    public readonly int Information => (int)nuint.Min(_information, int.MaxValue);
}
