using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Testing;

/// <summary>One request that a fake device received, and how it was answered.</summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class FakeRequest
{
    internal FakeRequest(FakeArrival sent, NtStatus status, int bytesReturned)
    {
        (Code, Name, MajorFunction) = (sent.Code, sent.Name, sent.MajorFunction);
        (Input, Data, SentOutput, OutputLength) = (sent.Input, sent.Data, sent.Output, sent.OutputLength);
        (OwnedBytes, OwnedHandles) = (sent.OwnedBytes, sent.OwnedHandles);
        (Status, BytesReturned) = (status, bytesReturned);
    }

    /// <summary>The code that was sent.</summary>
    public ControlCode Code { get; }

    /// <summary>The code's name, from the contract that sent it or that a handler was added by; null where only the number is known.</summary>
    public string? Name { get; }

    /// <summary>The route that it was sent on.</summary>
    public MajorFunction MajorFunction { get; }

    /// <summary>A copy of the bytes that were sent.</summary>
    public ReadOnlyMemory<byte> Input { get; }

    /// <summary>A copy of a second buffer that the driver only reads, as it was sent with a code of <see cref="TransferMethod.InDirect"/> or <see cref="TransferMethod.Neither"/>.</summary>
    public ReadOnlyMemory<byte> Data { get; }

    /// <summary>
    /// A copy of what the output held when it was sent, which the driver of a code of <see cref="TransferMethod.OutDirect"/> or <see cref="TransferMethod.Neither"/>
    /// can read; empty of other codes.
    /// </summary>
    public ReadOnlyMemory<byte> SentOutput { get; }

    /// <summary>Copies of the memory that fields of the input point to, by field: what the caller passed for <see cref="IoctlFieldAttribute"/>.</summary>
    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OwnedBytes { get; }

    /// <summary>The handles that fields of the input name, by field: what the caller passed for <see cref="IoctlFieldAttribute"/>.</summary>
    public IReadOnlyDictionary<string, SafeHandle> OwnedHandles { get; }

    /// <summary>How many bytes the caller had room for.</summary>
    public int OutputLength { get; }

    /// <summary>The status that the request was answered with.</summary>
    public NtStatus Status { get; }

    /// <summary>How many bytes were answered.</summary>
    public int BytesReturned { get; }

    /// <summary>The structure that was sent.</summary>
    /// <typeparam name="T">A structure without references.</typeparam>
    /// <exception cref="InvalidOperationException">Fewer bytes were sent than the structure takes.</exception>
    public T InputAs<T>() where T : unmanaged => Input.Length >= Unsafe.SizeOf<T>()
        ? MemoryMarshal.Read<T>(Input.Span)
        : throw new InvalidOperationException($"{Title} was sent with {Input.Length} bytes; {typeof(T).Name} takes {Unsafe.SizeOf<T>()}.");

    /// <summary>The request and its answer on one line.</summary>
    public override string ToString() => $"{Title}: {Input.Length} bytes in, {BytesReturned} of {OutputLength} out, {Status}";

    string Title => TitleOf(Name, Code);

    internal static string TitleOf(string? name, ControlCode code) => name is null ? code.ToString() : $"{name} ({code})";
}
