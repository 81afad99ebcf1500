using IoctlGen.CodeFixes.Editing;
using IoctlGen.CodeFixes.Migration;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>An output turned into the bytes that an InDirect driver reads: a span, or asynchronously a memory.</summary>
sealed class SecondInput
{
    SecondInput(string parameter, IReadOnlyList<TextChange> changes)
    {
        Parameter = parameter;
        Changes = changes;
    }

    public string Parameter { get; }

    public IReadOnlyList<TextChange> Changes { get; }

    /// <summary>Null where the method has no first input: a lone span would be that one, and the driver would find nothing in the second buffer.</summary>
    public static SecondInput? For(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(method, cancellationToken) is not { } symbol)
            return null;

        var roles = symbol.Parameters.Skip(new DeviceReader(symbol.ContainingType).Read(symbol).Parameter is null ? 0 : 1).Where(p => !KnownTypes.IsCancellationToken(p.Type)).ToLookup(IsOutput);
        var output = roles[true].FirstOrDefault();
        if (roles[false].Count() != 1 || roles[true].Count() > 1 || output?.Ordinal < roles[false].First().Ordinal)
            return null;

        var isAsync = KnownTypes.IsTask(symbol.ReturnType, "Task") || KnownTypes.IsTask(symbol.ReturnType, "ValueTask");
        var type = isAsync ? "ReadOnlyMemory" : "ReadOnlySpan";
        var parameter = $"{Usings.NameOf(model, method, "System", type)}<byte> {(output is null ? FreeName.OfParameter("data", symbol) : Identifiers.Escape(output.Name))}";
        var place = output is null
            ? Edit.AddParameter(method.ParameterList, parameter, Token(symbol, method))
            : Edit.Replace(method.ParameterList.Parameters[output.Ordinal], parameter);
        return new(parameter,
        [
            .. Usings.Missing(model, method, ("System", type)),
            Edit.Replace(method.ReturnType, WithoutValue(symbol.ReturnType, method.ReturnType)),
            place,
        ]);
    }

    static bool IsOutput(IParameterSymbol parameter) =>
        parameter.RefKind is RefKind.Out or RefKind.Ref || KnownTypes.IsSystem(parameter.Type, "Span") || KnownTypes.IsSystem(parameter.Type, "Memory");

    static ParameterSyntax? Token(IMethodSymbol symbol, MethodDeclarationSyntax method) =>
        symbol.Parameters.FirstOrDefault(p => KnownTypes.IsCancellationToken(p.Type)) is { } token ? method.ParameterList.Parameters[token.Ordinal] : null;

    /// <summary><c>Task&lt;IoctlResult&lt;Reply&gt;&gt;</c> becomes <c>Task&lt;IoctlResult&gt;</c>, and what is only a value <c>void</c>.</summary>
    static string WithoutValue(ITypeSymbol type, TypeSyntax syntax)
    {
        var isTask = KnownTypes.IsTask(type, "Task") || KnownTypes.IsTask(type, "ValueTask");
        var isResult = KnownTypes.IsRuntime(type, "IoctlResult");
        if (!isTask && !isResult)
            return "void";
        if (syntax.DescendantNodesAndSelf().OfType<GenericNameSyntax>().FirstOrDefault() is not { TypeArgumentList.Arguments: [var argument] } generic)
            return syntax.ToString();

        var inner = isTask && type is INamedTypeSymbol { TypeArguments: [var value] } ? WithoutValue(value, argument) : "void";
        var changed = inner == "void"
            ? (SimpleNameSyntax)SyntaxFactory.IdentifierName(generic.Identifier)
            : generic.ReplaceNode(argument, SyntaxFactory.ParseTypeName(inner));
        return syntax.ReplaceNode(generic, changed).ToString();
    }
}
