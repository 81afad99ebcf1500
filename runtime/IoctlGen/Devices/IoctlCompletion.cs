namespace IoctlGen;

/// <summary>How an asynchronous request ended.</summary>
/// <param name="status">The status that the request was completed with; never STATUS_PENDING.</param>
/// <param name="bytesReturned">How many bytes of the output were written; more than the buffer holds is cut to its length.</param>
public readonly struct IoctlCompletion(NtStatus status, int bytesReturned)
{
    /// <summary>The status that the request was completed with.</summary>
    public NtStatus Status { get; } = status;

    /// <summary>How many bytes of the output were written, as the driver reports it.</summary>
    public int BytesReturned { get; } = bytesReturned;
}
