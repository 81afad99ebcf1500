using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Testing;

/// <summary>A request that is being recorded: what it had sent, which the device may overwrite.</summary>
sealed class RunningRequest
{
    readonly byte[] _output;
    readonly TimeProvider _clock;
    readonly long _start;

    public RunningRequest(in IoctlRequest request, int number, TimeProvider clock)
    {
        _output = request.Output.ToArray();
        Recorded = new()
        {
            Number = number,
            Name = request.Name,
            Code = request.Code,
            MajorFunction = request.MajorFunction,
            Input = RecordedBytes.Of(request.Input),
            Data = RecordedBytes.Of(request.Data),
            Room = request.Output.Length,
        };
        if (RecordedRequest.ReadsOutput(request.Code) && _output.AsSpan().IndexOfAnyExcept((byte)0) >= 0)
            Recorded.SentOutput = RecordedBytes.Of(_output);
        foreach (var name in request.Owned.Names)
        {
            MarkPlace(Recorded.Input, request.Owned, name);
            Recorded.Fields.Add(new(RecordedRequest.Identifier(name), request.Owned.Handle(name) is null ? RecordedBytes.Of(request.Owned.Bytes(name)) : null));
        }

        _clock = clock;
        _start = clock.GetTimestamp();
    }

    public RecordedRequest Recorded { get; }

    public TimeSpan Elapsed => _clock.GetElapsedTime(_start);

    /// <summary>Takes what the device returned.</summary>
    public void Complete(in IoctlRequest request, NtStatus status, int bytesReturned)
    {
        Recorded.End = new RecordedEnd.Completed(status);
        Recorded.BytesReturned = bytesReturned;
        Recorded.Output = Written(request.Output, RecordedRequest.Reported(status, bytesReturned, request.Output.Length));
        var (names, comeBack) = (request.Owned.Names, request.Owned.ComeBack || IsInPlace(in request));
        for (var i = 0; i < names.Count; i++)
        {
            if (comeBack)
                MarkPlace(Recorded.Output, request.Owned, names[i]);
            if (Recorded.Fields[i] is { Sent: { } sent } field && !request.Owned.Bytes(names[i]).SequenceEqual(sent.Values))
                field.Returned = RecordedBytes.Of(request.Owned.Bytes(names[i]));
        }
    }

    /// <summary>What was reported; and what was written beyond it, which the caller of a direct or neither code can see.</summary>
    RecordedBytes Written(ReadOnlySpan<byte> output, int reported)
    {
        var length = output.Length;
        while (length > reported && output[length - 1] == _output[length - 1])
            length--;

        var written = RecordedBytes.Of(output[..length]);
        for (var i = reported; i < length; i++)
        {
            if (output[i] == _output[i])
                written.Mark(i, RecordedByte.Left);
        }

        return written;
    }

    /// <summary>Whether the driver writes over what it reads: then the fields are in its answer, too.</summary>
    static bool IsInPlace(in IoctlRequest request) =>
        !request.Output.IsEmpty && Unsafe.AreSame(ref MemoryMarshal.GetReference(request.Input), ref MemoryMarshal.GetReference(request.Output));

    static void MarkPlace(RecordedBytes bytes, IoctlOwnedFields owned, string name)
    {
        var place = owned.PlaceOf(name);
        bytes.MarkPlace(name, place.Start.Value, place.End.Value - place.Start.Value);
    }
}
