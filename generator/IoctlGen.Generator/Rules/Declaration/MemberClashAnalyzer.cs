using System.Globalization;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1005: the user has no member of a generated name, but for the constant of a code itself.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberClashAnalyzer : ContractRule
{
    const string NoConstant = "is no constant, but the constant of the code is generated with this name; rename it, or give the code another Name";

    internal override DiagnosticDescriptor Rule => RuleTable.MemberClash;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        if (contract.Methods.Count == 0)
            yield break;

        foreach (var name in ReservedNames.Generated)
        {
            if (contract.Type.Name == name)
                yield return new(null, contract.Type.Locations[0], name, contract.Type.Name, "has the name of a generated member; rename the type");
            foreach (var member in GeneratedMembers.OfUser(contract.Type, name))
                yield return new(null, member.Locations[0], name, contract.Type.Name, "has the name of a generated member; rename it");
            if (Inherited(contract.Type, name) is { } inherited)
                yield return new(null, contract.Type.Locations[0], name, inherited.Name, $"is hidden by a generated member of '{contract.Type.Name}', which derives from it; rename it, or give the codes a contract of their own");
        }

        foreach (var method in contract.Methods)
        {
            if (FindingIn(contract, method) is { } finding)
                yield return new(method, method.Location, method.Name, contract.Type.Name, finding);
        }
    }

    /// <summary>The base type whose member would be hidden: the user's own, because a contract hides that of a base contract by design.</summary>
    static INamedTypeSymbol? Inherited(INamedTypeSymbol type, string name)
    {
        for (var current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (GeneratedMembers.OfUser(current, name).Any(static member => member.DeclaredAccessibility != Accessibility.Private))
                return current;
        }

        return null;
    }

    static string? FindingIn(ContractFacts contract, MethodFacts method)
    {
        if (method.Name == contract.Type.Name || ReservedNames.OfCodes.Contains(method.Name))
            return "is a name that is taken; give the code another Name";
        if (contract.HasMethod(method.Name))
            return NoConstant;

        foreach (var member in GeneratedMembers.OfUser(contract.Type, method.Name))
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: var constant })
                return NoConstant;
            if (method.Code.Value is { } code && ConstantCode.Of(constant) != code)
                return $"is {Text(constant)}, but the declaration makes it 0x{code:X8}; correct the one that is wrong";
        }

        return null;
    }

    static string Text(object? constant) => ConstantCode.Of(constant) is { } code ? $"0x{code:X8}" : Convert.ToString(constant ?? "null", CultureInfo.InvariantCulture);
}
