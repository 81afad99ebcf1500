namespace IoctlGen.Generator;

/// <summary>The names of the pipeline's steps, shared with the tests that watch which of them run again.</summary>
public static class StepNames
{
    /// <summary>The headers and pages that the project names, each with its text.</summary>
    public const string SpecFiles = nameof(SpecFiles);

    /// <summary>All of them together, to look names up in.</summary>
    public const string Sources = nameof(Sources);

    /// <summary>The headers that the project imports, as C#.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>Their contracts, together with the user's parts.</summary>
    public const string ImportedContracts = nameof(ImportedContracts);

    /// <summary>One outcome per [IoctlContract]: the model of its type, and what is wrong with it.</summary>
    public const string Contracts = nameof(Contracts);

    /// <summary>The names of contracts that differ in case only.</summary>
    public const string FileNameClashes = nameof(FileNameClashes);
}
