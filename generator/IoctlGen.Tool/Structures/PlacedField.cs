namespace IoctlGen.Tool.Structures;

/// <summary>A field and where it lies, in C# or in C.</summary>
/// <param name="Name">The name; with that of the field that holds it, where that one's type has none.</param>
/// <param name="Offset">Bytes from the start of the structure.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Place">Where a header has it; empty for C#.</param>
readonly record struct PlacedField(string Name, long Offset, long Size, string Place = "");
