using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3013: in a project that has headers, the one that unpublished codes are declared as codes of is among them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NoHeaderAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NoHeader;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        if (contract.Sources.Files.All(static file => file.Kind != SpecFileKind.Header))
            yield break;

        // What a contract states for all of its methods is reported once.
        foreach (var methods in contract.Methods.Where(static method => method.KnownAnywhere is not { IsPublished: true }).GroupBy(method => DeclaredHeader.ArgumentOf(contract.Attribute, method.Attribute)))
        {
            if (methods.Key is { Text: { Length: > 0 } name } header && contract.Sources.HeadersNamed(name).Count == 0 && !IsPublished(name))
                yield return new(null, header.Expression.GetLocation(), header == contract.Attribute[AttributeNames.Header] ? contract.Type.Name : methods.First().Name, name, HowToFix(contract.Sources, methods, name));
        }
    }

    static bool IsPublished(string header) => PublishedCatalogue.Headers.Contains(SpecPath.NameOf(header), StringComparer.OrdinalIgnoreCase);

    /// <summary>The header that has one of the codes is meant, else one of nearly that name.</summary>
    static string HowToFix(SpecSources sources, IEnumerable<MethodFacts> methods, string name)
    {
        var meant = methods.Select(method => sources.FindInFiles(method.Name, header: null)?.Statements.FirstOrDefault()?.Position?.File).FirstOrDefault(static file => file is not null) is { } path
            ? SpecPath.NameOf(path)
            : NearName.Of(name, sources.Files.Where(static file => file.Kind == SpecFileKind.Header).Select(static file => file.Name));
        return (meant is null ? "correct it, or " : $"did you mean \"{meant}\"? Else ") + $"add it to the project (<IoctlHeader Include=\"…{SpecPath.NameOf(name)}\" />)";
    }
}
