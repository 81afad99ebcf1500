namespace IoctlGen;

/// <summary>What a transfer is made on: a device, or a bare handle. Structs implement it, so that each gets code of its own.</summary>
interface ITransferTarget
{
    NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned);
}
