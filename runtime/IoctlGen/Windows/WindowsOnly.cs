using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>Says so where Windows is needed and this is another system.</summary>
static class WindowsOnly
{
    public static void ThrowIfNot()
    {
        if (!OperatingSystem.IsWindows())
            Throw();
    }

    [DoesNotReturn]
    static void Throw() => throw new PlatformNotSupportedException(
        $"Windows control codes can be sent on Windows only; this is {RuntimeInformation.OSDescription}. "
        + "To test code that sends them, use FakeDevice of the package IoctlGen.Testing.");
}
