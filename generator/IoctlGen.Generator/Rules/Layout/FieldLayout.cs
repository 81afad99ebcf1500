using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>Where a field lies in its structure.</summary>
/// <param name="Field">The field.</param>
/// <param name="Offset">Bytes from the start of the structure.</param>
/// <param name="Size">Its bytes; of a fixed buffer, those of all elements.</param>
/// <param name="Alignment">What its offset is a multiple of in C, the structure's packing taken into account.</param>
readonly record struct FieldLayout(IFieldSymbol Field, long Offset, long Size, int Alignment);
