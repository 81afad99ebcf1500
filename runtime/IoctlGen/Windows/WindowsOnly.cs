using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Says so where Windows is needed and this is another system.</summary>
static class WindowsOnly
{
    /// <summary>
    /// Set by the benchmarks alone, which time the calls against a stub of ntdll.dll on other systems. It is read once and
    /// costs nothing: on Windows the first half of the condition is a constant, elsewhere the compiler folds the field.
    /// </summary>
    static readonly bool CallsAnywhere = AppContext.TryGetSwitch("IoctlGen.WindowsCallsAnywhere", out var enabled) && enabled;

    public static void ThrowIfNot()
    {
        if (!OperatingSystem.IsWindows() && !CallsAnywhere)
            Throw();
    }

    [DoesNotReturn]
    static void Throw() => throw new PlatformNotSupportedException(
        $"Windows control codes can be sent on Windows only; this is {RuntimeInformation.OSDescription}. "
        + "To test code that sends them, use FakeDevice of the package IoctlGen.Testing.");
}
