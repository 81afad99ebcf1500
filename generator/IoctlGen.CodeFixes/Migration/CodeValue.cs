using System.Globalization;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>
/// The control code that an expression makes: a number, the shifts of CTL_CODE in any order, or a call of a helper of that
/// name. Read-only fields count as what they are initialised to.
/// </summary>
sealed class CodeValue(Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>An initialiser may name a field that names it in turn.</summary>
    const int DeepestInitializer = 8;

    public uint? Of(ExpressionSyntax expression) => Evaluate(expression, 0) is { } value ? unchecked((uint)value) : null;

    public uint? Of(IFieldSymbol field) => OfField(field, 0) is { } value ? unchecked((uint)value) : null;

    long? Evaluate(ExpressionSyntax expression, int depth)
    {
        var model = compilation.GetSemanticModel(expression.SyntaxTree);
        if (model.GetConstantValue(expression, cancellationToken) is { HasValue: true, Value: { } constant })
            return Number(constant);

        return expression switch
        {
            ParenthesizedExpressionSyntax parenthesized => Evaluate(parenthesized.Expression, depth),
            CastExpressionSyntax cast => Evaluate(cast.Expression, depth),
            CheckedExpressionSyntax isChecked => Evaluate(isChecked.Expression, depth),
            BinaryExpressionSyntax binary when Evaluate(binary.Left, depth) is { } left && Evaluate(binary.Right, depth) is { } right => Compute(binary.Kind(), left, right),
            InvocationExpressionSyntax call => OfHelper(call, model, depth),
            NameSyntax or MemberAccessExpressionSyntax when model.GetSymbolInfo(expression, cancellationToken).Symbol is IFieldSymbol field => OfField(field, depth),
            _ => null,
        };
    }

    long? OfField(IFieldSymbol field, int depth)
    {
        if (field.HasConstantValue)
            return Number(field.ConstantValue!);
        return depth < DeepestInitializer && field is { IsStatic: true, IsReadOnly: true }
            && field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value }
            ? Evaluate(value, depth + 1)
            : null;
    }

    /// <summary>The parameters in the order of the C macro, unless their names tell otherwise.</summary>
    long? OfHelper(InvocationExpressionSyntax call, SemanticModel model, int depth)
    {
        if (model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { Parameters.Length: 4 } helper || !IsCtlCode(helper.Name) || call.ArgumentList.Arguments.Count != 4)
            return null;

        var parts = new uint[4];
        for (var i = 0; i < 4; i++)
        {
            var argument = call.ArgumentList.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? helper.Parameters[i].Name;
            if (Evaluate(argument.Expression, depth) is not { } value)
                return null;
            parts[Part(name) ?? i] = unchecked((uint)value);
        }

        var code = new ControlCodeParts(parts[0], parts[1], parts[2], parts[3]);
        return code.Validate() is null ? code.Compose() : null;
    }

    static bool IsCtlCode(string name) => name.Replace("_", "").Equals("CTLCODE", StringComparison.OrdinalIgnoreCase);

    static int? Part(string parameter) => parameter.ToUpperInvariant() switch
    {
        var name when name.Contains("DEVICE") || name.EndsWith("TYPE", StringComparison.Ordinal) => 0,
        var name when name.Contains("FUNC") => 1,
        var name when name.Contains("METHOD") => 2,
        var name when name.Contains("ACCESS") => 3,
        _ => null,
    };

    static long? Compute(SyntaxKind operation, long left, long right) => operation switch
    {
        SyntaxKind.BitwiseOrExpression => left | right,
        SyntaxKind.BitwiseAndExpression => left & right,
        SyntaxKind.AddExpression => left + right,
        SyntaxKind.LeftShiftExpression when right is >= 0 and < 32 => left << (int)right,
        _ => null,
    };

    static long? Number(object constant) => constant switch
    {
        sbyte or byte or short or ushort or int or uint or long => Convert.ToInt64(constant, CultureInfo.InvariantCulture),
        _ => null,
    };
}
