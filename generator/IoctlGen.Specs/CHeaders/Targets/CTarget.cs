namespace IoctlGen.Specs.CHeaders;

/// <summary>What a header is read for.</summary>
public sealed class CTarget
{
    CTarget(string name, int pointerSize, string[] macros) => (Name, PointerSize, Macros) = (name, pointerSize, macros);

    /// <summary>64-bit Windows: pointers of 8 bytes.</summary>
    public static CTarget X64 { get; } = new("x64", 8, ["_WIN64=1", "_M_AMD64=100", "_M_X64=100", "_AMD64_=1"]);

    /// <summary>32-bit Windows: pointers of 4 bytes.</summary>
    public static CTarget X86 { get; } = new("x86", 4, ["_M_IX86=600", "_X86_=1"]);

    /// <summary><c>x64</c> or <c>x86</c>.</summary>
    public string Name { get; }

    /// <summary>The size of a pointer, in bytes.</summary>
    public int PointerSize { get; }

    /// <summary>The macros that the compiler defines for it.</summary>
    internal string[] Macros { get; }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
