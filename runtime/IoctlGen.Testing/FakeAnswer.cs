using System.Runtime.InteropServices;

namespace IoctlGen.Testing;

/// <summary>What a handler answers: a value, a status, or both. A value alone and a status alone convert to it.</summary>
/// <typeparam name="T">What the driver would write, as <see cref="IoctlDescriptor{TInput, TOutput}"/> names it: a structure, an array, a text.</typeparam>
public readonly struct FakeAnswer<T>
{
    /// <summary>Ends with a status and a value: a warning, for example, that leaves something to read.</summary>
    /// <param name="status">The status that the request ends with.</param>
    /// <param name="output">The value; not written where the status is an error.</param>
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

    /// <summary>The status that the request ends with. STATUS_PENDING holds it back (<see cref="FakeDevice.Pending(ControlCode)"/>).</summary>
    public NtStatus Status { get; }

    /// <summary>The value that is written, if <see cref="HasOutput"/>.</summary>
    public T Output { get; }

    /// <summary>Whether a value is written.</summary>
    public bool HasOutput { get; }

    /// <summary>
    /// What a request ends with whose output has too little room, in place of what it ends with else: STATUS_BUFFER_OVERFLOW and as many bytes as
    /// fit where the output is variable (an array, a header with what follows it, a text), STATUS_BUFFER_TOO_SMALL and none where it is one structure.
    /// A warning (BUFFER_OVERFLOW) writes what fits, an error (BUFFER_TOO_SMALL, INFO_LENGTH_MISMATCH) nothing.
    /// </summary>
    public NtStatus? WhenTooSmall { get; init; }

    /// <summary>Succeeds with a value.</summary>
    public static implicit operator FakeAnswer<T>(T output) => new(NtStatus.Success, output);

    /// <summary>Ends with a status and writes nothing.</summary>
    public static implicit operator FakeAnswer<T>(NtStatus status) => new(status, default!, hasOutput: false);
}

/// <summary>Answers of a header with what follows it.</summary>
public static class FakeAnswer
{
    /// <summary>Succeeds with a header and an array behind it: where the header's own <see cref="IIoctlTail"/> says, else where it ends.</summary>
    /// <typeparam name="THeader">The header.</typeparam>
    /// <typeparam name="T">The element.</typeparam>
    public static FakeAnswer<IoctlBuffer<THeader>> Of<THeader, T>(in THeader header, params T[] items) where THeader : unmanaged where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(items);
        using var built = new IoctlInput<THeader>(in header);
        built.Append(MemoryMarshal.AsBytes(items.AsSpan()));
        return Of(built);
    }

    /// <summary>Succeeds with what was built: a header, and records, texts or what else was appended to it.</summary>
    /// <typeparam name="THeader">The header.</typeparam>
    /// <param name="built">The output; its bytes are copied.</param>
    public static FakeAnswer<IoctlBuffer<THeader>> Of<THeader>(IoctlInput<THeader> built) where THeader : unmanaged
    {
        ArgumentNullException.ThrowIfNull(built);
        return new IoctlBuffer<THeader>(built.Bytes);
    }
}
