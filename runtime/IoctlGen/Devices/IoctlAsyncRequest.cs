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
    MemoryHandle _inputPin;
    MemoryHandle _outputPin;
    MemoryHandle _dataPin;

    IoctlAsyncRequest()
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

    /// <summary>The code's name; null where no contract declares it.</summary>
    internal string? Name { get; private set; }

    internal byte* InputPointer { get; private set; }

    internal int InputLength { get; private set; }

    internal byte* OutputPointer { get; private set; }

    internal int OutputLength { get; private set; }

    internal byte* DataPointer { get; private set; }

    internal int DataLength { get; private set; }

    /// <summary>The request as a synchronous one has it. The buffers live until the request has completed.</summary>
    public IoctlRequest AsRequest() => new(Code, MajorFunction, Input, Output, Data);

    internal static IoctlAsyncRequest Rent(IoctlDescriptor ioctl, AsyncInput input) => Rent(ioctl.Name, ioctl.Code, ioctl.MajorFunction, input);

    internal static IoctlAsyncRequest Rent(string? name, ControlCode code, MajorFunction majorFunction, AsyncInput input)
    {
        var request = Pool.Rent();
        (request.Name, request.Code, request.MajorFunction) = (name, code, majorFunction);
        try
        {
            request.SetInput(input);
        }
        catch
        {
            request.Return();
            throw;
        }

        return request;
    }

    /// <summary>Takes an output of this object's own, zeroed.</summary>
    internal IoctlAsyncRequest WithOutput(int length)
    {
        OutputPointer = _ownOutput.Reserve(length);
        OutputLength = length;
        Output.Clear();
        return this;
    }

    /// <summary>Takes the caller's output, in place of an earlier one whose request has completed. Where its memory cannot be pinned, all is let go.</summary>
    internal IoctlAsyncRequest WithOutput<T>(Memory<T> output) where T : unmanaged
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

    internal IoctlAsyncRequest WithData(ReadOnlyMemory<byte> data)
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

    void SetInput(AsyncInput input)
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
