using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>A C# file, decided in full: the printer takes no decision.</summary>
/// <param name="Namespace">The namespace; empty for none.</param>
/// <param name="Header">The header that it comes from.</param>
/// <param name="Contracts">The contracts, one for each device type.</param>
/// <param name="Types">The structures and enumerations.</param>
/// <param name="Notes">What was left out, and why.</param>
/// <param name="TargetNotes">What x86 has otherwise.</param>
sealed record ImportedFile(
    string Namespace, string Header, IReadOnlyList<ImportedContract> Contracts, IReadOnlyList<ImportedType> Types, IReadOnlyList<ImportNote> Notes, IReadOnlyList<ImportNote> TargetNotes);

/// <summary>Something of the header that the file does not say, or not for every target.</summary>
/// <param name="Place">Where it stands in the header.</param>
/// <param name="Text">What it is.</param>
sealed record ImportNote(HeaderPosition Place, string Text)
{
    /// <summary>Whether it is of what C# does not have in any header, or another header has, so that nobody misses it.</summary>
    public bool IsUsual { get; init; }

    /// <summary>Whether it is one of the problems of the header, which are told as such.</summary>
    public bool IsProblem { get; init; }

    /// <summary>As compilers write it: <c>Public.h(12,9): …</c>.</summary>
    public override string ToString() => $"{Place}: {Text}";
}

/// <summary>The codes of one device type.</summary>
/// <param name="Name">The class.</param>
/// <param name="Summary">What it is.</param>
/// <param name="Arguments">Those of [IoctlContract].</param>
/// <param name="Methods">Its codes.</param>
/// <param name="HasAliases">Whether some are one code under two names.</param>
sealed record ImportedContract(string Name, string Summary, string Arguments, IReadOnlyList<ImportedMethod> Methods, bool HasAliases);

/// <summary>A control code.</summary>
/// <param name="Code">The code, as the header has it.</param>
/// <param name="Name">The method.</param>
/// <param name="Summary">What the code does; empty where no source says.</param>
/// <param name="Notes">Why a buffer is bytes, a line each.</param>
/// <param name="Arguments">Those of [Ioctl].</param>
/// <param name="Returns">The return type.</param>
/// <param name="Parameters">The parameters after the device.</param>
/// <param name="Buffers">What is known of its buffers, or guessed.</param>
sealed record ImportedMethod(HeaderCode Code, string Name, string Summary, IReadOnlyList<string> Notes, string Arguments, string Returns, IReadOnlyList<string> Parameters, BufferSources Buffers)
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
