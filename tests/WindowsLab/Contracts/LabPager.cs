using System.Runtime.InteropServices;
using IoctlGen.Samples;

namespace IoctlGen.WindowsLab;

/// <summary>Codes that are asked again and again.</summary>
[IoctlContract(0x8337, Prefix = "IOCTL_LAB_", Header = "ioctlgenlab.h")]
static partial class LabPager
{
    /// <summary>The buffer of a page: room for 10 numbers.</summary>
    public const int PageSize = 48;

    [Ioctl(0x815, InitialBufferSize = PageSize)]
    public static partial IoctlPages<LabCursor, LabPage> Pages(this IoctlDevice device, LabCursor range);

    [Ioctl(0x815, InitialBufferSize = PageSize)]
    public static partial IoctlPages<LabCursor, LabPage> Pages(this SafeHandle device, LabCursor range);

    /// <summary>Pages that come when a test releases them.</summary>
    [Ioctl(0x80C, Name = "IOCTL_LAB_PEND", InitialBufferSize = PageSize)]
    public static partial IoctlPages<LabWaitingCursor, LabPage> PendingPages(this IoctlDevice device, LabWaitingCursor channel);

    public static ReadOnlySpan<uint> Numbers(this IoctlBuffer<LabPage> page) => page.Elements<uint>((int)page.Header.Count);
}

/// <summary>A sample's code by the other route: as a file system's request it would never reach the driver, because Wine answers it.</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
static partial class LabFileSystem
{
    [Ioctl(28, TransferMethod.Neither, MajorFunction = MajorFunction.DeviceControl)]
    public static partial IoctlPages<StartingVcn, RetrievalPointersHeader> GetRetrievalPointers(this IoctlDevice file, StartingVcn start);
}

/// <summary>LAB_CURSOR.</summary>
record struct LabCursor(uint Start, uint End) : IIoctlCursor<LabPage>
{
    /// <summary>LAB_PAGES_STAND_STILL: an end of a range that never moves on.</summary>
    public const uint StandsStill = 0xFFFFFFFE;

    /// <summary>LAB_PAGES_COUNT_LIES: an end of a range whose pages count one number more than they have.</summary>
    public const uint CountLies = 0xFFFFFFFF;

    public bool Advance(IoctlBuffer<LabPage> page, NtStatus status)
    {
        Start = page.Header.Next;
        return status == NtStatus.BufferOverflow;
    }
}

/// <summary>LAB_PAGE: the numbers begin within the header.</summary>
readonly struct LabPage(uint next, uint count, uint numbers) : IIoctlTail
{
    public readonly uint Next = next;
    public readonly uint Count = count;
    public readonly uint Numbers = numbers;

    int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Numbers);
}

/// <summary>A channel, and how many pages of it are wanted; the driver looks at the channel alone.</summary>
record struct LabWaitingCursor(uint Channel, uint Left) : IIoctlCursor<LabPage>
{
    public bool Advance(IoctlBuffer<LabPage> page, NtStatus status) => --Left > 0;
}
