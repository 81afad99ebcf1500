using System.Diagnostics.Tracing;
using System.Runtime.CompilerServices;
using BenchmarkDotNet.Attributes;

namespace IoctlGen.Benchmarks;

/// <summary>What a listener costs, and that nobody pays without one.</summary>
public class Tracing : TimedDevice
{
    EventListener? _listener;

    /// <summary>Whether somebody listens to the event source.</summary>
    [Params(false, true)]
    public bool Listener { get; set; }

    public override void SetUp()
    {
        base.SetUp();
        _listener = Listener ? new SilentListener() : null;
    }

    [Benchmark(Baseline = true), MethodImpl(MethodImplOptions.NoInlining)]
    public void HandWritten() => NtCalls.Nothing(Handle);

    [Benchmark, MethodImpl(MethodImplOptions.NoInlining)]
    public void GeneratedOnDevice() => Device.Nothing();

    public override void CleanUp()
    {
        _listener?.Dispose();
        base.CleanUp();
    }

    sealed class SilentListener : EventListener
    {
        protected override void OnEventSourceCreated(EventSource eventSource)
        {
            if (eventSource.Name == "IoctlGen")
                EnableEvents(eventSource, EventLevel.Verbose);
        }
    }
}
