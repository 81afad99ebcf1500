// Made by specs/windows-contracts.sh: do not edit, decide in specs/contracts/shapes.md.

using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Windows.Pipe;

/// <summary>Named pipes and mailslots.</summary>
[IoctlContract]
public static partial class PipeCodes
{
    /// <summary>FSCTL_PIPE_DISCONNECT. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_PIPE_DISCONNECT")]
    public static partial void Disconnect(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_DISCONNECT. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_DISCONNECT")]
    public static partial IoctlResult TryDisconnect(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_IMPERSONATE. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_PIPE_IMPERSONATE")]
    public static partial void Impersonate(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_IMPERSONATE. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_IMPERSONATE")]
    public static partial IoctlResult TryImpersonate(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_LISTEN. Input: none. Output: none.</summary>
    [Ioctl("FSCTL_PIPE_LISTEN")]
    public static partial void Listen(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_LISTEN. Input: none. Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_LISTEN")]
    public static partial IoctlResult TryListen(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_PEEK. Input: none. Output: FILE_PIPE_PEEK_BUFFER and bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access.</remarks>
    [Ioctl("FSCTL_PIPE_PEEK")]
    public static partial IoctlBuffer<FILE_PIPE_PEEK_BUFFER> Peek(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_PEEK. Input: none. Output: FILE_PIPE_PEEK_BUFFER and bytes (length: bytes returned).</summary>
    /// <remarks>Requires read access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_PEEK")]
    public static partial IoctlResult<IoctlBuffer<FILE_PIPE_PEEK_BUFFER>> TryPeek(this IoctlDevice device);

    /// <summary>FSCTL_PIPE_TRANSCEIVE. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access.</remarks>
    [Ioctl("FSCTL_PIPE_TRANSCEIVE")]
    public static partial int Transceive(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>FSCTL_PIPE_TRANSCEIVE. Input: bytes (length: buffer length). Output: bytes (length: bytes returned).</summary>
    /// <remarks>Requires read and write access.</remarks>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_TRANSCEIVE")]
    public static partial IoctlResult<int> TryTransceive(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);

    /// <summary>FSCTL_PIPE_WAIT. Input: FILE_PIPE_WAIT_FOR_BUFFER and UTF-16 text (length: FILE_PIPE_WAIT_FOR_BUFFER.NameLength). Output: none.</summary>
    [Ioctl("FSCTL_PIPE_WAIT")]
    public static partial void Wait(this IoctlDevice device, IoctlInput<FILE_PIPE_WAIT_FOR_BUFFER> input);

    /// <summary>FSCTL_PIPE_WAIT. Input: FILE_PIPE_WAIT_FOR_BUFFER and UTF-16 text (length: FILE_PIPE_WAIT_FOR_BUFFER.NameLength). Output: none.</summary>
    /// <returns>How it ended: failure is no exception.</returns>
    [Ioctl("FSCTL_PIPE_WAIT")]
    public static partial IoctlResult TryWait(this IoctlDevice device, IoctlInput<FILE_PIPE_WAIT_FOR_BUFFER> input);
}
