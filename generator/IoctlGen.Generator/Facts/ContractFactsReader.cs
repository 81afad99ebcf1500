using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Reads what a contract type declares; checks nothing.</summary>
static class ContractFactsReader
{
    public static ContractFacts? Read(INamedTypeSymbol type, IAttributeReader attributes, SpecSources sources, CancellationToken cancellationToken)
    {
        if (attributes.ReadContract(type) is not { } attribute)
            return null;

        sources.Read(cancellationToken);
        var contract = new ContractFacts(type, attribute, sources);
        var prefix = contract.Prefix;
        var devices = new DeviceReader(type);
        var methods = new List<MethodFacts>();
        foreach (var (method, declaration) in OrderedMethods(type, cancellationToken))
        {
            if (attributes.ReadIoctl(method) is { } ioctl)
                methods.Add(ReadMethod(contract, prefix, devices, method, declaration, ioctl));
        }

        contract.Methods = methods;
        return contract;
    }

    static MethodFacts ReadMethod(ContractFacts contract, string prefix, DeviceReader devices, IMethodSymbol method, MethodDeclarationSyntax declaration, AttributeArguments ioctl)
    {
        var name = ioctl[AttributeNames.Name]?.Text ?? ioctl[AttributeArguments.PublishedName]?.Text ?? CodeName.FromMethod(prefix, method.Name);

        // A name alone is looked for everywhere; with numbers, in the project's own files: the catalogue is not read without need.
        var published = ioctl[AttributeNames.Code]?.Number is null ? ioctl[AttributeArguments.PublishedName]?.Text : null;
        var header = DeclaredHeader.Of(contract.Attribute, ioctl);
        var known = published is null ? contract.Sources.FindInFiles(name, header) : contract.Sources.Find(published, header, declared: null);
        var code = new CodeNumbers(contract.Attribute, ioctl, published is null ? null : known);
        var device = devices.Read(method);
        var shape = ShapeReader.Read(method, declaration, device.Parameter, isInDirect: code.TransferMethod == CtlCode.InDirect);
        return new(method, declaration, ioctl, code, name, known, contract.Sources, header, device, shape);
    }

    /// <summary>By file, then by place: the order of the files in a compilation is nobody's intention. Of two of one signature in several parts, which the compiler refuses, the first.</summary>
    static IEnumerable<(IMethodSymbol Method, MethodDeclarationSyntax Declaration)> OrderedMethods(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary)
            .Select(method => (Method: method, Declaration: Declaration(method, cancellationToken)!))
            .Where(pair => pair.Declaration is not null)
            .OrderBy(pair => pair.Declaration.SyntaxTree.FilePath.Replace('\\', '/'), StringComparer.Ordinal)
            .ThenBy(pair => pair.Declaration.SpanStart)
            .Where(type.DeclaringSyntaxReferences.Length == 1 ? static _ => true : new SignatureSet().Add);

    static MethodDeclarationSyntax? Declaration(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences is [var reference, ..] ? reference.GetSyntax(cancellationToken) as MethodDeclarationSyntax : null;

    /// <summary>The methods so far. Types are compared only where two methods have one name.</summary>
    sealed class SignatureSet
    {
        readonly Dictionary<string, List<IMethodSymbol>> _methods = new(StringComparer.Ordinal);

        public bool Add((IMethodSymbol Method, MethodDeclarationSyntax Declaration) pair)
        {
            if (!_methods.TryGetValue(pair.Method.Name, out var others))
                _methods[pair.Method.Name] = others = [];
            else if (others.Exists(other => IsSame(other, pair.Method)))
                return false;
            others.Add(pair.Method);
            return true;
        }

        static bool IsSame(IMethodSymbol one, IMethodSymbol other) =>
            one.Arity == other.Arity
            && one.Parameters.Length == other.Parameters.Length
            && one.Parameters.Zip(other.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && a.RefKind == b.RefKind).All(static same => same);
    }
}
