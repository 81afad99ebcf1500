namespace IoctlGen.Generator.Model;

/// <summary>One control code of a contract: its constant, its documentation and its descriptor.</summary>
/// <param name="Name">The published name.</param>
/// <param name="Identifier">The name as C# spells it.</param>
/// <param name="Value">The code.</param>
/// <param name="Expression">The CTL_CODE expression, or null for a code that was given as a whole.</param>
/// <param name="HasOwnConstant">Whether the user already has the constant.</param>
/// <param name="Facts">What the declaration says besides.</param>
/// <param name="Descriptor">The descriptor; null where a file with types as written holds it.</param>
sealed record CodeModel(
    string Name,
    string Identifier,
    uint Value,
    string? Expression,
    bool HasOwnConstant,
    CodeFacts Facts,
    DescriptorModel? Descriptor);
