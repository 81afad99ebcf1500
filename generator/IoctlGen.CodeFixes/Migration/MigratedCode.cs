using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>A control code of the old code: its number, its name, and a call that sends it.</summary>
sealed class MigratedCode(ControlCodeParts parts, string name, DeviceIoControlCall? call)
{
    public ControlCodeParts Parts { get; } = parts;

    /// <summary>As its header has it.</summary>
    public string Name { get; } = name;

    /// <summary>Null where nothing near the constant sends it.</summary>
    public DeviceIoControlCall? Call { get; } = call;

    /// <summary>The code of a call, named by its constant, or by the method that has only its number.</summary>
    public static MigratedCode? Of(DeviceIoControlCall call, CancellationToken cancellationToken)
    {
        if (new CodeValue(call.Model.Compilation, cancellationToken).Of(call.Code) is not { } code)
            return null;

        var name = call.ConstantOf(cancellationToken)?.Name ?? call.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText;
        return name is null ? null : new(ControlCodeParts.Split(code), MigratedName.Published(name), call);
    }

    /// <summary>The code of a constant, a read-only field or an enum's member: one that is named like a code, or sent in its file.</summary>
    public static MigratedCode? Of(IFieldSymbol constant, SemanticModel model, CancellationToken cancellationToken)
    {
        var call = Calls(model.SyntaxTree.GetRoot(cancellationToken), model, cancellationToken)
            .FirstOrDefault(call => SymbolEqualityComparer.Default.Equals(call.ConstantOf(cancellationToken), constant));
        if ((call is null && !MigratedName.IsPublished(constant.Name)) || new CodeValue(model.Compilation, cancellationToken).Of(constant) is not { } code)
            return null;
        return new(ControlCodeParts.Split(code), MigratedName.Published(constant.Name), call);
    }

    public static IEnumerable<DeviceIoControlCall> Calls(SyntaxNode scope, SemanticModel model, CancellationToken cancellationToken) => scope.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Select(call => DeviceIoControlCall.Read(call, model, cancellationToken))
        .OfType<DeviceIoControlCall>();
}
