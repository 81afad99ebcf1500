using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace IoctlGen.CompilerServices;

/// <summary>
/// For generated code; never removed once released. The fields of one request's input that parameters own. A synchronous call is made on the device that
/// <see cref="On(IoctlDevice)"/> returns, within a <c>using</c>; of an asynchronous one, the input takes this with it (<see cref="AsyncInput.Own"/>).
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class OwnedFields : IDisposable
{
    static readonly ObjectPool<OwnedFields> Pool = new(static () => new(), static fields => fields._device.Free());

    readonly OwningDevice _device;
    OwnedField[] _fields = new OwnedField[2];

    OwnedFields() => _device = new(this);

    /// <summary>Those that were added.</summary>
    internal Span<OwnedField> All => _fields.AsSpan(0, Count);

    internal int Count { get; private set; }

    /// <summary>Whether the output begins with the structure of the input, so that the driver may return the fields.</summary>
    internal bool ComesBack { get; private set; }

    /// <summary>Begins with none.</summary>
    /// <param name="comesBack">Whether the output begins with the structure of the input, so that the driver may return the fields.</param>
    public static OwnedFields Rent(bool comesBack)
    {
        var fields = Pool.Rent();
        fields.ComesBack = comesBack;
        return fields;
    }

    /// <summary>Adds the handle that a field names.</summary>
    /// <exception cref="ArgumentNullException">There is no handle: the parameter is named.</exception>
    public void Handle(string field, string parameter, SafeHandle? handle, OwnedPlace place)
    {
        ref var added = ref Add(field, parameter, place);
        ArgumentNullException.ThrowIfNull(handle, parameter);
        added.Handle = handle;
    }

    /// <summary>Adds bytes that a field points to and the driver may write. The span itself must stay where it is until the call has returned.</summary>
    public unsafe void Bytes(string field, string parameter, in Span<byte> bytes, OwnedPlace place, OwnedPlace length, int alignment)
    {
#pragma warning disable CS8500 // A span lies on a stack: nothing moves it.
        fixed (Span<byte>* span = &bytes)
            Add(field, parameter, place).SetSpan(span, isWritable: true, length, alignment);
#pragma warning restore CS8500
    }

    /// <summary>Adds bytes that a field points to and the driver reads. The span itself must stay where it is until the call has returned.</summary>
    public unsafe void Bytes(string field, string parameter, in ReadOnlySpan<byte> bytes, OwnedPlace place, OwnedPlace length, int alignment)
    {
#pragma warning disable CS8500 // A span lies on a stack: nothing moves it.
        fixed (ReadOnlySpan<byte>* span = &bytes)
            Add(field, parameter, place).SetSpan(span, isWritable: false, length, alignment);
#pragma warning restore CS8500
    }

    /// <summary>Adds bytes that a field points to and the driver may write.</summary>
    public void Bytes(string field, string parameter, Memory<byte> bytes, OwnedPlace place, OwnedPlace length, int alignment) =>
        Add(field, parameter, place).SetMemory(bytes, isWritable: true, length, alignment);

    /// <summary>Adds bytes that a field points to and the driver reads.</summary>
    public void Bytes(string field, string parameter, ReadOnlyMemory<byte> bytes, OwnedPlace place, OwnedPlace length, int alignment) =>
        Add(field, parameter, place).SetMemory(bytes, isWritable: false, length, alignment);

    /// <summary>Takes the handles and memory, and returns the device to make the call on.</summary>
    public IoctlDevice On(IoctlDevice device)
    {
        ArgumentNullException.ThrowIfNull(device);
        Hold();
        return _device.To(device);
    }

    /// <summary>Takes the handles and memory, and returns the device to make the call on.</summary>
    [SupportedOSPlatform("windows")]
    public IoctlDevice On(SafeHandle device)
    {
        ArgumentNullException.ThrowIfNull(device);
        Hold();
        return _device.To(device);
    }

    /// <summary>Lets all handles and memory go. Only after completion: the kernel uses them until then.</summary>
    public void Dispose()
    {
        try
        {
            ReleaseFrom(0);
        }
        finally
        {
            All.Clear();
            Count = 0;
            _device.Reset();
            Pool.Return(this);
        }
    }

    /// <summary>Takes the handles and memory, one after the other. Where this throws, what was taken is let go by <see cref="Dispose"/>.</summary>
    internal void Hold()
    {
        foreach (ref var field in All)
            field.Hold();
    }

    /// <summary>Writes the fields into a copy of the input.</summary>
    internal void Fill(Span<byte> input)
    {
        foreach (ref var field in All)
            field.Fill(input);
    }

    /// <summary>Clears handles and pointers in the bytes of a structure; lengths stay.</summary>
    internal void Clear(Span<byte> structure)
    {
        foreach (ref var field in All)
            field.Place.Clear(structure);
    }

    /// <summary>Clears handles and pointers in an output, if it begins with the structure.</summary>
    internal void ClearOutput(Span<byte> output)
    {
        if (ComesBack)
            Clear(output);
    }

    /// <summary>A MemoryManager of the caller's can throw: the others are let go all the same.</summary>
    void ReleaseFrom(int index)
    {
        if (index == Count)
            return;
        try
        {
            _fields[index].Release();
        }
        finally
        {
            ReleaseFrom(index + 1);
        }
    }

    ref OwnedField Add(string field, string parameter, OwnedPlace place)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(parameter);
        if (Count == _fields.Length)
            Array.Resize(ref _fields, 2 * Count);
        ref var added = ref _fields[Count++];
        added = new(field, parameter, place);
        return ref added;
    }
}
