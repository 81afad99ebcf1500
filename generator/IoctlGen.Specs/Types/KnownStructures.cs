using IoctlGen.Specs.DotNetLayout;

namespace IoctlGen.Specs.Types;

/// <summary>What C has for structures of the runtime and of .NET.</summary>
static class KnownStructures
{
    /// <summary>What C has for it; a structure of .NET whose layout is known is that many integers of its alignment. Null for others.</summary>
    /// <param name="fullName">Its name with the namespace: <c>System.Guid</c>.</param>
    public static DataType? Of(string fullName)
    {
        if (Scalars.OfRuntime(fullName) is { } runtime)
            return runtime;
        if (fullName == "System.Guid")
            return new GuidType();
        if (FrameworkLayouts.IsPointerSized(fullName))
            return Scalars.UnsignedPointer;
        return FrameworkLayouts.Of(fullName, pointerSize: 8) is var (size, alignment) && Scalars.Opaque(alignment) is { } unit
            ? size == alignment ? unit : new ArrayType(unit, size / alignment)
            : null;
    }
}
