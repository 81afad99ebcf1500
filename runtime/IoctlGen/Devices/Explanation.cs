using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>What a failure means beyond its status: the sentence that the message of an <see cref="IoctlException"/> ends with.</summary>
static class Explanation
{
    /// <summary>What the device has to say, or what the handle was opened for.</summary>
    public static string? Of(object? sender, ControlCode code, NtStatus status) => sender switch
    {
        IoctlDevice device => device.Explain(code, status),
        SafeHandle handle => OfAccess(code, status, HandleMode.Access(handle)),
        _ => null,
    };

    /// <summary>
    /// Required and opened access, where the request was denied for them: the I/O manager compares the two, whose bits are the same, before the driver is asked.
    /// A driver may deny a request for reasons of its own.
    /// </summary>
    public static string? OfAccess(ControlCode code, NtStatus status, DeviceAccess? opened) =>
        status == NtStatus.AccessDenied && opened is { } access && ((int)code.Access & ~(int)access) != 0
        ? $"the code requires {code.Access}, the device was opened for {access}."
        : null;
}
