using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>Makes the models of a contract's methods.</summary>
sealed class MethodParser(ContractFacts contract, IReadOnlyList<ParsedCode> codes, IReadOnlyDictionary<MethodFacts, string> refused)
{
    readonly Dictionary<string, CodeModel> _codes = codes.ToDictionary(code => code.Model.Name, code => code.Model, StringComparer.Ordinal);

    public MethodModel Parse(MethodFacts method, bool asWritten) => refused.TryGetValue(method, out var breach)
        ? Parse(method, asWritten, platform: null, new RefusalModel(breach))
        : Parse(method, asWritten, PlatformReader.Read(contract, method, _codes[method.Name].Facts.MinimumClient), Call(method, asWritten));

    static MethodModel Parse(MethodFacts method, bool asWritten, string? platform, BodyModel body) => new(
        string.Join(" ", method.Declaration.Modifiers.Select(m => m.Text)),
        ReturnType(method, asWritten),
        method.Declaration.Identifier.Text + method.Declaration.TypeParameterList?.ToString(),
        method.Symbol.Parameters.Select(p => Parameter(method, p, asWritten)).ToEquatableArray(),
        platform,
        DocumentationTrivia.IsWritten(method.Declaration) ? null : Summary(method),
        body);

    static string Summary(MethodFacts method) => method.Code.Value is { } code ? $"Sends {method.Name} (0x{code:X8})." : $"Sends {method.Name}.";

    static string ReturnType(MethodFacts method, bool asWritten) => method.Symbol switch
    {
        { ReturnsVoid: true } => "void",
        { RefKind: RefKind.None } => new TypeUse(method.Symbol.ReturnType, method.Declaration.ReturnType).Text(asWritten),

        // Such a method breaks a rule, and throws.
        _ => method.Declaration.ReturnType.WithoutTrivia().ToString(),
    };

    static ParameterModel Parameter(MethodFacts method, IParameterSymbol parameter, bool asWritten)
    {
        var syntax = method.Declaration.ParameterList.Parameters[parameter.Ordinal];
        return new(
            string.Join(" ", syntax.Modifiers.Select(m => m.Text)),
            new TypeUse(parameter.Type, syntax.Type!).Text(asWritten),
            syntax.Identifier.Text);
    }

    CallModel Call(MethodFacts method, bool asWritten)
    {
        var shape = method.Shape;
        return new(
            method.Device.Expression!,
            method.Device.IsHandle,
            Descriptor(method),
            shape.InputShape == InputShape.None ? InputModel.None : new(shape.InputShape, NameOf(shape.Input)!),
            NameOf(shape.Data),
            shape.OutputShape == OutputShape.None ? OutputModel.None : Output(method, asWritten),
            shape.ReportsResult,
            shape.Completion,
            NameOf(shape.CancellationToken));
    }

    static OutputModel Output(MethodFacts method, bool asWritten) => new(
        method.Shape.OutputShape,
        method.Shape.Cursor is { } cursor
            ? $"{cursor.Text(asWritten)}, {method.Shape.OutputType!.Value.Text(asWritten)}"
            : method.Shape.OutputType!.Value.Text(asWritten),
        NameOf(method.Shape.Output) ?? "",
        method.Attribute[BufferOptions.AllowShortOutput] is { IsTrue: true },
        BufferOptions.Growth(method.Attribute),
        method.Attribute[BufferOptions.SizeField]?.Text is { } field ? Identifiers.Escape(field) : null);

    /// <summary>Qualified only where a parameter of the same name hides the nested type.</summary>
    string Descriptor(MethodFacts method)
    {
        var holder = method.Symbol.Parameters.Any(p => p.Name == GeneratedMembers.Descriptors)
            ? Namespaces.QualifiedNameOf(contract.Type) + "." + GeneratedMembers.Descriptors
            : GeneratedMembers.Descriptors;
        return holder + "." + Identifiers.Escape(method.Name);
    }

    static string? NameOf(IParameterSymbol? parameter) => parameter is null ? null : Identifiers.Escape(parameter.Name);
}
