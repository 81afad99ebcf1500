using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Generator.Building;

/// <summary>What became of a declaration with [IoctlContract]: the model of its type, and what only the generator can report.</summary>
/// <param name="Model">Null where nothing is generated for it.</param>
/// <param name="Problems">Empty but for what is wrong.</param>
sealed record ContractOutcome(ContractModel? Model, EquatableArray<ContractProblem> Problems);

/// <summary>A problem of a contract or of an imported header that the generator reports itself: without their files, the compiler stops before it asks an analyzer.</summary>
abstract record ContractProblem
{
    public abstract Diagnostic ToDiagnostic();
}

/// <summary>IOCTL1021: a further [IoctlContract] on a type.</summary>
/// <param name="Type">The type's name.</param>
/// <param name="First">Where the first one stands, as messages name it.</param>
/// <param name="Place">Where this one stands.</param>
sealed record RepeatedContract(string Type, string First, SourcePlace Place) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.RepeatedContract, Place.ToLocation(), Type, First);
}

/// <summary>IOCTL9001: the generator itself failed at a contract.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="Fault">The exception, as <see cref="Fault"/> words it.</param>
/// <param name="Place">Where the contract is declared; null where its model no longer knows.</param>
sealed record FailedContract(string Contract, string Fault, SourcePlace? Place) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.OwnFailure, Place?.ToLocation() ?? Location.None, $"The contract '{Contract}'", Fault);
}

/// <summary>A place in a source file, by values alone: a Location would keep its syntax tree alive.</summary>
readonly record struct SourcePlace(string Path, TextSpan Span, LinePositionSpan Lines)
{
    public static SourcePlace Of(SyntaxTree tree, TextSpan span) => new(tree.FilePath, span, tree.GetLineSpan(span).Span);

    public Location ToLocation() => Location.Create(Path, Span, Lines);

    /// <summary>As compilers write it, with the file's name alone: <c>Meter.cs(12,2)</c>.</summary>
    public override string ToString() => $"{System.IO.Path.GetFileName(Path)}({Lines.Start.Line + 1},{Lines.Start.Character + 1})";
}
