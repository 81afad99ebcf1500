using IoctlGen.CodeFixes.Editing;

namespace IoctlGen.CodeFixes.Tests.Migration;

/// <summary>Code as it is written by hand: the import, the constants, and a method that sends one.</summary>
static class OldCode
{
    /// <summary>A file that declares the code already sees these usings; the migration adds them to one that does not.</summary>
    public const string Usings = "using System;\nusing System.ComponentModel;\nusing System.Runtime.InteropServices;\nusing IoctlGen;\nusing Microsoft.Win32.SafeHandles;\n";

    public static string File(string members, string declared = "", string? usings = null) => $$"""
        {{(usings ?? Usings).TrimEnd('\n')}}

        namespace Acme
        {
            static class Drive
            {
                {{members.ReplaceLineEndings("\n        ")}}

                [DllImport("kernel32.dll", SetLastError = true)]
                static extern bool DeviceIoControl(SafeFileHandle device, uint code, IntPtr input, int inputSize, IntPtr output, int outputSize, out int returned, IntPtr overlapped);

                [DllImport("kernel32.dll", SetLastError = true)]
                static extern bool DeviceIoControl(SafeFileHandle device, uint code, byte[]? input, int inputSize, byte[]? output, int outputSize, out int returned, IntPtr overlapped);

                [DllImport("kernel32.dll", SetLastError = true)]
                static extern bool DeviceIoControl(SafeFileHandle device, uint code, ref Request input, int inputSize, out Reply output, int outputSize, out int returned, IntPtr overlapped);

                [DllImport("kernel32.dll", SetLastError = true)]
                static extern bool DeviceIoControl(SafeFileHandle device, uint code, in Request input, int inputSize, IntPtr output, int outputSize, out int returned, IntPtr overlapped);
            }{{declared.ReplaceLineEndings("\n    ").Replace("\n    \n", "\n\n", StringComparison.Ordinal)}}

            [StructLayout(LayoutKind.Sequential)] public struct Request { public int Channel; }

            [StructLayout(LayoutKind.Sequential)] public struct Reply { public int Volts; }
        }
        """;

    /// <summary>What a migration writes behind the type.</summary>
    public static string Contract(string attribute, string name, string ioctl, string method) =>
        $$"""


        [IoctlContract({{attribute}})]
        static partial class {{name}}
        {
            [Ioctl({{ioctl}})]
            public static partial {{method}};
        }
        """;
}
