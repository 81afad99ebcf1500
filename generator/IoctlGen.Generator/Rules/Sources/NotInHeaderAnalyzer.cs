using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL3006: a code that is declared as one of a header of the project is defined there.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class NotInHeaderAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.NotInHeader;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            // A name that no source has at all is IOCTL3001's.
            if (method.Code.Value is not null
                && method.Header is { } name
                && contract.Sources.HeadersNamed(name) is { Count: > 0 } files
                && !files.Any(file => Defines(contract.Sources, file, method.Name)))
            {
                yield return new(method, method.Attribute.Syntax.GetLocation(), method.Name, files[0].Name, Instead(contract.Sources, files, method.Name));
            }
        }
    }

    /// <summary>What the header has instead, and how to fix it.</summary>
    static string Instead(SpecSources sources, IReadOnlyList<SpecFile> files, string name)
    {
        if (files.Select(file => sources.FindSkipped(file, name)).FirstOrDefault(static code => code is not null) is { } skipped)
            return "which " + SpecPlace.TextOf(skipped);
        if (sources.FindInFiles(name, header: null)?.Statements.FirstOrDefault()?.Position is { } other)
            return $"which does not define it, but {SpecPlace.TextOf(other)} does; {State(other)}";
        return "which does not define it; " + (sources.FindSkipped(file: null, name) is { } elsewhere
            ? $"another header of the project {SpecPlace.TextOf(elsewhere)}, and {State(elsewhere.Code.Position)}"
            : "correct the name, leave the method out if the driver has given up the code, or state the Header that defines it");

        static string State(HeaderPosition position) => $"state Header = \"{SpecPath.NameOf(position.File)}\"";
    }

    /// <summary>What cannot be read is IOCTL4001's to report.</summary>
    static bool Defines(SpecSources sources, SpecFile file, string name) =>
        sources.FindIn(file, name) is not null || sources.Headers.Any(header => header.Facts.Problems.Any(problem => problem.Subject == name && (header.File == file || problem.Position.File == file.Path)));
}
