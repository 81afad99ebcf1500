using IoctlGen.Generator.Analyzers;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Parsing;

/// <summary>Makes the model of a contract type from what is valid in it. Every decision about what is generated is taken here.</summary>
static class ContractParser
{
    public static ContractModel? Parse(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (ContractFactsReader.Read(type, new SyntaxAttributeReader(compilation, cancellationToken), cancellationToken) is not { } contract
            || ContractRules.Valid(contract, cancellationToken) is not { Count: > 0 } methods)
        {
            return null;
        }

        var hintName = HintNames.Of(type);
        var files = AsWrittenFiles.Group(methods, hintName);
        var codes = CodeParser.Parse(contract, methods, files);
        return new(
            hintName + ".g.cs",
            Namespaces.TextOf(type),
            TypeChain(type),
            codes.Select(code => code.Model).ToEquatableArray(),
            methods.Where(m => !files.IsAsWritten(m)).Select(m => MethodParser.Parse(contract, m, asWritten: false)).ToEquatableArray(),
            files.Files.Select(file => AsWritten(contract, file, codes)).ToEquatableArray());
    }

    static AsWrittenFileModel AsWritten(ContractFacts contract, AsWrittenFile file, IReadOnlyList<ParsedCode> codes) => new(
        file.HintName,
        file.Scopes,
        codes.Where(code => code.File == file).Select(code => code.Descriptor).ToEquatableArray(),
        file.Methods.Select(m => MethodParser.Parse(contract, m, asWritten: true)).ToEquatableArray());

    static EquatableArray<TypeModel> TypeChain(INamedTypeSymbol type)
    {
        var chain = new List<TypeModel>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
            chain.Insert(0, new(Keyword(current), Identifiers.Escape(current.Name)));
        return chain.ToEquatableArray();
    }

    static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
