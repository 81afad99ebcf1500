using System.Runtime.InteropServices;

namespace IoctlGen;

/// <content>Calls that are made again and again.</content>
public static partial class DeviceControl
{
    /// <summary>Asks a code again and again: one page of output at a time, when the caller enumerates them.</summary>
    /// <param name="device">A handle of the device. It is not closed.</param>
    /// <typeparam name="TInput">The input, which moves itself on from page to page.</typeparam>
    /// <typeparam name="THeader">The structure that every page begins with.</typeparam>
    /// <param name="ioctl">The code, as its contract declares it.</param>
    /// <param name="start">The input of the first page.</param>
    /// <param name="pageSize">The buffer of every page, in bytes; at least the header.</param>
    /// <param name="allowShortOutput">Accepts pages that do not cover the header.</param>
    public static IoctlPages<TInput, THeader> ReceivePages<TInput, THeader>(SafeHandle device, IoctlDescriptor ioctl, in TInput start, int pageSize = 65536, bool allowShortOutput = false)
        where TInput : unmanaged, IIoctlCursor<THeader>
        where THeader : unmanaged =>
        new(new HandleTarget(device), ioctl, in start, pageSize, allowShortOutput);
}
