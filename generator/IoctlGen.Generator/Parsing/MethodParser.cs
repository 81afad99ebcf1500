using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>Makes the model of one valid method.</summary>
static class MethodParser
{
    public static MethodModel Parse(ContractFacts contract, MethodFacts method, bool asWritten) => new(
        string.Join(" ", method.Declaration.Modifiers.Select(m => m.Text)),
        ReturnType(method, asWritten),
        method.Declaration.Identifier.Text,
        method.Symbol.Parameters.Select(p => Parameter(method, p, asWritten)).ToEquatableArray(),
        PlatformReader.Read(contract, method),
        DocumentationTrivia.IsWritten(method.Declaration) ? null : $"Sends {method.Name} (0x{method.Code.Value:X8}).",
        Call(contract, method, asWritten));

    static string ReturnType(MethodFacts method, bool asWritten) => method.Symbol.ReturnsVoid
        ? "void"
        : new TypeUse(method.Symbol.ReturnType, method.Declaration.ReturnType).Text(asWritten);

    static ParameterModel Parameter(MethodFacts method, IParameterSymbol parameter, bool asWritten)
    {
        var syntax = method.Declaration.ParameterList.Parameters[parameter.Ordinal];
        return new(
            string.Join(" ", syntax.Modifiers.Select(m => m.Text)),
            new TypeUse(parameter.Type, syntax.Type!).Text(asWritten),
            syntax.Identifier.Text);
    }

    static CallModel Call(ContractFacts contract, MethodFacts method, bool asWritten)
    {
        var shape = method.Shape;
        return new(
            method.Device.Expression!,
            method.Device.IsHandle,
            Descriptor(contract, method),
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
    static string Descriptor(ContractFacts contract, MethodFacts method)
    {
        var holder = method.Symbol.Parameters.Any(p => p.Name == GeneratedMembers.Descriptors)
            ? Namespaces.QualifiedNameOf(contract.Type) + "." + GeneratedMembers.Descriptors
            : GeneratedMembers.Descriptors;
        return holder + "." + Identifiers.Escape(method.Name);
    }

    static string? NameOf(IParameterSymbol? parameter) => parameter is null ? null : Identifiers.Escape(parameter.Name);
}
