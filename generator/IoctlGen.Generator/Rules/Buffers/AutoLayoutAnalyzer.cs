using System.Runtime.InteropServices;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2008: the runtime is not free to order the fields of a buffer. A rule of layout, so the generator does not ask it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AutoLayoutAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.AutoLayout;

    private protected override BufferFinding? Check(BufferPart part)
    {
        if (part.Type is not INamedTypeSymbol { TypeKind: TypeKind.Struct } type)
            return null;
        if (!Framework.Declares(type))
            return part.IsFirst && StatedLayout.Of(type).Kind == LayoutKind.Auto ? new(WrittenSource.NameOf(type), part.Path, part.User, $"'{part.TypeName}' has LayoutKind.Auto", "state LayoutKind.Sequential") : null;
        return KnownLayouts.IsAuto(type) ? new(WrittenSource.TypeOf(part), part.Path, part.User, $"'{part.TypeName}' is of automatic layout", Instead(type)) : null;
    }

    static string Instead(INamedTypeSymbol type) => type.IsTupleType
        ? "declare a structure of the same fields"
        : "declare a long, the FILETIME or LARGE_INTEGER that the driver has";
}
