using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>Stands in for Windows: compiles stub/ntdll.c with the system's C compiler and answers the imports with it.</summary>
static partial class StubNtDll
{
    static nint s_library;

    /// <summary>Whether each request enters the kernel once, as every real one does at least.</summary>
    public static void EntersKernel(bool enters) => SetEntersKernel(enters ? 1 : 0);

    [ModuleInitializer]
    internal static void Install()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The calls are timed against a stub of ntdll.dll, which is for Linux.");

        // Before the first call of the library, which reads it once.
        AppContext.SetSwitch("IoctlGen.WindowsCallsAnywhere", true);
        s_library = Build();
        NativeLibrary.SetDllImportResolver(typeof(IoctlDevice).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(StubNtDll).Assembly, Resolve);
    }

    static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name is "ntdll.dll" or "kernel32.dll" ? s_library : 0;

    static nint Build()
    {
        var folder = Directory.CreateTempSubdirectory("ioctlgen-benchmarks-");
        try
        {
            var library = Path.Combine(folder.FullName, "libntdll.so");
            var source = Path.Combine(AppContext.BaseDirectory, "stub", "ntdll.c");
            using var compiler = Process.Start("cc", ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o", library, source]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0
                ? NativeLibrary.Load(library)
                : throw new InvalidOperationException($"cc could not compile {source}.");
        }
        finally
        {
            // A loaded library keeps its file.
            folder.Delete(recursive: true);
        }
    }

    [LibraryImport("ntdll.dll", EntryPoint = "StubEntersKernel")]
    private static partial void SetEntersKernel(int enters);
}
