using System.Runtime.CompilerServices;

namespace IoctlGen;

/// <summary>The result alone.</summary>
readonly struct ResultItself : IResultReader<IoctlResult>
{
    public static IoctlResult Read(in IoctlResult result, IoctlAsyncRequest request) => result;
}

/// <summary>The structure that was written.</summary>
readonly struct OutputStructure<T> : IResultReader<T> where T : unmanaged
{
    public static T Read(in IoctlResult result, IoctlAsyncRequest request) => request.ReadOutput<T>(result.BytesReturned);
}

/// <summary>How many whole structures were written.</summary>
readonly struct OutputCount<T> : IResultReader<int> where T : unmanaged
{
    public static int Read(in IoctlResult result, IoctlAsyncRequest request) => result.BytesReturned / Unsafe.SizeOf<T>();
}

/// <summary>A value; a failure is thrown.</summary>
readonly struct Thrown<TReader, TValue> : IResultReader<TValue> where TReader : struct, IResultReader<TValue>
{
    public static TValue Read(in IoctlResult result, IoctlAsyncRequest request)
    {
        result.ThrowIfFailed();
        return TReader.Read(in result, request);
    }
}

/// <summary>A value and how the call ended; a failure is reported.</summary>
readonly struct Reported<TReader, TValue> : IResultReader<IoctlResult<TValue>> where TReader : struct, IResultReader<TValue>
{
    public static IoctlResult<TValue> Read(in IoctlResult result, IoctlAsyncRequest request) => new(result, TReader.Read(in result, request));
}

/// <summary>What an asynchronous call makes of its result, as a type: the one state machine of these calls is compiled for each.</summary>
/// <typeparam name="TValue">What the call returns.</typeparam>
interface IResultReader<TValue>
{
    /// <summary>Called once the request has completed, while its buffers are still there.</summary>
    static abstract TValue Read(in IoctlResult result, IoctlAsyncRequest request);
}
