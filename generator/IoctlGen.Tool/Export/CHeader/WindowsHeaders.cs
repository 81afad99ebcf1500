using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Export;

/// <summary>The structures that every header of Windows takes for granted: LIST_ENTRY, UNICODE_STRING.</summary>
static class WindowsHeaders
{
    static readonly CHeader Known = CHeaderReader.Read(new("", ""));
    static readonly CHeader KnownOnX86 = CHeaderReader.Read(new("", ""), target: CTarget.X86);

    /// <summary>How a type lies in memory that Windows defines.</summary>
    /// <param name="name">One of <see cref="SharedTypes"/>.</param>
    /// <param name="target">What it is compiled for.</param>
    public static CLayout LayoutOf(string name, CTarget target)
    {
        var known = target == CTarget.X64 ? Known : KnownOnX86;
        return known.Find(name) is { } type && known.Layouts.TryGet(type, out var layout, out _) ? layout! : throw new InvalidOperationException($"{name} has no layout.");
    }

    /// <summary>Whether Windows defines a type of that name, so that no other header may.</summary>
    /// <param name="type">A declared type.</param>
    /// <param name="path">The assembly, for the message.</param>
    /// <exception cref="ToolException">Windows means another type by that name.</exception>
    public static bool Define(DeclaredType type, string path)
    {
        if (Known.Find(type.Name) is not { } known)
            return false;
        return known.Resolved is CStructure && Known.Layouts.TryGet(known, out var layout, out _) && IsSame(layout!, DataLayouts.X64.Of(type))
            ? true
            : throw new ToolException($"{path}: {type.FullName} is {type.Name} in C, which is another type of Windows; rename it, or state a name with [NativeName]");
    }

    static bool IsSame(CLayout known, DataLayout declared) => (known.Size, known.Alignment) == (declared.Size, declared.Alignment);
}
