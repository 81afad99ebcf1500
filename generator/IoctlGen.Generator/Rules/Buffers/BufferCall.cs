using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace IoctlGen.Generator.Rules;

/// <summary>Types that meet the driver in no signature, but only as type arguments of the runtime's methods: <c>buffer.Read&lt;Record&gt;(8)</c>, <c>input.Append(range)</c>.</summary>
static class BufferCall
{
    /// <summary>The kinds of operations that <see cref="UsesIn"/> knows.</summary>
    public static OperationKind[] Kinds { get; } = [OperationKind.Invocation, OperationKind.MethodReference];

    /// <summary>Whether an operation is a call of the runtime with a type argument.</summary>
    public static bool Is(IOperation operation) => MethodOf(operation) is { IsGenericMethod: true } method && Framework.IsRuntime(method.ContainingType);

    /// <summary>The buffer types that a call names, or infers.</summary>
    public static IEnumerable<BufferUse> UsesIn(IOperation operation)
    {
        var method = MethodOf(operation)!;
        var name = NameIn(operation.Syntax);
        for (var i = 0; i < method.Arity; i++)
        {
            var type = method.TypeArguments[i];
            if (!method.TypeParameters[i].HasUnmanagedTypeConstraint || type.TypeKind == TypeKind.TypeParameter)
                continue;

            var named = (name as GenericNameSyntax)?.TypeArgumentList.Arguments[i];
            var place = named ?? ArgumentOf(operation, method.TypeParameters[i]) ?? name;
            yield return new(type, $"{method.ContainingType.Name}.{method.Name}", place.GetLocation()) { IsNamed = named is not null };
        }
    }

    static IMethodSymbol? MethodOf(IOperation operation) => operation switch
    {
        IInvocationOperation call => call.TargetMethod,
        IMethodReferenceOperation reference => reference.Method,
        _ => null,
    };

    static SyntaxNode? ArgumentOf(IOperation operation, ITypeParameterSymbol parameter) => (operation as IInvocationOperation)?.Arguments
        .FirstOrDefault(argument => SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition.Type, parameter.OriginalDefinition))?.Value.Syntax;

    static SyntaxNode NameIn(SyntaxNode syntax) => syntax switch
    {
        InvocationExpressionSyntax call => NameIn(call.Expression),
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => syntax,
    };
}
