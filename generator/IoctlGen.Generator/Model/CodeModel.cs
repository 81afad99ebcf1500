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

/// <summary>What documentation pages state of a code, as the declaration mirrors it.</summary>
sealed record CodeFacts(
    string? Header,
    string? IncludeHeader,
    string? MinimumClient,
    string? MinimumServer,
    string? ReplacedBy,
    string? Documentation)
{
    /// <summary>What the driver reads and writes, as page or catalogue have it; null where neither says.</summary>
    public string? Input { get; init; }

    /// <inheritdoc cref="Input"/>
    public string? Output { get; init; }

    /// <summary>Whether drivers alone can send it.</summary>
    public bool IsKernelOnly { get; init; }

    /// <summary>What else the declaration mirrors, with titles, in the order of reading.</summary>
    public EquatableArray<(string Title, string Text)> Others { get; init; }
}

/// <summary>The descriptor of one code.</summary>
/// <param name="Name">The published name.</param>
/// <param name="Identifier">The name as C# spells it.</param>
/// <param name="Value">The code.</param>
/// <param name="MajorFunction">The member of IoctlGen.MajorFunction that was declared; null where none was.</param>
/// <param name="Input">What the driver reads.</param>
/// <param name="Output">What the driver writes.</param>
/// <param name="ShowsTypes">Whether the descriptor's own type can name those of the buffers: they can be seen wherever the descriptor can.</param>
/// <param name="Header">The header.</param>
/// <param name="IsObsolete">Whether a method of the code is obsolete, so that its types may be so too.</param>
sealed record DescriptorModel(
    string Name,
    string Identifier,
    uint Value,
    string? MajorFunction,
    BufferModel Input,
    BufferModel Output,
    bool ShowsTypes,
    string? Header,
    bool IsObsolete);
