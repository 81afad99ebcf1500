using System.Globalization;
using IoctlGen.Generator.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>The contract that a code of the old code goes into: one of its device type in the same namespace, or a new one.</summary>
sealed class MigratedContract(string name, string deviceType, TypeDeclarationSyntax? existing)
{
    public string Name { get; } = name;

    /// <summary>The argument of [IoctlContract].</summary>
    public string DeviceType { get; } = deviceType;

    /// <summary>Null where it is to be written.</summary>
    public TypeDeclarationSyntax? Existing { get; } = existing;

    /// <summary>Null where the contract has a member of the method's or the constant's name already.</summary>
    public static MigratedContract? For(MigratedCode code, INamespaceSymbol containingNamespace, Compilation compilation, CancellationToken cancellationToken)
    {
        var type = code.Parts.DeviceType;
        var member = compilation.GetTypeByMetadataName("IoctlGen.DeviceType")?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.ConstantValue is int value && value == type)?.Name;
        var argument = member is null ? "0x" + type.ToString("X4", CultureInfo.InvariantCulture) : "DeviceType." + member;
        var first = MigratedName.Contract(code.Name, type, member);
        for (var name = first; ; name = name == first ? first + "Device" : name + "2")
        {
            var members = containingNamespace.GetMembers(name).ToList();
            if (members.Count == 0 && containingNamespace.Name != name)
                return new(name, argument, null);

            if (members.OfType<INamedTypeSymbol>().FirstOrDefault(found => IsOfType(found, type, cancellationToken)) is { } contract && Declaration(contract, cancellationToken) is { } declaration)
                return contract.GetMembers(MigratedName.Method(code.Name, name)).Concat(contract.GetMembers(code.Name)).Any() ? null : new(name, argument, declaration);
        }
    }

    static bool IsOfType(INamedTypeSymbol type, uint deviceType, CancellationToken cancellationToken) =>
        type is { IsStatic: true, ContainingType: null } && new SymbolAttributeReader(cancellationToken).ReadContract(type) is { } contract && contract[AttributeArguments.DeviceType]?.Number == deviceType;

    static TypeDeclarationSyntax? Declaration(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences
        .Select(reference => reference.GetSyntax(cancellationToken)).OfType<TypeDeclarationSyntax>()
        .FirstOrDefault(declaration => declaration.AttributeLists.Count > 0 && !declaration.CloseBraceToken.IsMissing);
}
