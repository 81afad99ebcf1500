using System.Globalization;
using IoctlGen.CodeFixes.Declaring;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>The contract that a code of the old code goes into: one of its device type in the same namespace, or a new one.</summary>
/// <param name="name">The name.</param>
/// <param name="method">The method of the code.</param>
/// <param name="existing">The declaration; null where it is to be written.</param>
/// <param name="route">The route that the contract states for all its codes; null for none.</param>
sealed class MigratedContract(string name, string method, TypeDeclarationSyntax? existing, long? route)
{
    public string Name { get; } = name;

    public string Method { get; } = method;

    public TypeDeclarationSyntax? Existing { get; } = existing;

    public long? Route { get; } = route;

    /// <summary>Null where the contract has a member of the method's or the constant's name already.</summary>
    public static MigratedContract? For(MigratedCode code, INamespaceSymbol containingNamespace, CancellationToken cancellationToken)
    {
        var type = code.Parts.DeviceType;
        var otherwise = "Device" + type.ToString("X4", CultureInfo.InvariantCulture);
        var classes = ContractNames.ClassesOf(type, [code.Name], [], otherwise, containingNamespace.IsGlobalNamespace ? "" : containingNamespace.ToDisplayString());
        var first = classes[0];
        var existing = classes.Select(name => Find(containingNamespace, name, type, cancellationToken)).FirstOrDefault(static found => found is not null);
        for (var name = first; existing is null; name = name == first ? first + "Device" : name + "2")
        {
            if (!containingNamespace.GetMembers(name).Any() && containingNamespace.Name != name)
                return new(name, MethodOf(code, name, CodeName.DefaultPrefix(name, type), []), existing: null, route: null);
            existing = Find(containingNamespace, name, type, cancellationToken);
        }

        return Of(code, existing);
    }

    static ExistingContract? Find(INamespaceSymbol containingNamespace, string name, uint deviceType, CancellationToken cancellationToken) =>
        containingNamespace.GetMembers(name).OfType<INamedTypeSymbol>()
            .Select(found => Arguments(found, deviceType, cancellationToken) is { } arguments && Declaration(found, cancellationToken) is { } declaration ? new ExistingContract(found, declaration, arguments) : null)
            .FirstOrDefault(static found => found is not null);

    static MigratedContract? Of(MigratedCode code, ExistingContract existing)
    {
        var (contract, declaration, arguments) = existing;
        var prefix = arguments[AttributeNames.Prefix]?.Text ?? CodeName.DefaultPrefix(contract.Name, code.Parts.DeviceType);
        return contract.GetMembers(MethodNames.Of(code.Name, prefix, contract.Name)).Concat(contract.GetMembers(code.Name)).Any()
            ? null
            : new(contract.Name, MethodOf(code, contract.Name, prefix, TakenNames.Of(contract)), declaration, arguments[AttributeNames.MajorFunction]?.Number);
    }

    static string MethodOf(MigratedCode code, string contract, string prefix, IEnumerable<string> taken) =>
        new MethodNames([contract, code.Name, .. taken]).Take(code.Name, prefix, contract);

    /// <summary>Those of [IoctlContract], where the type is a contract of this device type that extension methods can stand in.</summary>
    static AttributeArguments? Arguments(INamedTypeSymbol type, uint deviceType, CancellationToken cancellationToken) =>
        type is { IsStatic: true, ContainingType: null } && new SymbolAttributeReader(cancellationToken).ReadContract(type) is { } contract && contract[AttributeArguments.DeviceType]?.Number == deviceType ? contract : null;

    static TypeDeclarationSyntax? Declaration(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
        .FirstOrDefault(declaration => declaration.AttributeLists.Count > 0 && !declaration.CloseBraceToken.IsMissing);

    sealed record ExistingContract(INamedTypeSymbol Type, TypeDeclarationSyntax Declaration, AttributeArguments Arguments);
}
