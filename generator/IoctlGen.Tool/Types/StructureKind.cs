using System.Reflection;
using System.Runtime.InteropServices;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>How a structure's fields are laid out.</summary>
static class StructureKind
{
    /// <exception cref="ToolException">The runtime is free to choose, or the type is no structure.</exception>
    public static LayoutKind Of(TypePlace place) => (place.Definition.Attributes & TypeAttributes.LayoutMask) switch
    {
        TypeAttributes.SequentialLayout => LayoutKind.Sequential,
        TypeAttributes.ExplicitLayout => LayoutKind.Explicit,
        _ => throw new ToolException($"{place.Assembly.Path}: {place.FullName} is laid out as the runtime likes; mark it [StructLayout(LayoutKind.Sequential)]"),
    };
}
