namespace IoctlGen.Tool.Catalogue;

/// <summary>A fact in JSON.</summary>
/// <param name="Text">What is known.</param>
/// <param name="Source">Who says so.</param>
sealed record FactJson(string Text, string Source)
{
    public static FactJson? Of(PublishedFact fact) => fact.Text.Length > 0 ? new(fact.Text, fact.Source) : null;
}

/// <summary>What is known of a buffer besides what it holds, in JSON: null where nobody says.</summary>
/// <param name="Source">Who says what it holds.</param>
/// <param name="NobodySays">Whether people looked for what it holds, and nobody says.</param>
/// <param name="Size"><c>fixed</c>, <c>variable</c>.</param>
/// <param name="SizedBy">What tells the size.</param>
/// <param name="DependsOn">What decides which of several types it is.</param>
/// <param name="Cases">The types by the values of that; an empty list where they are not known.</param>
/// <param name="TooSmall">The statuses of an output that is too small.</param>
/// <param name="Place">Where drivers find it.</param>
sealed record BufferFactsJson(string? Source, bool NobodySays, string? Size, string? SizedBy, string? DependsOn, IReadOnlyList<CaseJson> Cases, IReadOnlyList<string> TooSmall, string? Place)
{
    public static BufferFactsJson Of(BufferFacts facts) => new(
        Said(facts.Source),
        facts.IsUnknownToAll,
        Said(facts.Size),
        Said(facts.SizedBy),
        Said(facts.DependsOn),
        [.. facts.Cases.Select(static one => new CaseJson(one.Case, Said(one.Type)))],
        facts.TooSmall.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Said(facts.Place));

    static string? Said(string text) => text.Length > 0 ? text : null;
}

/// <summary>A type that a buffer holds in one case.</summary>
/// <param name="Value">The value that decides.</param>
/// <param name="Type">What the buffer holds then.</param>
sealed record CaseJson(string Value, string? Type);
