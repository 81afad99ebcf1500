namespace IoctlGen;

/// <summary>A device object, real or fake.</summary>
readonly struct DeviceTarget(IoctlDevice device) : ITransferTarget
{
    public NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned) => device.Transfer(in transfer, out bytesReturned);
}
