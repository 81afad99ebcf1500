using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>What an exception says of a Win32 error: the system's words on Windows, the error's name elsewhere.</summary>
static class Win32Words
{
    public static string Of(int error, string name) =>
        $"Win32 {error}: {(OperatingSystem.IsWindows() ? Marshal.GetPInvokeErrorMessage(error) : name)}";
}
