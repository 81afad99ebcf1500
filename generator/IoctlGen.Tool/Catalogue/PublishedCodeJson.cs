using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Tool.Catalogue;

/// <summary>A published code in JSON. Where no source says, a property is null; an empty list says that there is none.</summary>
sealed record PublishedCodeJson(
    string Name,
    string Code,
    uint Value,
    PartJson DeviceType,
    PartJson Function,
    PartJson Method,
    PartJson Access,
    string Header,
    IReadOnlyList<string> AlsoIn,
    IReadOnlyList<string>? Input,
    IReadOnlyList<string>? Output,
    IReadOnlyList<string>? Buffers,
    string? Since,
    string? SinceText,
    string? SinceServer,
    string? SinceServerText,
    string? ReplacedBy,
    bool KernelOnly,
    string? Page,
    string? SdkPage,
    string? Inside,
    BufferFactsJson InputFacts,
    BufferFactsJson OutputFacts,
    FactJson? Handle,
    FactJson? Privileges,
    FactJson? Statuses,
    FactJson? Support,
    FactJson? Irql,
    FactJson? Use,
    FactJson? Call)
{
    public static PublishedCodeJson Of(CatalogueRow row) => Of(row, PartsJson.Of(row.Code), PublishedFacts.Of(row));

    static PublishedCodeJson Of(CatalogueRow row, PartsJson parts, PublishedFacts facts) => new(
        row.Name,
        $"0x{row.Code:X8}",
        row.Code,
        parts.DeviceType,
        parts.Function,
        parts.Method,
        parts.Access,
        row.Header,
        row.AlsoIn.Split(' ', StringSplitOptions.RemoveEmptyEntries),
        Forms(row.Input),
        Forms(row.Output),
        row.Buffers.Length > 0 ? row.Buffers.Split(' ') : null,
        Said(row.Since),
        row.SinceText,
        Said(row.SinceServer),
        row.SinceServerText,
        Said(row.ReplacedBy),
        row.IsKernelOnly,
        Said(row.Page),
        Said(row.SdkPage),
        Said(row.Inside),
        BufferFactsJson.Of(facts.Input),
        BufferFactsJson.Of(facts.Output),
        FactJson.Of(facts.Handle),
        FactJson.Of(facts.Privileges),
        FactJson.Of(facts.Statuses),
        FactJson.Of(facts.Support),
        FactJson.Of(facts.Irql),
        FactJson.Of(facts.Use),
        FactJson.Of(facts.Call));

    static string? Said(string text) => text.Length > 0 ? text : null;

    /// <summary>The forms of a buffer, of which the call chooses one.</summary>
    static string[]? Forms(string text) => text switch { "" => null, BufferPhrase.None => [], _ => text.Split(BufferPhrase.Or) };
}
