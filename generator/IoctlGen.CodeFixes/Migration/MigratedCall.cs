using IoctlGen.CodeFixes.Editing;
using IoctlGen.Specs.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>
/// Replaces the old call where the new one does the very same: <c>if (!DeviceIoControl(...)) throw new Win32Exception();</c>
/// without an output, because a method that has one does not accept less than all of it.
/// </summary>
static class MigratedCall
{
    const int MostStructures = 256;

    public static TextChange? Replacement(DeviceIoControlCall call, MigratedSignature signature, string method, CancellationToken cancellationToken)
    {
        if (signature.Device != "SafeHandle" || signature.Output.Kind != OldBufferKind.None
            || !OldBuffer.IsNull(call.Overlapped, call.Model, cancellationToken)
            || !IsUnused(call, cancellationToken)
            || Statement(call, cancellationToken) is not { } statement)
            return null;

        return signature.Input switch
        {
            { Kind: OldBufferKind.None } => Edit.Replace(statement, $"{Receiver(call)}.{method}();"),
            { Kind: OldBufferKind.Structure, Value: { } value } when PassesWhole(call, signature.Input, cancellationToken) => Edit.Replace(statement, $"{Receiver(call)}.{method}({value});"),
            { Kind: OldBufferKind.Bytes, Value: { } value } when call.InputSize is var size && Casts.Strip(size).ToString() == $"{value}.Length" => Edit.Replace(statement, $"{Receiver(call)}.{method}({value});"),
            _ => null,
        };
    }

    static string Receiver(DeviceIoControlCall call) =>
        call.Device is NameSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax or ThisExpressionSyntax ? call.Device.ToString() : $"({call.Device})";

    /// <summary>The whole statement that throws what IoctlException is, and does nothing else.</summary>
    static IfStatementSyntax? Statement(DeviceIoControlCall call, CancellationToken cancellationToken)
    {
        if (call.Syntax.Parent is not PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression, Parent: IfStatementSyntax { Else: null } statement })
            return null;

        var body = statement.Statement is BlockSyntax { Statements: [var only] } ? only : statement.Statement;
        return body is ThrowStatementSyntax { Expression: ObjectCreationExpressionSyntax { Initializer: null, ArgumentList: var arguments } thrown }
            && IsWin32Exception(call.Model.GetTypeInfo(thrown, cancellationToken).Type)
            && (arguments is not { Arguments.Count: > 0 } || arguments is { Arguments: [{ Expression: InvocationExpressionSyntax error }] } && IsLastError(error))
            && !statement.DescendantTrivia().Any(trivia => trivia.IsKind(SyntaxKind.SingleLineCommentTrivia) || trivia.IsKind(SyntaxKind.MultiLineCommentTrivia) || trivia.IsDirective)
            ? statement
            : null;
    }

    static bool IsWin32Exception(ITypeSymbol? type) => type?.ToDisplayString() == "System.ComponentModel.Win32Exception";

    static bool IsLastError(InvocationExpressionSyntax error) =>
        error.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetLastWin32Error" or "GetLastPInvokeError" };

    /// <summary>Whether nobody asks how many bytes came back: discarded, or a variable that is named nowhere else but where it is declared.</summary>
    static bool IsUnused(DeviceIoControlCall call, CancellationToken cancellationToken)
    {
        if (OldBuffer.IsNull(call.BytesReturned, call.Model, cancellationToken) || call.BytesReturned is IdentifierNameSyntax { Identifier.ValueText: "_" })
            return true;
        if (call.BytesReturned is not DeclarationExpressionSyntax { Designation: var designation })
            return false;
        if (designation is not SingleVariableDesignationSyntax { Identifier.ValueText: var name })
            return true;
        return call.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>()?.DescendantNodes().OfType<IdentifierNameSyntax>().All(other => other.Identifier.ValueText != name) == true;
    }

    /// <summary>Whether the size is that of the structure; one with <c>bool</c> or <c>char</c> is not as large for the marshaller as for C#.</summary>
    static bool PassesWhole(DeviceIoControlCall call, OldBuffer input, CancellationToken cancellationToken)
    {
        var measured = Casts.Strip(call.InputSize) switch
        {
            SizeOfExpressionSyntax size => size.Type,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: GenericNameSyntax { Identifier.ValueText: "SizeOf", TypeArgumentList.Arguments: [var type] } } } => type,
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "SizeOf" }, ArgumentList.Arguments: [{ Expression: var argument }] } =>
                argument is TypeOfExpressionSyntax typeOf ? typeOf.Type : argument,
            _ => null,
        };
        return measured is not null
            && SymbolEqualityComparer.Default.Equals(call.Model.GetTypeInfo(measured, cancellationToken).Type, input.Type)
            && !HasMarshalledSize(input.Type!, new(SymbolEqualityComparer.Default));
    }

    /// <param name="type">The type.</param>
    /// <param name="met">The structures that were looked into; of more than any driver has, the answer is the careful one.</param>
    static bool HasMarshalledSize(ITypeSymbol type, HashSet<ITypeSymbol> met) => type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Char
        || met.Count == MostStructures
        || (type.SpecialType == SpecialType.None && met.Add(type) && type.GetMembers().OfType<IFieldSymbol>().Any(field => !field.IsStatic && HasMarshalledSize(field.Type, met)));
}
