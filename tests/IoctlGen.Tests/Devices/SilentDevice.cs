namespace IoctlGen.Tests;

/// <summary>A device that does as little as one can: what is left is the library's own.</summary>
sealed class SilentDevice : IoctlDevice
{
    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned)
    {
        bytesReturned = request.Output.Length;
        return NtStatus.Success;
    }
}
