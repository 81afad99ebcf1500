namespace IoctlGen;

/// <summary>What an asynchronous call makes of its outcome, as a type: the one state machine of these calls is compiled for each.</summary>
/// <typeparam name="TValue">What the call returns.</typeparam>
interface IOutcomeReader<TValue>
{
    /// <summary>Called once the request has completed, while its buffers are still there.</summary>
    static abstract TValue Read(in IoctlResult outcome, IoctlAsyncTransfer transfer);
}
