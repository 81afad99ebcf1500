using System.Runtime.CompilerServices;
using System.Threading.Tasks.Sources;

namespace IoctlGen.WindowsLab;

/// <summary>
/// What awaiting costs where the tests run, without a device: a call that goes through as many awaits as the library's,
/// completed by another thread. Under Wine every await boxes its awaiter (seen with .NET 8 and 10, in a program that does
/// nothing else; on Linux it does not).
/// </summary>
sealed class AwaitedSource : IValueTaskSource<IoctlCompletion>, IDisposable
{
    readonly SemaphoreSlim _asked = new(0);
    readonly Thread _thread;
    ManualResetValueTaskSourceCore<IoctlCompletion> _core = new() { RunContinuationsAsynchronously = true };
    volatile bool _ended;

    public AwaitedSource()
    {
        _thread = new Thread(Complete) { IsBackground = true };
        _thread.Start();
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    public async ValueTask<T> CallAsync<T>(T value)
    {
        _core.Reset();
        _asked.Release();
        await new ValueTask<IoctlCompletion>(this, _core.Version).ConfigureAwait(false);
        return value;
    }

    public void Dispose()
    {
        _ended = true;
        _asked.Release();
        _thread.Join();
        _asked.Dispose();
    }

    void Complete()
    {
        while (true)
        {
            _asked.Wait();
            if (_ended)
                return;
            Thread.Yield(); // the caller is to await before, as it does with a device
            _core.SetResult(new(NtStatus.Success, 1));
        }
    }

    IoctlCompletion IValueTaskSource<IoctlCompletion>.GetResult(short token) => _core.GetResult(token);

    ValueTaskSourceStatus IValueTaskSource<IoctlCompletion>.GetStatus(short token) => _core.GetStatus(token);

    void IValueTaskSource<IoctlCompletion>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) =>
        _core.OnCompleted(continuation, state, token, flags);
}
