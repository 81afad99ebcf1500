using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2007: a buffer has the same size in every process.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PointerSizedAnalyzer : BufferRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.PointerSized;

    /// <summary>Built for one architecture, it has one size.</summary>
    private protected override bool IsAskedOf(Compilation compilation) => compilation.Options.Platform is Platform.AnyCpu or Platform.AnyCpu32BitPreferred;

    private protected override BufferFinding? Check(BufferPart part) =>
        IsPointerSized(part.Type) && !part.IsOwned && !FieldReference.IsStated(part.Field) ? new(WrittenSource.TypeOf(part), part.Path, part.User, part.TypeName) : null;

    static bool IsPointerSized(ITypeSymbol type) => type switch
    {
        IPointerTypeSymbol or IFunctionPointerTypeSymbol => true,
        { SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr } => true,
        INamedTypeSymbol named => Framework.Declares(named) && KnownLayouts.IsPointerSized(named),
        _ => false,
    };
}
