using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL2014: a structure tells where the array begins that it ends with. A rule of layout, so the generator does not ask it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnmarkedTailAnalyzer : ContractRule
{
    internal override DiagnosticDescriptor Rule => RuleTable.UnmarkedTail;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken) => [];

    internal override IEnumerable<Finding> Check(ContractFacts contract, AnalyzedProject project, CancellationToken cancellationToken)
    {
        var met = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        foreach (var method in contract.Methods)
        {
            var tail = method.Attribute[AttributeNames.Tail]?.Text;
            foreach (var header in method.Shape.Headers)
            {
                if (KnownTypes.HasTail(header.Symbol) || (tail is not null && FieldPath.Find(header.Symbol, tail).Problem is null) || UnmarkedTail.Of(header.Symbol) is not { Count: > 0 } path)
                    continue;

                // What is fixed at the structure is fixed for all methods.
                var place = WrittenSource.NameOf(header.Symbol);
                if (place is null || met.Add(header.Symbol))
                {
                    yield return new(method, header.Syntax?.GetLocation() ?? method.Location, header.DisplayText, method.Symbol.Name, string.Join(".", path.Select(InstanceFields.NameOf)), FixOf(header, path, place))
                    {
                        FixLocations = place is null ? ImmutableArray<Location>.Empty : ImmutableArray.Create(place),
                    };
                }
            }
        }
    }

    static string FixOf(TypeUse header, IReadOnlyList<IFieldSymbol> path, Location? place) => place is not null ? $"mark '{header.DisplayText}' with {TailNames.Interface}"
        : string.Join(".", path.Select(static field => field.Name)) is var tail && FieldPath.Find(header.Symbol, tail).Problem is null ? $"state Tail = {FieldPath.Written(header, tail)}"
        : "declare a structure of your own, marked with " + TailNames.Interface;
}
