using IoctlGen.Generator.Sources;
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
    public static MigratedCode? Of(DeviceIoControlCall call, SpecSources sources, CancellationToken cancellationToken)
    {
        if (new CodeValue(call.Model.Compilation, cancellationToken).Of(call.Code) is not { } code)
            return null;
        if (call.ConstantOf(cancellationToken) is { } constant)
            return Of(constant, code, call, sources, cancellationToken);
        return call.Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } method ? new(ControlCodeParts.Split(code), MigratedName.Published(method.Identifier.ValueText), call) : null;
    }

    /// <summary>The code of a constant, a read-only field or an enum's member: one that is named like a code, or sent in its file.</summary>
    public static MigratedCode? Of(IFieldSymbol constant, SemanticModel model, SpecSources sources, CancellationToken cancellationToken)
    {
        var call = Calls(model.SyntaxTree.GetRoot(cancellationToken), model, cancellationToken)
            .FirstOrDefault(call => SymbolEqualityComparer.Default.Equals(call.ConstantOf(cancellationToken), constant));
        if ((call is null && !MigratedName.IsPublished(constant.Name)) || new CodeValue(model.Compilation, cancellationToken).Of(constant) is not { } code)
            return null;
        return Of(constant, code, call, sources, cancellationToken);
    }

    public static IEnumerable<DeviceIoControlCall> Calls(SyntaxNode scope, SemanticModel model, CancellationToken cancellationToken) => scope.DescendantNodes()
        .OfType<InvocationExpressionSyntax>()
        .Select(call => DeviceIoControlCall.Read(call, model, cancellationToken))
        .OfType<DeviceIoControlCall>();

    /// <summary>A constant that has the name of a code and another number (IOCTL3012) is declared with the code's: nothing else compiles.</summary>
    static MigratedCode Of(ISymbol constant, uint code, DeviceIoControlCall? call, SpecSources sources, CancellationToken cancellationToken)
    {
        if (!CodeName.BeginsAsPublished(constant.Name))
            return new(ControlCodeParts.Split(code), MigratedName.Published(constant.Name), call);

        sources.Read(cancellationToken);
        var published = sources.FindSpelled(constant.Name, code);
        return new(ControlCodeParts.Split(published?.Contradiction(code)?.Code ?? code), published?.Name ?? MigratedName.Published(constant.Name), call);
    }
}
