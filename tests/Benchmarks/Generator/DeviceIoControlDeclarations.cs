namespace IoctlGen.Benchmarks.Generator;

/// <summary>Imports of DeviceIoControl for the same calls, each with the types of its buffers: what one writes by hand instead.</summary>
sealed class DeviceIoControlDeclarations : Declarations
{
    protected override string Attribute(int type) => "";

    protected override string Method(int method, int edit)
    {
        var (name, input, output) = (method % 4) switch
        {
            0 => ("Reset", "nint input", "nint output"),
            1 => ("Set", "in Request request", "nint output"),
            2 => ("Get", "nint input", "out Reply reply"),
            _ => ("Query", "in Request request", "out Reply reply"),
        };
        return $"[LibraryImport(\"kernel32.dll\", EntryPoint = \"DeviceIoControl{(edit == 0 ? "" : edit)}\", SetLastError = true)]\n"
            + "    [return: MarshalAs(UnmanagedType.Bool)]\n"
            + $"    public static partial bool {name}{method}(SafeFileHandle device, uint code, {input}, int inputLength, {output}, int outputLength, out int bytesReturned, nint overlapped)";
    }
}
