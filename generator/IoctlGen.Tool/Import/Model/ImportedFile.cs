namespace IoctlGen.Tool.Import;

/// <summary>A C# file, decided in full: the printer takes no decision.</summary>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Header">The header that it comes from.</param>
/// <param name="Contracts">The contracts, one for each device type.</param>
/// <param name="Types">The structures and enumerations.</param>
/// <param name="Notes">What was left out, and why.</param>
/// <param name="TargetNotes">What x86 has otherwise.</param>
sealed record ImportedFile(
    string Namespace, string Header, IReadOnlyList<ImportedContract> Contracts, IReadOnlyList<ImportedType> Types, IReadOnlyList<string> Notes, IReadOnlyList<TargetNote> TargetNotes);
