namespace IoctlGen.Tool.Import;

/// <summary>A constant of an enumeration.</summary>
/// <param name="Name">Its name, escaped.</param>
/// <param name="Value">Its value.</param>
/// <param name="Comment">What the header's comment says; empty for none.</param>
readonly record struct ImportedEnumerator(string Name, string Value, string Comment);
