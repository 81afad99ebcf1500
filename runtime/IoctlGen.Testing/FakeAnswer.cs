namespace IoctlGen.Testing;

/// <summary>What a handler answers: a structure, a status, or both. A structure alone and a status alone convert to it.</summary>
/// <typeparam name="T">The structure that the driver would write.</typeparam>
public readonly struct FakeAnswer<T> where T : unmanaged
{
    /// <summary>Ends with a status and a structure: a warning, for example, that leaves something to read.</summary>
    /// <param name="status">The status that the request ends with.</param>
    /// <param name="output">The structure; not written where the status is an error.</param>
    public FakeAnswer(NtStatus status, T output)
        : this(status, output, hasOutput: !status.IsError)
    {
    }

    FakeAnswer(NtStatus status, T output, bool hasOutput)
    {
        Status = status;
        Output = output;
        HasOutput = hasOutput;
    }

    /// <summary>The status that the request ends with.</summary>
    public NtStatus Status { get; }

    /// <summary>The structure that is written, if <see cref="HasOutput"/>.</summary>
    public T Output { get; }

    /// <summary>Whether a structure is written.</summary>
    public bool HasOutput { get; }

    /// <summary>Succeeds with a structure.</summary>
    public static implicit operator FakeAnswer<T>(T output) => new(NtStatus.Success, output);

    /// <summary>Ends with a status and writes nothing.</summary>
    public static implicit operator FakeAnswer<T>(NtStatus status) => new(status, default, hasOutput: false);
}
