namespace IoctlGen.Tool.Import;

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
