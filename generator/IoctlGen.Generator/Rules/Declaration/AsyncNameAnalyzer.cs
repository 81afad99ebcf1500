using System.Collections.Immutable;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.Codes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL1016: the name of a method tells whether it is asynchronous.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class AsyncNameAnalyzer : ContractRule
{
    /// <summary>The property of a report that holds the name to give.</summary>
    internal const string NewName = "NewName";

    const string Suffix = "Async";

    internal override DiagnosticDescriptor Rule => RuleTable.AsyncName;

    internal override IEnumerable<Finding> Check(ContractFacts contract, CancellationToken cancellationToken)
    {
        foreach (var method in contract.Methods)
        {
            var (isAsync, name) = (method.Shape.Completion != Completion.Synchronous, method.Symbol.Name);
            if (isAsync != name.EndsWith(Suffix, StringComparison.Ordinal) && CanTell(method) && Rename(name, isAsync) is { } newName)
                yield return new(method, method.Location, name, isAsync ? "asynchronous" : "synchronous", newName) { Properties = ImmutableDictionary<string, string?>.Empty.Add(NewName, newName) };
        }
    }

    /// <summary>Pages are asked for either way, when they are enumerated.</summary>
    static bool CanTell(MethodFacts method) =>
        method.Shape is { Problems.Count: 0, OutputShape: not OutputShape.Pages } && !SignatureOrigin.IsElsewhere(method.Symbol);

    /// <summary>Null for the few names where Async is a word of the code's own: another method name would make another code of them.</summary>
    static string? Rename(string name, bool isAsync)
    {
        var newName = isAsync ? name + Suffix : name.Substring(0, name.Length - Suffix.Length);
        return CodeName.FromMethod("", newName) == CodeName.FromMethod("", name) ? newName : null;
    }
}
