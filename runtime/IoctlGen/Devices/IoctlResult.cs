using System.Diagnostics;

namespace IoctlGen;

/// <summary>How a call ended, for callers that expect failure: nothing was thrown.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public readonly struct IoctlResult
{
    readonly string? _name;
    readonly int _requiredBytes;
    readonly int _exceededSize;

    /// <summary>A result as a device or a test reports it.</summary>
    /// <param name="status">The status that the driver completed the request with.</param>
    /// <param name="bytesReturned">How many bytes of the output were written.</param>
    /// <param name="code">The code that was sent.</param>
    /// <param name="name">The code's published name, if known.</param>
    public IoctlResult(NtStatus status, int bytesReturned, ControlCode code, string? name = null)
        : this(status, bytesReturned, code, name, requiredBytes: 0)
    {
    }

    internal IoctlResult(NtStatus status, int bytesReturned, ControlCode code, string? name, int requiredBytes, int exceededSize = 0)
    {
        Status = status;
        BytesReturned = bytesReturned;
        Code = code;
        _name = name;
        _requiredBytes = requiredBytes;
        _exceededSize = exceededSize;
    }

    /// <summary>The status that the driver completed the request with.</summary>
    public NtStatus Status { get; }

    /// <summary>How many bytes of the output were written. 0 after an error; after a warning, what there was room for.</summary>
    public int BytesReturned { get; }

    /// <summary>The code that was sent.</summary>
    public ControlCode Code { get; }

    /// <summary>The <see cref="IoctlDevice"/> or handle that it was sent to; null of a result that was made by hand.</summary>
    internal object? Sender { get; init; }

    /// <summary>
    /// Whether the status is a success or informational (NT_SUCCESS; a warning is not), and the output covers the
    /// declared structure and fits the largest buffer allowed.
    /// </summary>
    public bool IsSuccess => Status.IsSuccess && BytesReturned >= _requiredBytes && _exceededSize == 0;

    /// <summary>Throws what the method that returns no result would have thrown.</summary>
    /// <exception cref="IoctlException">The status is a warning or an error, or the output was too short.</exception>
    public void ThrowIfFailed()
    {
        if (!IsSuccess)
            throw ToException();
    }

    /// <summary>The result on one line.</summary>
    public override string ToString() => $"{IoctlException.Title(_name, Code)}: {Status}, {BytesReturned} bytes";

    IoctlException ToException() => this switch
    {
        { _exceededSize: > 0 } => IoctlException.ExceedsMaximum(Status, Code, _name, BytesReturned, _exceededSize),
        { Status.IsSuccess: true } => IoctlException.ShortOutput(Status, Code, _name, BytesReturned, _requiredBytes),
        _ => IoctlException.Of(Status, Code, _name, BytesReturned, Sender),
    };
}
