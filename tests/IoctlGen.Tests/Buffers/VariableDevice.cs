namespace IoctlGen.Tests;

/// <summary>A device whose output has a size of its own, and a manner to say that it does not fit.</summary>
sealed class VariableDevice(byte[] output, NtStatus whenTooSmall) : IoctlDevice
{
    /// <summary>The lengths of the buffers that it was asked with.</summary>
    public List<int> Rooms { get; } = [];

    public byte[] LastInput { get; private set; } = [];

    protected internal override NtStatus Transfer(in IoctlTransfer transfer, out int bytesReturned)
    {
        Rooms.Add(transfer.Output.Length);
        LastInput = transfer.Input.ToArray();
        var fits = output.Length <= transfer.Output.Length;
        bytesReturned = fits ? output.Length : whenTooSmall.IsError ? 0 : transfer.Output.Length;
        output.AsSpan(0, bytesReturned).CopyTo(transfer.Output);
        return fits ? NtStatus.Success : whenTooSmall;
    }
}
