namespace IoctlGen.Benchmarks.Generator;

/// <summary>Contracts.</summary>
sealed class IoctlDeclarations : Declarations
{
    protected override string Attribute(int type) => $"[IoctlContract(0x{0x8000 + type:X4}, Header = \"meter.h\")]\n";

    protected override string Method(int method, int edit) =>
        $"[Ioctl(0x{0x800 + ((method + edit) % 0x800):X3}, TransferMethod.Buffered, RequiredAccess.Read)]\n    public static partial " + (method % 4) switch
        {
            0 => $"void Reset{method}(SafeFileHandle device)",
            1 => $"void Set{method}(SafeFileHandle device, in Request request)",
            2 => $"Reply Get{method}(SafeFileHandle device)",
            _ => $"Reply Query{method}(SafeFileHandle device, in Request request)",
        };
}
