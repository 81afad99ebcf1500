namespace IoctlGen.Generator.Model;

/// <summary>What documentation pages state of a code, as the declaration mirrors it.</summary>
sealed record CodeFacts(
    string? Header,
    string? IncludeHeader,
    string? MinimumClient,
    string? MinimumServer,
    string? ReplacedBy,
    string? Documentation);
