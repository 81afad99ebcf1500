using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>What a hand-written call passes as a buffer.</summary>
sealed class OldBuffer
{
    OldBuffer(OldBufferKind kind, ITypeSymbol? type, ExpressionSyntax? value)
    {
        Kind = kind;
        Type = type;
        Value = value;
    }

    public static OldBuffer None { get; } = new(OldBufferKind.None, null, null);

    public static OldBuffer Unknown { get; } = new(OldBufferKind.Bytes, null, null);

    public OldBufferKind Kind { get; }

    /// <summary>Of a structure.</summary>
    public ITypeSymbol? Type { get; }

    /// <summary>What can be passed to the new method as well; null where the call hands over an address.</summary>
    public ExpressionSyntax? Value { get; }

    public static OldBuffer Read(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken)
    {
        if (IsNull(argument, model, cancellationToken))
            return None;

        var value = argument is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.AddressOfExpression } address ? address.Operand : argument;
        var type = value is DeclarationExpressionSyntax declaration ? model.GetTypeInfo(declaration.Type, cancellationToken).Type : model.GetTypeInfo(value, cancellationToken).Type;
        return type switch
        {
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => new(OldBufferKind.Bytes, null, value),
            { IsValueType: true, SpecialType: not (SpecialType.System_IntPtr or SpecialType.System_UIntPtr) } when BufferType.WhyNot(type) is null && IsVisible(type) => new(OldBufferKind.Structure, type, value),
            _ => Unknown,
        };
    }

    public static bool IsNull(ExpressionSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        argument.IsKind(SyntaxKind.NullLiteralExpression) || argument.IsKind(SyntaxKind.DefaultLiteralExpression) || argument is DefaultExpressionSyntax
        || model.GetConstantValue(argument, cancellationToken) is { HasValue: true, Value: 0 }
        || model.GetSymbolInfo(argument, cancellationToken).Symbol is IFieldSymbol { Name: "Zero", ContainingType.SpecialType: SpecialType.System_IntPtr or SpecialType.System_UIntPtr };

    /// <summary>A contract is no nested type, and sees no private ones.</summary>
    static bool IsVisible(ITypeSymbol type)
    {
        for (ISymbol symbol = type; symbol is ITypeSymbol; symbol = symbol.ContainingSymbol)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal)
                return false;
        }

        return true;
    }
}

enum OldBufferKind
{
    None,
    Structure,
    Bytes,
}
