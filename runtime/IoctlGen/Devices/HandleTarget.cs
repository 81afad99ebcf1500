using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen;

/// <summary>A bare handle. There is nowhere to remember how it was opened, so an event is passed always: that is right in every mode.</summary>
[SupportedOSPlatform("windows")]
readonly struct HandleTarget(SafeHandle handle) : ITransferTarget
{
    public NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned)
    {
        ArgumentNullException.ThrowIfNull(handle, "device");
        return NtTransfer.Transfer(handle, waitByEvent: true, in transfer, out bytesReturned);
    }
}
