namespace IoctlGen.Testing;

/// <summary>What a handler answers: a structure, or a status without one. Both convert to it.</summary>
/// <typeparam name="T">The structure that the driver would write.</typeparam>
/// <param name="status">The status that the request ends with.</param>
/// <param name="output">The structure; written unless the status is an error.</param>
public readonly struct FakeAnswer<T>(NtStatus status, T output) where T : unmanaged
{
    /// <summary>The status that the request ends with.</summary>
    public NtStatus Status { get; } = status;

    /// <summary>The structure; written unless the status is an error.</summary>
    public T Output { get; } = output;

    /// <summary>Succeeds with a structure.</summary>
    public static implicit operator FakeAnswer<T>(T output) => new(NtStatus.Success, output);

    /// <summary>Ends with a status and no structure.</summary>
    public static implicit operator FakeAnswer<T>(NtStatus status) => new(status, default);
}
