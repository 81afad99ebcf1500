using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>A call of kernel32's DeviceIoControl, whichever way its eight parameters are declared.</summary>
sealed class DeviceIoControlCall
{
    readonly ExpressionSyntax[] _arguments;

    DeviceIoControlCall(InvocationExpressionSyntax syntax, SemanticModel model, ExpressionSyntax[] arguments)
    {
        Syntax = syntax;
        Model = model;
        _arguments = arguments;
    }

    public InvocationExpressionSyntax Syntax { get; }

    public SemanticModel Model { get; }

    public ExpressionSyntax Device => _arguments[0];

    public ExpressionSyntax Code => _arguments[1];

    public ExpressionSyntax Input => _arguments[2];

    public ExpressionSyntax InputSize => _arguments[3];

    public ExpressionSyntax Output => _arguments[4];

    public ExpressionSyntax BytesReturned => _arguments[6];

    public ExpressionSyntax Overlapped => _arguments[7];

    public static DeviceIoControlCall? Read(InvocationExpressionSyntax syntax, SemanticModel model, CancellationToken cancellationToken)
    {
        if (!syntax.Expression.ToString().EndsWith("DeviceIoControl", StringComparison.Ordinal)
            || model.GetOperation(syntax, cancellationToken) is not IInvocationOperation { TargetMethod: { Name: "DeviceIoControl", IsStatic: true, Parameters.Length: 8 } } operation)
            return null;

        var arguments = new ExpressionSyntax[8];
        foreach (var argument in operation.Arguments)
        {
            if (argument is not { Parameter: { } parameter, Syntax: ArgumentSyntax { Expression: var expression } })
                return null;
            arguments[parameter.Ordinal] = expression;
        }

        return new(syntax, model, arguments);
    }

    /// <summary>What the code is called where it is sent: a field, a local constant or an enum's member; null for a number.</summary>
    public ISymbol? ConstantOf(CancellationToken cancellationToken)
    {
        var code = Casts.Strip(Code);
        return code is NameSyntax or MemberAccessExpressionSyntax && Model.GetSymbolInfo(code, cancellationToken).Symbol is { } symbol and (IFieldSymbol or ILocalSymbol) ? symbol : null;
    }
}
