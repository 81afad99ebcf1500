using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>
/// One asynchronous request as the device sees it. Its buffers stay where they are until the request has completed: the
/// caller's memory is pinned, everything else is memory of this object's own. A device must not touch them afterwards.
/// </summary>
public sealed unsafe class IoctlAsyncRequest
{
    static readonly ObjectPool<IoctlAsyncRequest> Pool = new(static () => new(), static request => request.Free());

    readonly NativeBuffer _ownInput = new();
    readonly NativeBuffer _ownOutput = new();
    readonly NativeBuffer _ownData = new();
    MemoryHandle _inputPin;
    MemoryHandle _outputPin;
    MemoryHandle _dataPin;
    OwnedFields? _owned;

    IoctlAsyncRequest()
    {
    }

    /// <summary>The control code.</summary>
    public ControlCode Code { get; private set; }

    /// <summary>The route; never <see cref="MajorFunction.Unspecified"/>.</summary>
    public MajorFunction MajorFunction { get; private set; }

    /// <summary>What the driver reads.</summary>
    public ReadOnlySpan<byte> Input => new(InputPointer, InputLength);

    /// <summary>What the driver writes. One of <see cref="TransferMethod.OutDirect"/> or <see cref="TransferMethod.Neither"/> can read it, too.</summary>
    public Span<byte> Output => new(OutputPointer, OutputLength);

    /// <summary>A second buffer that the driver only reads, of a code of <see cref="TransferMethod.InDirect"/> or <see cref="TransferMethod.Neither"/>.</summary>
    public ReadOnlySpan<byte> Data => new(DataPointer, DataLength);

    /// <summary>What fields of the input name or point to, beside these buffers.</summary>
    public IoctlOwnedFields Owned => new(_owned);

    /// <summary>The code's name; null where no contract declares it.</summary>
    public string? Name { get; private set; }

    internal byte* InputPointer { get; private set; }

    internal int InputLength { get; private set; }

    internal byte* OutputPointer { get; private set; }

    internal int OutputLength { get; private set; }

    internal byte* DataPointer { get; private set; }

    internal int DataLength { get; private set; }

    /// <summary>The request as a synchronous one has it. The buffers live until the request has completed.</summary>
    public IoctlRequest AsRequest() => new(Code, MajorFunction, Input, Output, Data) { Name = Name, Owned = Owned };

    /// <summary>Takes a request from the pool, and with it an output of its own. It is returned once: by whoever has it.</summary>
    internal static IoctlAsyncRequest Rent(IoctlDescriptor ioctl, AsyncInput input, int ownOutput)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        return Rent<byte>(ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, ownOutput, output: default, data: default);
    }

    /// <summary>Takes a request from the pool, and with it a second buffer that the driver reads.</summary>
    internal static IoctlAsyncRequest Rent(IoctlDescriptor ioctl, AsyncInput input, AsyncInput data = default)
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        return Rent<byte>(ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, ownOutput: 0, output: default, data);
    }

    /// <summary>Takes a request from the pool, and with it the caller's output.</summary>
    internal static IoctlAsyncRequest Rent<T>(IoctlDescriptor ioctl, AsyncInput input, Memory<T> output) where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(ioctl);
        return Rent(ioctl.Name, ioctl.Code, ioctl.MajorFunction, input, ownOutput: 0, output, data: default);
    }

    /// <summary>Takes a request from the pool, for a code that no contract declares.</summary>
    internal static IoctlAsyncRequest Rent(ControlCode code, MajorFunction majorFunction, AsyncInput input, Memory<byte> output) =>
        Rent(name: null, code, majorFunction, input, ownOutput: 0, output, data: default);

    /// <summary>Where memory cannot be had or pinned, what was pinned before is let go: nobody has the request yet who could.</summary>
    static IoctlAsyncRequest Rent<T>(
        string? name, ControlCode code, MajorFunction majorFunction, AsyncInput input, int ownOutput, Memory<T> output, AsyncInput data)
        where T : unmanaged
    {
        var request = Pool.Rent();
        try
        {
            (request.Name, request.Code, request.MajorFunction) = (name, code, majorFunction);
            request.SetInput(input);
            if (ownOutput > 0)
                request.SetOwnOutput(ownOutput);
            else
                request.SetOutput(output);
            request.SetData(data);
            return request;
        }
        catch
        {
            request.Return();
            throw;
        }
    }

    /// <summary>Takes the caller's output, in place of an earlier one whose request has completed. Where this throws, the request is still the caller's to return.</summary>
    internal void SetOutput<T>(Memory<T> output) where T : unmanaged
    {
        _outputPin.Dispose();
        _outputPin = default;
        OutputLength = checked(output.Length * sizeof(T));
        _outputPin = output.Pin();
        OutputPointer = (byte*)_outputPin.Pointer;
    }

    /// <summary>The structure that was written; what the driver did not report is zero.</summary>
    internal T ReadOutput<T>(int bytesReturned) where T : unmanaged
    {
        Output[bytesReturned..].Clear();
        return MemoryMarshal.Read<T>(Output);
    }

    /// <summary>Clears in the output what the driver may have returned of owned fields. Only after completion.</summary>
    internal void ClearOwned() => _owned?.ClearOutput(Output);

    /// <summary>Lets all buffers go. Only after completion: the kernel writes to them until then.</summary>
    internal void Return()
    {
        // A MemoryManager of the caller's can throw: the others are let go all the same.
        try
        {
            _inputPin.Dispose();
        }
        finally
        {
            try
            {
                _outputPin.Dispose();
            }
            finally
            {
                try
                {
                    _dataPin.Dispose();
                }
                finally
                {
                    _owned?.Dispose();
                }
            }
        }

        _owned = null;
        _inputPin = _outputPin = _dataPin = default;
        InputPointer = OutputPointer = DataPointer = null;
        InputLength = OutputLength = DataLength = 0;
        _ownInput.FreeIfLarge();
        _ownOutput.FreeIfLarge();
        _ownData.FreeIfLarge();
        Pool.Return(this);
    }

    void SetInput(AsyncInput input)
    {
        InputLength = input.Bytes.Length;
        InputPointer = Keep(input, ref _inputPin, _ownInput);
        if (input.Owned is { } owned)
        {
            _owned = owned;
            owned.Hold();
            owned.Fill(new(InputPointer, InputLength));
        }
    }

    void SetData(AsyncInput data)
    {
        DataLength = data.Bytes.Length;
        DataPointer = Keep(data, ref _dataPin, _ownData);
    }

    /// <summary>Pins bytes, or copies those that cannot stay where they are.</summary>
    static byte* Keep(AsyncInput bytes, ref MemoryHandle pin, NativeBuffer own)
    {
        if (bytes.CanPin)
        {
            pin = bytes.PinNow();
            return (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(bytes.Bytes));
        }

        var copy = own.Reserve(bytes.Bytes.Length);
        bytes.Bytes.CopyTo(new(copy, bytes.Bytes.Length));
        return copy;
    }

    /// <summary>Takes an output of this object's own, zeroed.</summary>
    void SetOwnOutput(int length)
    {
        OutputPointer = _ownOutput.Reserve(length);
        OutputLength = length;
        Output.Clear();
    }

    void Free()
    {
        _ownInput.Free();
        _ownOutput.Free();
        _ownData.Free();
    }
}
