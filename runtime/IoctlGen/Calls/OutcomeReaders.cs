using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The outcome alone.</summary>
readonly struct OutcomeItself : IOutcomeReader<IoctlResult>
{
    public static IoctlResult Read(in IoctlResult outcome, IoctlAsyncTransfer transfer) => outcome;
}

/// <summary>The structure that was written.</summary>
readonly struct OutcomeStructure<T> : IOutcomeReader<T> where T : unmanaged
{
    public static T Read(in IoctlResult outcome, IoctlAsyncTransfer transfer) => transfer.ReadOutput<T>(outcome.BytesReturned);
}

/// <summary>How many whole structures were written.</summary>
readonly struct OutcomeCount<T> : IOutcomeReader<int> where T : unmanaged
{
    public static int Read(in IoctlResult outcome, IoctlAsyncTransfer transfer) => outcome.BytesReturned / Unsafe.SizeOf<T>();
}

/// <summary>A value; a failure is thrown.</summary>
readonly struct Thrown<TReader, TValue> : IOutcomeReader<TValue> where TReader : struct, IOutcomeReader<TValue>
{
    public static TValue Read(in IoctlResult outcome, IoctlAsyncTransfer transfer)
    {
        outcome.ThrowIfFailed();
        return TReader.Read(in outcome, transfer);
    }
}

/// <summary>A value and how the call ended; a failure is told.</summary>
readonly struct Told<TReader, TValue> : IOutcomeReader<IoctlResult<TValue>> where TReader : struct, IOutcomeReader<TValue>
{
    public static IoctlResult<TValue> Read(in IoctlResult outcome, IoctlAsyncTransfer transfer) => new(outcome, TReader.Read(in outcome, transfer));
}

/// <summary>What an asynchronous call makes of its outcome, as a type: the one state machine of these calls is compiled for each.</summary>
/// <typeparam name="TValue">What the call returns.</typeparam>
interface IOutcomeReader<TValue>
{
    /// <summary>Called once the request has completed, while its buffers are still there.</summary>
    static abstract TValue Read(in IoctlResult outcome, IoctlAsyncTransfer transfer);
}
