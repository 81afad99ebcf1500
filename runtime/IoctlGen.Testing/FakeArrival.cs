using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace IoctlGen.Testing;

/// <summary>What a request had sent: input and output may be the same memory, and a handler may write the one before the request is kept.</summary>
sealed class FakeArrival
{
    public FakeArrival(in IoctlRequest request, string? name)
    {
        (Code, MajorFunction, Name, OutputLength) = (request.Code, request.MajorFunction, name, request.Output.Length);
        (Input, Data) = (request.Input.ToArray(), request.Data.ToArray());
        Output = RecordedRequest.ReadsOutput(request.Code) ? request.Output.ToArray() : [];
        (OwnedBytes, OwnedHandles) = (ReadOnlyDictionary<string, ReadOnlyMemory<byte>>.Empty, ReadOnlyDictionary<string, SafeHandle>.Empty);
        if (request.Owned.Names is not { Count: > 0 } names)
            return;

        var bytes = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var handles = new Dictionary<string, SafeHandle>(StringComparer.Ordinal);
        foreach (var field in names)
        {
            if (request.Owned.Handle(field) is { } handle)
                handles.Add(field, handle);
            else
                bytes.Add(field, request.Owned.Bytes(field).ToArray());
        }

        (OwnedBytes, OwnedHandles) = (bytes.AsReadOnly(), handles.AsReadOnly());
    }

    public ControlCode Code { get; }

    public MajorFunction MajorFunction { get; }

    /// <summary>The code's name; null where nobody has told it.</summary>
    public string? Name { get; }

    public byte[] Input { get; }

    public byte[] Data { get; }

    /// <summary>What the output held that the driver can read; empty where it cannot.</summary>
    public byte[] Output { get; }

    public int OutputLength { get; }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> OwnedBytes { get; }

    public IReadOnlyDictionary<string, SafeHandle> OwnedHandles { get; }
}
