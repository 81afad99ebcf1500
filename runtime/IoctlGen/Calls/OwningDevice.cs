using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>Stands before the device of a synchronous call whose input has owned fields: pins the memory, fills the fields in, and clears them in what comes back.</summary>
sealed unsafe class OwningDevice(OwnedFields fields) : IoctlDevice
{
    readonly NativeBuffer _input = new();
    SafeHandle? _handle;
    IoctlDevice? _device;

    public OwningDevice To(IoctlDevice device)
    {
        _device = device;
        return this;
    }

    public OwningDevice To(SafeHandle handle)
    {
        _handle = handle;
        return this;
    }

    public void Reset()
    {
        (_device, _handle) = (null, null);
        _input.FreeIfLarge();
    }

    public void Free() => _input.Free();

    /// <summary>What the call is made on: this object is used again once the call has ended.</summary>
    internal override object Sender => (object?)_device?.Sender ?? _handle!;

    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => Pin(in request, next: 0, out bytesReturned);

    /// <summary>Pins the spans one by one: each in a frame of its own, so that there can be any number.</summary>
    NtStatus Pin(in IoctlRequest request, int next, out int bytesReturned)
    {
        if (next == fields.Count)
            return SendFilled(in request, out bytesReturned);

        fixed (byte* pointer = fields.All[next].Span)
        {
            if (pointer is not null)
                fields.All[next].SetPointer(pointer);
            return Pin(in request, next + 1, out bytesReturned);
        }
    }

    NtStatus SendFilled(in IoctlRequest request, out int bytesReturned)
    {
        var input = Writable(in request);
        try
        {
            fields.Fill(input);
            return SendOn(new(request.Code, request.MajorFunction, input, request.Output, request.Data) { Name = request.Name, Owned = new(fields) }, out bytesReturned);
        }
        finally
        {
            fields.Clear(input);
            fields.ClearOutput(request.Output);
        }
    }

    /// <summary>The caller's input is not written to. What goes in and out stays one memory, and is the runtime's own copy already.</summary>
    Span<byte> Writable(in IoctlRequest request)
    {
        ref var start = ref MemoryMarshal.GetReference(request.Input);
        if (Unsafe.AreSame(ref start, ref MemoryMarshal.GetReference(request.Output)))
            return MemoryMarshal.CreateSpan(ref start, request.Input.Length);

        var copy = new Span<byte>(_input.Reserve(request.Input.Length), request.Input.Length);
        request.Input.CopyTo(copy);
        return copy;
    }

#pragma warning disable CA1416 // Only a call on a handle sets one, and those are for Windows.
    NtStatus SendOn(in IoctlRequest request, out int bytesReturned) => _handle is { } handle
        ? new HandleTarget(handle).Send(request.Name, request.Code, request.MajorFunction, request.Input, request.Output, request.Data, out bytesReturned)
        : _device!.Send(in request, out bytesReturned);
#pragma warning restore CA1416
}
