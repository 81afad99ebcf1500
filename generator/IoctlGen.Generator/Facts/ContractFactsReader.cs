using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Facts;

/// <summary>Reads what a contract type declares; checks nothing.</summary>
static class ContractFactsReader
{
    /// <summary>A call has a device, two inputs, an output and a token.</summary>
    const int MostParameters = 8;

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
        var shape = ShapeReader.Read(method, declaration, device.Parameter, code.TransferMethod);
        return new(method, declaration, ioctl, code, name, known, contract.Sources, header, device, shape);
    }

    /// <summary>By file, then by place: the order of the files in a compilation is nobody's intention. Of two of one signature, which the compiler refuses, the first.</summary>
    static IEnumerable<(IMethodSymbol Method, MethodDeclarationSyntax Declaration)> OrderedMethods(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        type.GetMembers().OfType<IMethodSymbol>()
            .Where(method => method.MethodKind == MethodKind.Ordinary)
            .Select(method => (Method: method, Declaration: Declaration(method, cancellationToken)!))
            .Where(pair => pair.Declaration is not null)
            .OrderBy(static pair => DeclarationOrder.Of(pair.Declaration.SyntaxTree, pair.Declaration.SpanStart))
            .Where(Once(type));

    /// <summary>Asked of every method after every edit: only names that are there twice are looked at.</summary>
    static Func<(IMethodSymbol Method, MethodDeclarationSyntax Declaration), bool> Once(INamedTypeSymbol type)
    {
        HashSet<IMethodSymbol>? methods = null;
        return pair => type.GetMembers(pair.Method.Name).Length == 1 || (methods ??= new(SignatureComparer.Instance)).Add(pair.Method);
    }

    static MethodDeclarationSyntax? Declaration(IMethodSymbol method, CancellationToken cancellationToken) =>
        method.DeclaringSyntaxReferences is [var reference, ..] && reference.GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration && IsWhole(declaration) ? declaration : null;

    /// <summary>A signature that is still being typed, or gives a name twice, has nothing to generate from.</summary>
    static bool IsWhole(MethodDeclarationSyntax method)
    {
        if (method.Identifier.IsMissing)
            return false;

        // Asked of every method after every edit: a set is made where a method has more parameters than real ones.
        var parameters = method.ParameterList.Parameters;
        var names = parameters.Count > MostParameters ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] is not { Type.IsMissing: false, Identifier: { IsMissing: false, ValueText: var name } } || names?.Add(name) == false)
                return false;
            for (var other = 0; names is null && other < i; other++)
            {
                if (parameters[other].Identifier.ValueText == name)
                    return false;
            }
        }

        return true;
    }

    /// <summary>By what the compiler tells the methods of a type apart.</summary>
    sealed class SignatureComparer : IEqualityComparer<IMethodSymbol>
    {
        public static readonly SignatureComparer Instance = new();

        public bool Equals(IMethodSymbol one, IMethodSymbol other) =>
            one.Name == other.Name
            && one.Arity == other.Arity
            && one.Parameters.Length == other.Parameters.Length
            && one.Parameters.Zip(other.Parameters, static (a, b) => SymbolEqualityComparer.Default.Equals(a.Type, b.Type) && a.RefKind == b.RefKind).All(static same => same);

        public int GetHashCode(IMethodSymbol method)
        {
            var hash = method.Name.GetHashCode();
            foreach (var parameter in method.Parameters)
                hash = unchecked((hash * 31) + SymbolEqualityComparer.Default.GetHashCode(parameter.Type));
            return hash;
        }
    }
}
