using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>Another number in the value of a constant, which keeps its type: the casts around it and the letters behind it stay.</summary>
sealed class CorrectedConstant(ConstantDeclaration constant, SemanticModel model, CancellationToken cancellationToken)
{
    public TextChange Change(uint code)
    {
        var number = $"0x{code:X8}";
        var type = model.GetTypeInfo(constant.Value, cancellationToken).ConvertedType;

        // It is no int as it stands, so that a cast which fits a smaller number may not.
        if (code > int.MaxValue && IsInt(type))
            return Edit.Replace(constant.Value, $"unchecked(({NameOf(type!)}){number})");

        var core = Core(constant.Value);
        var isOfEnum = type is { TypeKind: TypeKind.Enum } && core.Parent is not CastExpressionSyntax;
        return Edit.Replace(core, isOfEnum ? $"({NameOf(type!)}){number}" : number + SuffixOf(core));
    }

    /// <summary>What the casts are around, with the parentheses that it needs and a number does not.</summary>
    static ExpressionSyntax Core(ExpressionSyntax written) => written switch
    {
        CheckedExpressionSyntax { Expression: var inner } => Core(inner),
        CastExpressionSyntax { Expression: var inner } => Core(inner),
        ParenthesizedExpressionSyntax { Expression: var inner } => Core(inner) is var core && core != inner ? core : written,
        _ => written,
    };

    static string SuffixOf(ExpressionSyntax written)
    {
        var text = written is LiteralExpressionSyntax ? written.ToString() : "";
        return text.Substring(text.TrimEnd('u', 'U', 'l', 'L').Length);
    }

    static bool IsInt(ITypeSymbol? type) => (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type)?.SpecialType == SpecialType.System_Int32;

    string NameOf(ITypeSymbol type) => type.ToMinimalDisplayString(model, constant.Value.SpanStart);
}
