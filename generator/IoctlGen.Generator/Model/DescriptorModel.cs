namespace IoctlGen.Generator.Model;

/// <summary>The descriptor of one code.</summary>
/// <param name="Name">The published name.</param>
/// <param name="Identifier">The name as C# spells it.</param>
/// <param name="Value">The code.</param>
/// <param name="MajorFunction">The member of IoctlGen.MajorFunction that was declared; null where none was.</param>
/// <param name="Input">The type that the driver reads, as the file spells it.</param>
/// <param name="Output">The type that the driver writes, as the file spells it.</param>
/// <param name="Header">The header.</param>
/// <param name="IsObsolete">Whether a method of the code is obsolete, so that its types may be so too.</param>
sealed record DescriptorModel(
    string Name,
    string Identifier,
    uint Value,
    string? MajorFunction,
    string? Input,
    string? Output,
    string? Header,
    bool IsObsolete);
