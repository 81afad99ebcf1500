using IoctlGen.Generator.Model;
using IoctlGen.Specs;

namespace IoctlGen.Generator.Parsing;

/// <summary>Gathers the methods of each code: several may share one, and what the first leaves out the next may state.</summary>
static class CodeParser
{
    public static IReadOnlyList<ParsedCode> Parse(ContractFacts contract, IReadOnlyList<MethodFacts> methods, AsWrittenFiles files) =>
        methods.GroupBy(m => m.Name, StringComparer.Ordinal).Select(group => Parse(contract, [.. group], files)).ToList();

    static ParsedCode Parse(ContractFacts contract, MethodFacts[] methods, AsWrittenFiles files)
    {
        var name = methods[0].Name;
        var value = methods[0].Code.Value!.Value;
        var file = files.FileOf(methods[0]);
        var facts = Facts(contract, methods);
        var identifier = Identifiers.Escape(name);

        // A type as written means something in its own file only, so the descriptor's types come from one file.
        var neighbours = methods.Where(m => files.FileOf(m) == file).ToList();
        var descriptor = new DescriptorModel(
            name, identifier, value, MajorFunction(contract, methods),
            neighbours.Select(m => m.Shape.InputType?.Text(file is not null)).FirstOrDefault(t => t is not null),
            neighbours.Select(m => m.Shape.OutputType?.Text(file is not null)).FirstOrDefault(t => t is not null),
            facts.Header);

        var model = new CodeModel(
            name, identifier, value,
            methods[0].Code.Raw is null ? CodeExpression.Of(value) : null,
            GeneratedMembers.OfUser(contract.Type, name).Any(),
            facts,
            file is null ? descriptor : null);
        return new(model, descriptor, file);
    }

    static CodeFacts Facts(ContractFacts contract, MethodFacts[] methods) => new(
        Text(contract, methods, "Header"),
        Text(contract, methods, "IncludeHeader"),
        Text(contract, methods, "MinimumClient"),
        Text(contract, methods, "MinimumServer"),
        Text(contract, methods, "ReplacedBy"),
        Text(contract, methods, "Documentation"));

    static string? Text(ContractFacts contract, MethodFacts[] methods, string property) =>
        First(contract, methods, property)?.Text is { Length: > 0 } text ? text : null;

    static string? MajorFunction(ContractFacts contract, MethodFacts[] methods) =>
        MajorFunctions.NameOf(First(contract, methods, MajorFunctions.Property)?.Number);

    static AttributeArgument? First(ContractFacts contract, MethodFacts[] methods, string property) =>
        methods.Select(m => m.Attribute[property]).FirstOrDefault(a => a is not null) ?? contract.Attribute[property];
}
