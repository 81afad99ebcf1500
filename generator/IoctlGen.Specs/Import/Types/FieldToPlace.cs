using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>A field that a structure of C# is to have.</summary>
/// <param name="Member">Which member of the structure it is.</param>
/// <param name="Field">Its name in C, and what it is made of.</param>
/// <param name="Type">Its type.</param>
/// <param name="Offset">Where C has it on x64.</param>
/// <param name="IsDroppable">Whether it is padding that x86 has not.</param>
readonly record struct FieldToPlace(int Member, DataField Field, CSharpType Type, long Offset, bool IsDroppable);
