using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>A Win32 error in words. Only Windows has its own text; elsewhere the error's name stands for it.</summary>
static class Win32Text
{
    public static string Describe(int error)
    {
        if (error == NtStatusTable.NoWin32Error)
            return "no Win32 equivalent";

        // strerror would read the number as an errno on other systems: 21 is EISDIR there.
        var text = OperatingSystem.IsWindows() ? Marshal.GetPInvokeErrorMessage(error) : Win32ErrorNames.Find(error);
        return text is null ? $"Win32 {error}" : $"Win32 {error}: {text}";
    }
}
