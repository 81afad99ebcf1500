using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using IoctlGen.Specs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Analyzers;

/// <summary>IOCTL3003: numbers that are declared for a published name are the published ones.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PublishedCodeAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => Rules.NotAsPublished;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // A vendor's device type cannot be a published code's, and so does not load the catalogue.
            if (method.Code is { Value: { } code, Published: null } && CtlCode.DeviceType(code) < CtlCode.FirstVendorDeviceType && Catalogue.Find(method.Name) is { } published && published.Code != code)
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Name, code, CodeExpression.Of(code), published.Code, CodeExpression.Of(published.Code), published.Header);
        }
    }
}
