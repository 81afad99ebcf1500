using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Gathers the methods of each code: several may share one, and what the first leaves out the next may state.</summary>
sealed class CodeBuilder(ContractFacts contract, AsWrittenFiles files, TypeNames typeNames)
{
    public IReadOnlyList<BuiltCode> Build(IReadOnlyList<MethodFacts> methods) =>
        [.. methods.GroupBy(static m => m.Name, StringComparer.Ordinal).Select(group => Build([.. group]))];

    BuiltCode Build(MethodFacts[] methods)
    {
        var name = methods[0].Name;
        var value = methods[0].Code.Value!.Value;
        var file = files.FileOf(methods[0]);
        var facts = Facts(methods);
        var identifier = Identifiers.Escape(name);
        var (input, output) = (FirstWith(methods, static shape => shape.InputType), FirstWith(methods, static shape => shape.OutputType));
        var descriptor = new DescriptorModel(
            name, identifier, value, MajorFunction(methods),
            input is null ? BufferModel.None : Input(input, file is not null),
            output is null ? BufferModel.None : Output(output, file is not null),
            ShowsTypesOf(input) && ShowsTypesOf(output),
            facts.Header,
            methods.Any(ObsoleteMethods.Contain));

        var model = new CodeModel(
            name, identifier, value,
            methods[0].Code.Raw is null ? CodeExpression.Of(value) : null,
            GeneratedMembers.OfUser(contract.Type, name).Any(),
            facts,
            file is null ? descriptor : null);
        return new(model, descriptor, file);
    }

    /// <summary>What the first method with such a buffer says. A type as written means something in its own file only, so all types of a descriptor come from one.</summary>
    MethodFacts? FirstWith(MethodFacts[] methods, Func<ShapeFacts, TypeUse?> typeOf)
    {
        var file = files.FileOf(methods[0]);
        foreach (var method in methods)
        {
            if (typeOf(method.Shape) is not null && files.FileOf(method) == file)
                return method;
        }

        return null;
    }

    BufferModel Input(MethodFacts method, bool asWritten)
    {
        var type = method.Shape.InputType!.Value;
        return method.Shape.InputShape switch
        {
            InputShape.Array => new(BufferShape.Array, typeNames.Text(type, asWritten), Text: null),
            InputShape.Builder => new(BufferShape.Header, typeNames.Text(type, asWritten), Text: null),
            InputShape.Text => new(BufferShape.Text, "", BufferOptions.Sent(method.Attribute)),
            _ => new(BufferShape.Structure, typeNames.Text(type, asWritten), Text: null),
        };
    }

    BufferModel Output(MethodFacts method, bool asWritten)
    {
        var type = method.Shape.OutputType!.Value;
        return method.Shape.OutputShape switch
        {
            OutputShape.Array or OutputShape.VariableArray => new(BufferShape.Array, typeNames.Text(type, asWritten), Text: null),
            OutputShape.HeaderBuffer or OutputShape.Pages => new(BufferShape.Header, typeNames.Text(type, asWritten), Text: null),
            OutputShape.Text => new(BufferShape.Text, "", BufferOptions.Returned(method.Attribute)),
            OutputShape.Buffer => new(BufferShape.Bytes, "", Text: null),
            _ => new(BufferShape.Structure, typeNames.Text(type, asWritten), Text: null),
        };
    }

    /// <summary>What a method can name, everyone can who sees the method; the descriptor is seen wherever the contract is.</summary>
    bool ShowsTypesOf(MethodFacts? method) =>
        method is null || method.Symbol.DeclaredAccessibility == Accessibility.Public || (method.Symbol.DeclaredAccessibility == Accessibility.Internal && IsInternal(contract.Type));

    static bool IsInternal(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility == Accessibility.Internal)
                return true;
        }

        return false;
    }

    /// <summary>What is declared, else what the sources have.</summary>
    CodeFacts Facts(MethodFacts[] methods)
    {
        var known = Known(methods);
        return new(
            Text(methods, AttributeNames.Header) ?? known?.Header,
            Text(methods, AttributeNames.IncludeHeader) ?? known?.IncludeHeader,
            Text(methods, AttributeNames.MinimumClient) ?? known?.MinimumClient,
            Text(methods, AttributeNames.MinimumServer) ?? known?.MinimumServer,
            Text(methods, AttributeNames.ReplacedBy) ?? known?.ReplacedBy,
            Text(methods, AttributeNames.Documentation) ?? known?.Documentation)
        {
            Input = known?.Input,
            Output = known?.Output,
            IsKernelOnly = known is { IsKernelOnly: true },
            Others = Others(methods),
        };
    }

    /// <summary>Most declarations state none of them.</summary>
    EquatableArray<(string Title, string Text)> Others(MethodFacts[] methods)
    {
        List<(string, string)>? others = null;
        foreach (var (property, title) in AttributeNames.OfPages)
        {
            if (Text(methods, property) is { } text)
                (others ??= []).Add((title, text));
        }

        return others?.ToEquatableArray() ?? default;
    }

    static PublishedCode? Known(MethodFacts[] methods) => methods.Select(static m => m.Known).FirstOrDefault(static known => known is not null);

    string? Text(MethodFacts[] methods, string property) =>
        First(methods, property)?.Text is { Length: > 0 } text ? text : null;

    /// <summary>What is declared, else a route that the sources tell, where the device type tells another.</summary>
    string? MajorFunction(MethodFacts[] methods)
    {
        var code = methods[0].Code.Value!.Value;
        return Route.MemberOf(First(methods, AttributeNames.MajorFunction)?.Number)
            ?? (Routes.Published(methods[0], code) is { } route && route != Route.OfDeviceType(code) ? Route.MemberOf(route) : null);
    }

    AttributeArgument? First(MethodFacts[] methods, string property)
    {
        foreach (var method in methods)
        {
            if (method.Attribute[property] is { } argument)
                return argument;
        }

        return contract.Attribute[property];
    }
}
