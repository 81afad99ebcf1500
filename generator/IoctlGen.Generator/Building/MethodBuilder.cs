using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>Makes the models of a contract's methods.</summary>
sealed class MethodBuilder(ContractFacts contract, IReadOnlyList<BuiltCode> codes, IReadOnlyDictionary<MethodFacts, string> refused, TypeNames typeNames, OutputEnds ends)
{
    readonly Dictionary<string, CodeModel> _codes = codes.ToDictionary(code => code.Model.Name, code => code.Model, StringComparer.Ordinal);
    readonly RequiredPlatform _platforms = new(contract);

    public MethodModel Build(MethodFacts method, bool asWritten) => refused.TryGetValue(method, out var finding)
        ? Build(method, asWritten, platform: null, new RefusalModel(finding))
        : Build(method, asWritten, _platforms.Read(method, _codes[method.Name].Facts.MinimumClient), Call(method, asWritten));

    MethodModel Build(MethodFacts method, bool asWritten, string? platform, BodyModel body) => new(
        Text(method.Declaration.Modifiers),
        ReturnType(method, asWritten),
        method.Declaration.Identifier.Text + (method.Declaration.TypeParameterList is { } list ? SyntaxText.Of(list) : ""),
        Parameters(method, asWritten),
        platform,
        DocumentationTrivia.IsWritten(method.Declaration) ? null : Summary(method),
        body);

    static string Summary(MethodFacts method) => method.Code.Value is { } code ? $"Sends {method.Name} (0x{code:X8})." : $"Sends {method.Name}.";

    string ReturnType(MethodFacts method, bool asWritten) => method.Symbol switch
    {
        { ReturnsVoid: true } => "void",

        // Such a method breaks a rule, and throws.
        { RefKind: not RefKind.None } when method.Declaration.ReturnType is RefTypeSyntax reference =>
            (reference.ReadOnlyKeyword.RawKind == 0 ? "ref " : "ref readonly ") + typeNames.Text(new(method.Symbol.ReturnType, reference.Type), asWritten),
        _ => typeNames.Text(new(method.Symbol.ReturnType, method.Declaration.ReturnType), asWritten),
    };

    EquatableArray<ParameterModel> Parameters(MethodFacts method, bool asWritten)
    {
        var parameters = ImmutableArray.CreateBuilder<ParameterModel>(method.Symbol.Parameters.Length);
        foreach (var parameter in method.Symbol.Parameters)
        {
            var syntax = method.Declaration.ParameterList.Parameters[parameter.Ordinal];
            parameters.Add(new(Text(syntax.Modifiers), typeNames.Text(new(parameter.Type, syntax.Type), asWritten), syntax.Identifier.Text));
        }

        return new(parameters.MoveToImmutable());
    }

    /// <summary>The modifiers without the trivia between them, and without <c>async</c>: the compiler refuses that on the declaration, and a generated body awaits nothing.</summary>
    static string Text(SyntaxTokenList modifiers)
    {
        var text = "";
        foreach (var modifier in modifiers)
        {
            if (!modifier.IsKind(SyntaxKind.AsyncKeyword))
                text = text.Length == 0 ? modifier.Text : $"{text} {modifier.Text}";
        }

        return text;
    }

    CallModel Call(MethodFacts method, bool asWritten)
    {
        var shape = method.Shape;
        var owned = OwnedFieldsBuilder.Build(method, typeNames, asWritten);
        var isWrapped = owned is not null && shape.Completion == Completion.Synchronous;
        return new(
            isWrapped ? $"{owned!.Variable}.On({method.Device.Expression})" : method.Device.Expression!,
            method.Device.IsHandle && !isWrapped,
            Descriptor(method),
            shape.InputShape == InputShape.None ? InputModel.None : new(shape.InputShape, InputOf(shape), shape.InputShape == InputShape.Builder ? Tail(method, shape.InputType, asWritten) : null)
            {
                Text = shape.InputShape == InputShape.Text ? BufferOptions.Sent(method.Attribute) with { IsExposed = method.Code.TransferMethod is null or CtlCode.Neither } : null,
            },
            shape.Data is null ? InputModel.None : new(shape.DataShape, NameOf(shape.Data)!, Tail: null),
            shape.OutputShape == OutputShape.None ? OutputModel.None : Output(method, asWritten),
            shape.ReportsResult,
            shape.Completion,
            NameOf(shape.CancellationToken),
            owned);
    }

    OutputModel Output(MethodFacts method, bool asWritten) => new(
        method.Shape.OutputShape,
        method.Shape.Cursor is { } cursor
            ? $"{typeNames.Text(cursor, asWritten)}, {typeNames.Text(method.Shape.OutputType!.Value, asWritten)}"
            : typeNames.Text(method.Shape.OutputType!.Value, asWritten),
        NameOf(method.Shape.Output) ?? "",
        method.Attribute[AttributeNames.AllowShortOutput] is { IsTrue: true },
        ends.Of(method.Shape),
        method.Shape.OutputShape is OutputShape.HeaderBuffer or OutputShape.Pages ? Tail(method, method.Shape.OutputType, asWritten) : null,
        Growth(method),
        method.Attribute[AttributeNames.SizeField]?.Text is { } field ? Identifiers.EscapePath(field) : null)
    {
        Text = method.Shape.OutputShape == OutputShape.Text ? BufferOptions.Returned(method.Attribute) : null,
    };

    static GrowthModel? Growth(MethodFacts method) => CallSize(method) is { } size
        ? (BufferOptions.Growth(method.Attribute) ?? GrowthModel.Default) with { OfCall = size }
        : BufferOptions.Growth(method.Attribute);

    /// <summary>What says the size is the parameter, or a field of the input.</summary>
    static CallSizeModel? CallSize(MethodFacts method)
    {
        var shape = method.Shape;
        if (shape.OutputSize is { } parameter)
            return new(Identifiers.Escape(parameter.Name), parameter.Name);
        if (shape.Input is { } input && method.Attribute[AttributeNames.OutputSize]?.Text is { } path)
            return new($"unchecked((long){InputOf(shape)}{(shape.InputShape == InputShape.Builder ? ".Header" : "")}.{Identifiers.EscapePath(path)})", $"{input.Name}.{path}");
        return null;
    }

    TailModel? Tail(MethodFacts method, TypeUse? header, bool asWritten) =>
        method.Attribute[AttributeNames.Tail]?.Text is { } field && header is { } type && FieldPath.Find(type.Symbol, field).Problem is null
            ? new(typeNames.Text(type, asWritten), Identifiers.EscapePath(field))
            : null;

    /// <summary>Qualified only where a parameter of the same name hides the nested type.</summary>
    string Descriptor(MethodFacts method)
    {
        var holder = method.Symbol.Parameters.Any(p => p.Name == ReservedNames.Ioctls)
            ? Namespaces.QualifiedNameOf(contract.Type) + "." + ReservedNames.Ioctls
            : ReservedNames.Ioctls;
        return holder + "." + Identifiers.Escape(method.Name);
    }

    /// <summary>An input that may be null is the user's to check, as a device is: the generated call does not warn of it.</summary>
    static string InputOf(ShapeFacts shape) =>
        NameOf(shape.Input) + (shape is { InputShape: InputShape.Builder or InputShape.Text, Input.NullableAnnotation: NullableAnnotation.Annotated } ? "!" : "");

    static string? NameOf(IParameterSymbol? parameter) => parameter is null ? null : Identifiers.Escape(parameter.Name);
}
