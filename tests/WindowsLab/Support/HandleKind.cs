using Microsoft.Win32.SafeHandles;

namespace IoctlGen.WindowsLab;

/// <summary>The ways that a program may have come by a handle.</summary>
public enum HandleKind
{
    /// <summary>Opened for synchronous I/O, as IoctlDevice.Open does.</summary>
    Synchronous,

    /// <summary>CreateFileW with FILE_FLAG_OVERLAPPED, bound to nothing.</summary>
    Overlapped,

    /// <summary>The same, bound to the thread pool's completion port.</summary>
    Bound,

    /// <summary>FileStream's, of FileOptions.Asynchronous.</summary>
    FileStream,
}

/// <summary>An open handle of <c>\\.\IoctlGenLab</c> of one kind, and what belongs to it.</summary>
sealed class KindOfHandle : IDisposable
{
    readonly IDisposable? _companion;

    KindOfHandle(SafeFileHandle handle, IDisposable? companion = null)
    {
        Handle = handle;
        _companion = companion;
    }

    public static TheoryData<HandleKind> All => [.. Enum.GetValues<HandleKind>()];

    public static TheoryData<HandleKind> AllOverlapped => [HandleKind.Overlapped, HandleKind.Bound, HandleKind.FileStream];

    public SafeFileHandle Handle { get; }

    public static KindOfHandle Open(HandleKind kind)
    {
        switch (kind)
        {
            case HandleKind.Synchronous:
                return new(File.OpenHandle(LabDevice.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite));
            case HandleKind.Overlapped:
                return new(Native.OpenOverlapped(LabDevice.Path));
            case HandleKind.Bound:
                var handle = Native.OpenOverlapped(LabDevice.Path);
                return new(handle, ThreadPoolBoundHandle.BindHandle(handle));
            case HandleKind.FileStream:
                var stream = new FileStream(LabDevice.Path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite, 0, FileOptions.Asynchronous);
                return new(stream.SafeFileHandle, stream);
            default:
                throw new ArgumentOutOfRangeException(nameof(kind));
        }
    }

    public void Dispose()
    {
        _companion?.Dispose();
        Handle.Dispose();
    }
}
