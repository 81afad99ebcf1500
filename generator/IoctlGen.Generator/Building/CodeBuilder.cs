using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;

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
        var descriptor = new DescriptorModel(
            name, identifier, value, MajorFunction(methods),
            TypeName(methods, static shape => shape.InputType),
            TypeName(methods, static shape => shape.OutputType),
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
    string? TypeName(MethodFacts[] methods, Func<ShapeFacts, TypeUse?> typeOf)
    {
        var file = files.FileOf(methods[0]);
        foreach (var method in methods)
        {
            if (typeOf(method.Shape) is { } type && files.FileOf(method) == file)
                return typeNames.Text(type, asWritten: file is not null);
        }

        return null;
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
            Others = AttributeNames.OfPages.Select(fact => (fact.Title, Text: Text(methods, fact.Property))).Where(static fact => fact.Text is not null).Select(static fact => (fact.Title, fact.Text!)).ToEquatableArray(),
        };
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
