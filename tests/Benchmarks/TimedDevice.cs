using BenchmarkDotNet.Attributes;
using Microsoft.Win32.SafeHandles;

namespace IoctlGen.Benchmarks;

/// <summary>What every benchmark of calls needs: a device of the stub, and its handle.</summary>
public abstract class TimedDevice
{
    /// <summary>Whether a request enters the kernel, as real ones do, or is answered at once, which shows every nanosecond of ours.</summary>
    [Params(false, true)]
    public bool Kernel { get; set; }

    protected SafeFileHandle Handle { get; } = File.OpenHandle("/dev/null", FileMode.Open, FileAccess.ReadWrite);

    protected IoctlDevice Device { get; }

    protected TimedDevice() => Device = IoctlDevice.FromHandle(Handle);

    [GlobalSetup]
    public virtual void SetUp() => StubNtDll.EntersKernel(Kernel);

    [GlobalCleanup]
    public virtual void CleanUp()
    {
        Device.Dispose();
        Handle.Dispose();
    }
}
