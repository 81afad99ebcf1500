using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>
/// A completion port for a system that has none. .NET's bound handle and its OVERLAPPED are the same code on every system,
/// only binding is refused elsewhere than on Windows: so the bound handle is made by its private constructor, and the
/// stub hands packets to the callback that .NET keeps with the OVERLAPPED, as its thread pool does.
/// </summary>
static unsafe class StubPort
{
    public static ThreadPoolBoundHandle Bind(SafeHandle handle)
    {
        StubNtDll.SetPacketArrived(&OnPacket);
        return Construct<ThreadPoolBoundHandle>(typeof(ThreadPoolBoundHandle), handle);
    }

    /// <summary>What <see cref="IoctlDevice.Open"/> makes: a device whose requests complete through the port.</summary>
    public static IoctlDevice Open(SafeHandle handle) =>
        Construct<IoctlDevice>(typeof(IoctlDevice).Assembly.GetType("IoctlGen.WindowsDevice", throwOnError: true)!, handle, false, Bind(handle));

    static T Construct<T>(Type type, params object[] arguments) => (T)Activator.CreateInstance(
        type, BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DoNotWrapExceptions, binder: null, arguments, culture: null)!;

    [UnmanagedCallersOnly]
    static void OnPacket(NativeOverlapped* overlapped) =>
        ((IOCompletionCallback)Callback(Overlapped.Unpack(overlapped))!)(0, 0, overlapped);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_callback")]
    static extern ref object? Callback(Overlapped overlapped);
}
