using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// One asynchronous request as the device sees it. Its buffers stay where they are until the request has completed: the
/// caller's memory is pinned, everything else is memory of this object's own. A device must not touch them afterwards.
/// </summary>
public sealed unsafe class IoctlAsyncTransfer
{
    static readonly ObjectPool<IoctlAsyncTransfer> Pool = new(static () => new(), static transfer => transfer.Free());

    readonly NativeBuffer _ownInput = new();
    readonly NativeBuffer _ownOutput = new();
    MemoryHandle _inputPin;
    MemoryHandle _outputPin;
    MemoryHandle _dataPin;

    IoctlAsyncTransfer()
    {
    }

    /// <summary>The control code.</summary>
    public ControlCode Code { get; private set; }

    /// <summary>The route; never <see cref="MajorFunction.Unspecified"/>.</summary>
    public MajorFunction MajorFunction { get; private set; }

    /// <summary>What the driver reads.</summary>
    public ReadOnlySpan<byte> Input => new(InputPointer, InputLength);

    /// <summary>What the driver writes.</summary>
    public Span<byte> Output => new(OutputPointer, OutputLength);

    /// <summary>The second buffer of a <see cref="TransferMethod.InDirect"/> code, which the driver reads.</summary>
    public ReadOnlySpan<byte> Data => new(DataPointer, DataLength);

    internal byte* InputPointer { get; private set; }

    internal int InputLength { get; private set; }

    internal byte* OutputPointer { get; private set; }

    internal int OutputLength { get; private set; }

    internal byte* DataPointer { get; private set; }

    internal int DataLength { get; private set; }

    /// <summary>The request as a synchronous one has it. The buffers live until the request has completed.</summary>
    public IoctlTransfer ToTransfer() => new(Code, MajorFunction, Input, Output, Data);

    internal static IoctlAsyncTransfer Rent(IoctlDescriptor ioctl, IoctlAsyncInput input)
    {
        var transfer = Pool.Rent();
        transfer.Code = ioctl.Code;
        transfer.MajorFunction = ioctl.MajorFunction;
        try
        {
            transfer.SetInput(input);
        }
        catch
        {
            transfer.Return();
            throw;
        }

        return transfer;
    }

    /// <summary>Takes an output of this object's own, zeroed.</summary>
    internal IoctlAsyncTransfer WithOutput(int length)
    {
        OutputPointer = _ownOutput.Reserve(length);
        OutputLength = length;
        Output.Clear();
        return this;
    }

    /// <summary>Takes the caller's output, in place of an earlier one whose request has completed. Where its memory cannot be pinned, all is let go.</summary>
    internal IoctlAsyncTransfer WithOutput<T>(Memory<T> output) where T : unmanaged
    {
        _outputPin.Dispose();
        _outputPin = default;
        try
        {
            OutputLength = checked(output.Length * sizeof(T));
            _outputPin = output.Pin();
        }
        catch
        {
            Return();
            throw;
        }

        OutputPointer = (byte*)_outputPin.Pointer;
        return this;
    }

    internal IoctlAsyncTransfer WithData(ReadOnlyMemory<byte> data)
    {
        try
        {
            _dataPin = data.Pin();
        }
        catch
        {
            Return();
            throw;
        }

        DataPointer = (byte*)_dataPin.Pointer;
        DataLength = data.Length;
        return this;
    }

    /// <summary>The structure that was written; what the driver did not report is zero.</summary>
    internal T ReadOutput<T>(int bytesReturned) where T : unmanaged
    {
        Output[bytesReturned..].Clear();
        return MemoryMarshal.Read<T>(Output);
    }

    /// <summary>Lets all buffers go. Only after completion: the kernel writes to them until then.</summary>
    internal void Return()
    {
        _inputPin.Dispose();
        _outputPin.Dispose();
        _dataPin.Dispose();
        _inputPin = _outputPin = _dataPin = default;
        InputPointer = OutputPointer = DataPointer = null;
        InputLength = OutputLength = DataLength = 0;
        _ownInput.FreeIfLarge();
        _ownOutput.FreeIfLarge();
        Pool.Return(this);
    }

    void SetInput(IoctlAsyncInput input)
    {
        InputLength = input.Bytes.Length;
        if (input.CanPin)
        {
            _inputPin = input.PinNow();
            InputPointer = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetReference(input.Bytes));
        }
        else
        {
            InputPointer = _ownInput.Reserve(InputLength);
            input.Bytes.CopyTo(new(InputPointer, InputLength));
        }
    }

    void Free()
    {
        _ownInput.Free();
        _ownOutput.Free();
    }
}
