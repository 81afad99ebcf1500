namespace IoctlGen.Specs.Import;

/// <summary>A C# file, decided in full: the printer takes no decision.</summary>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Header">The header that it comes from.</param>
/// <param name="Contracts">The contracts, one for each device type.</param>
/// <param name="Types">The structures and enumerations.</param>
/// <param name="Notes">What was left out, and why.</param>
/// <param name="TargetNotes">What x86 has otherwise.</param>
sealed record ImportedFile(
    string Namespace, string Header, IReadOnlyList<ImportedContract> Contracts, IReadOnlyList<ImportedType> Types, IReadOnlyList<string> Notes, IReadOnlyList<TargetNote> TargetNotes);

/// <summary>The codes of one device type.</summary>
/// <param name="Name">The class.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Arguments">Those of [IoctlContract].</param>
/// <param name="Methods">Its codes.</param>
/// <param name="HasAliases">Whether some are one code under two names.</param>
sealed record ImportedContract(string Name, string Summary, string Arguments, IReadOnlyList<ImportedMethod> Methods, bool HasAliases);

/// <summary>A control code.</summary>
/// <param name="Name">The method.</param>
/// <param name="Summary">What the code does; empty where no source says.</param>
/// <param name="Notes">Why a buffer is bytes, a line each.</param>
/// <param name="Arguments">Those of [Ioctl].</param>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters after the device.</param>
sealed record ImportedMethod(string Name, string Summary, IReadOnlyList<string> Notes, string Arguments, string Returns, IReadOnlyList<string> Parameters)
{
    /// <summary>Whether a buffer is bytes for want of a type.</summary>
    public bool HasBytes => Notes.Any(static note => note.EndsWith(": bytes.", StringComparison.Ordinal));
}

/// <summary>A constant.</summary>
/// <param name="Summary">What the header says of it; empty for nothing.</param>
/// <param name="Type">Its type: <c>const uint</c>, or <c>static readonly Guid</c>.</param>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Value">The expression of its value.</param>
sealed record ImportedConstant(string Summary, string Type, string Name, string Value);
