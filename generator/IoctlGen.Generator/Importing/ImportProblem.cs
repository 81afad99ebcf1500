using IoctlGen.Generator.Building;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Importing;

/// <summary>IOCTL4004: the header, or a part of it, is not imported as the project asks.</summary>
/// <param name="Place">The project file, or the header.</param>
/// <param name="Header">The header's name.</param>
/// <param name="Reason">Why, and how to fix it.</param>
sealed record NoImport(HeaderPosition Place, string Header, string Reason) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.NoImport, SpecPlace.LocationOf(Place), Header, Reason);
}

/// <summary>IOCTL4004 in the user's part of a contract.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Header">The header's name.</param>
/// <param name="Reason">Why, and how to fix it.</param>
sealed record OtherContract(SourcePlace Source, string Header, string Reason) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.NoImport, Source.ToLocation(), Header, Reason);
}

/// <summary>IOCTL4005: something of the header has no declaration.</summary>
/// <param name="Place">Where the header has it.</param>
/// <param name="Text">What it is, and why.</param>
sealed record NotImported(HeaderPosition Place, string Text) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.NotImported, SpecPlace.LocationOf(Place), Text);
}

/// <summary>IOCTL4006: something of the header is declared, and the header leaves open how.</summary>
/// <param name="Place">Where the header has it.</param>
/// <param name="Text">What it is, and why.</param>
sealed record OpenImport(HeaderPosition Place, string Text) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.OpenImport, SpecPlace.LocationOf(Place), Text);
}

/// <summary>IOCTL9001: the import itself failed.</summary>
/// <param name="Place">The header.</param>
/// <param name="Fault">The exception, as <see cref="Rules.Fault"/> words it.</param>
sealed record FailedImport(HeaderPosition Place, string Fault) : ContractProblem
{
    public override Diagnostic ToDiagnostic() => Diagnostic.Create(RuleTable.OwnFailure, SpecPlace.LocationOf(Place), $"The import of '{SpecPath.NameOf(Place.File)}'", Fault);
}
