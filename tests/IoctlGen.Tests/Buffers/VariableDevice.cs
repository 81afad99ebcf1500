namespace IoctlGen.Tests;

/// <summary>A device whose output has a size of its own, and a manner to say that it does not fit.</summary>
sealed class VariableDevice(byte[] output, NtStatus whenTooSmall) : IoctlDevice
{
    /// <summary>The lengths of the buffers that it was asked with.</summary>
    public List<int> Rooms { get; } = [];

    public byte[] LastInput { get; private set; } = [];

    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        Rooms.Add(request.Output.Length);
        LastInput = request.Input.ToArray();
        var fits = output.Length <= request.Output.Length;
        bytesReturned = fits ? output.Length : whenTooSmall.IsError ? 0 : request.Output.Length;
        output.AsSpan(0, bytesReturned).CopyTo(request.Output);
        return fits ? NtStatus.Success : whenTooSmall;
    }
}
