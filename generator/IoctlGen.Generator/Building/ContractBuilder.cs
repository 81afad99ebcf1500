using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Building;

/// <summary>Makes the model of a contract type from what is valid in it. Every decision about what is generated is taken here.</summary>
static class ContractBuilder
{
    public static ContractModel? Build(INamedTypeSymbol type, Compilation compilation, SpecSources sources, CancellationToken cancellationToken)
    {
        if (ContractFactsReader.Read(type, new SyntaxAttributeReader(compilation, cancellationToken), sources, cancellationToken) is not { } contract)
            return null;

        var checkedContract = ContractRules.Check(contract, cancellationToken);
        var refused = Refusals.Of(contract, checkedContract, cancellationToken).ToDictionary(r => r.Method, r => r.Finding);
        return checkedContract.Valid.Count + refused.Count == 0 ? null : Build(contract, checkedContract.Valid, refused, compilation);
    }

    static ContractModel Build(ContractFacts contract, IReadOnlyList<MethodFacts> valid, Dictionary<MethodFacts, string> refused, Compilation compilation)
    {
        var typeNames = TypeNames.Of(compilation);
        var hintName = HintNames.Of(contract.Type);
        var files = AsWrittenFiles.Group([.. valid, .. refused.Keys], hintName);
        var codes = new CodeBuilder(contract, files, typeNames).Build(valid);
        var methods = new MethodBuilder(contract, codes, refused, typeNames, OutputEnds.Of(compilation));
        return new(
            hintName,
            Namespaces.TextOf(contract.Type),
            TypeChain(contract.Type),
            codes.Select(code => code.Model).ToEquatableArray(),
            valid.Concat(refused.Keys).Where(m => !files.IsAsWritten(m)).Select(m => methods.Build(m, asWritten: false)).ToEquatableArray(),
            files.Files.Select(file => AsWritten(file, codes, methods)).ToEquatableArray());
    }

    static AsWrittenFileModel AsWritten(AsWrittenFile file, IReadOnlyList<BuiltCode> codes, MethodBuilder methods) => new(
        file.HintName,
        file.Scopes,
        codes.Where(code => code.File == file).Select(code => code.Descriptor).ToEquatableArray(),
        file.Methods.Select(m => methods.Build(m, asWritten: true)).ToEquatableArray());

    static EquatableArray<TypeModel> TypeChain(INamedTypeSymbol type)
    {
        var chain = new List<TypeModel>();
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
            chain.Insert(0, new(Keyword(current), Identifiers.Escape(current.Name) + TypeParameters(current)));
        return chain.ToEquatableArray();
    }

    /// <summary>Generic contracts break a rule, but their refusals need a type to stand in.</summary>
    static string TypeParameters(INamedTypeSymbol type) => type.TypeParameters.Length == 0
        ? ""
        : "<" + string.Join(", ", type.TypeParameters.Select(p => Identifiers.Escape(p.Name))) + ">";

    static string Keyword(INamedTypeSymbol type) => (type.TypeKind, type.IsRecord) switch
    {
        (TypeKind.Struct, true) => "record struct",
        (TypeKind.Struct, false) => "struct",
        (TypeKind.Interface, _) => "interface",
        (_, true) => "record",
        _ => "class",
    };
}
