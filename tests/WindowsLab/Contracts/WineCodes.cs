using System.Runtime.InteropServices;

namespace IoctlGen.WindowsLab;

/// <summary>Codes that Wine serves itself, of named pipes: they are FSCTLs, and not of FILE_DEVICE_FILE_SYSTEM.</summary>
[IoctlContract(DeviceType.NamedPipe, Prefix = "FSCTL_PIPE_", Header = "ntifs.h")]
static partial class NamedPipe
{
    [Ioctl(2, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial ValueTask<IoctlResult> TryListenAsync(this SafeHandle server, CancellationToken cancellationToken = default);

    [Ioctl(3, TransferMethod.Buffered, RequiredAccess.Read, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial PipePeek Peek(this SafeHandle pipe);

    [Ioctl(3, TransferMethod.Buffered, RequiredAccess.Read, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial ValueTask<IoctlResult<int>> TryPeekAsync(this SafeHandle pipe, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(5, TransferMethod.Neither, RequiredAccess.ReadWrite, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial ValueTask<int> TransceiveAsync(this SafeHandle client, ReadOnlyMemory<byte> input, Memory<byte> output, CancellationToken cancellationToken = default);

    [Ioctl(6, MajorFunction = MajorFunction.FileSystemControl)]
    public static partial IoctlResult TryWait(this IoctlDevice pipes, ReadOnlySpan<byte> waitForBuffer);
}

/// <summary>FILE_PIPE_PEEK_BUFFER without its data.</summary>
readonly record struct PipePeek(uint NamedPipeState, uint ReadDataAvailable, uint NumberOfMessages, uint MessageLength);

/// <summary>winioctl.h.</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
static partial class SparseFile
{
    [Ioctl(49)]
    public static partial void SetSparse(this SafeHandle file);

    [Ioctl(49)]
    public static partial ValueTask SetSparseAsync(this SafeHandle file, CancellationToken cancellationToken = default);
}
