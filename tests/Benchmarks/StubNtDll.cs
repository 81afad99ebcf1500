using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Benchmarks;

/// <summary>Stands in for Windows: compiles the files of stub with the system's C compiler and answers the imports with it.</summary>
static partial class StubNtDll
{
    static nint _library;

    /// <summary>Whether each request enters the kernel once, as every real one does at least.</summary>
    public static void EntersKernel(bool enters) => SetEntersKernel(enters ? 1 : 0);

    /// <summary>Whether handles are for overlapped I/O, and whether requests pend and are completed by another thread.</summary>
    public static void Pends(bool overlapped, bool pends) => SetPends(overlapped ? 1 : 0, pends ? 1 : 0);

    /// <summary>How many bytes an output has: smaller buffers overflow. 0 where every buffer is filled.</summary>
    [LibraryImport("ntdll.dll", EntryPoint = "StubWholeOutput")]
    public static partial void SetWholeOutput(uint length);

    /// <summary>What a completion packet is handed to.</summary>
    [LibraryImport("ntdll.dll", EntryPoint = "StubPacketArrived")]
    public static unsafe partial void SetPacketArrived(delegate* unmanaged<NativeOverlapped*, void> callback);

    [ModuleInitializer]
    internal static void Install()
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The calls are timed against a stub of ntdll.dll, which is for Linux.");

        // Before the first call of the library, which reads it once.
        AppContext.SetSwitch("IoctlGen.WindowsCallsAnywhere", true);
        _library = Build();
        NativeLibrary.SetDllImportResolver(typeof(IoctlDevice).Assembly, Resolve);
        NativeLibrary.SetDllImportResolver(typeof(StubNtDll).Assembly, Resolve);
    }

    static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
        name is "ntdll.dll" or "kernel32.dll" ? _library : 0;

    static nint Build()
    {
        var folder = Directory.CreateTempSubdirectory("ioctlgen-benchmarks-");
        try
        {
            var library = Path.Combine(folder.FullName, "libntdll.so");
            var sources = Path.Combine(AppContext.BaseDirectory, "stub");
            using var compiler = Process.Start(
                "cc", ["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-pthread", "-o", library, .. Directory.GetFiles(sources, "*.c")]);
            compiler.WaitForExit();
            return compiler.ExitCode == 0
                ? NativeLibrary.Load(library)
                : throw new InvalidOperationException($"cc could not compile {sources}.");
        }
        finally
        {
            // A loaded library keeps its file.
            folder.Delete(recursive: true);
        }
    }

    [LibraryImport("ntdll.dll", EntryPoint = "StubEntersKernel")]
    private static partial void SetEntersKernel(int enters);

    [LibraryImport("ntdll.dll", EntryPoint = "StubPends")]
    private static partial void SetPends(int overlapped, int pends);
}
