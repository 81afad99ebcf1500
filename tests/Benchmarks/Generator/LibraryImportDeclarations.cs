namespace IoctlGen.Benchmarks.Generator;

/// <summary>Imports with the very parameters of the contracts: a status is returned, so that the output is a parameter.</summary>
sealed class LibraryImportDeclarations : Declarations
{
    protected override string Attribute(int type) => "";

    protected override string Method(int method, int edit) =>
        $"[LibraryImport(\"meter\", EntryPoint = \"Meter{method + edit}\", SetLastError = true)]\n    public static partial int " + (method % 4) switch
        {
            0 => $"Reset{method}(SafeFileHandle device)",
            1 => $"Set{method}(SafeFileHandle device, in Request request)",
            2 => $"Get{method}(SafeFileHandle device, out Reply reply)",
            _ => $"Query{method}(SafeFileHandle device, in Request request, out Reply reply)",
        };
}
