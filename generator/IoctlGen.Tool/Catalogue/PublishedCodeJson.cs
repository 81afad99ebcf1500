using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Catalogue;

/// <summary>A published code in JSON. Where no source says, a property is null; an empty list says that there is none.</summary>
sealed record PublishedCodeJson(
    string Name,
    string Code,
    uint Value,
    string DeviceType,
    string Function,
    string Method,
    string Access,
    string Header,
    IReadOnlyList<string> AlsoIn,
    IReadOnlyList<string>? Input,
    IReadOnlyList<string>? Output,
    IReadOnlyList<string>? Buffers,
    string? Since,
    string? SinceText,
    string? ReplacedBy,
    bool KernelOnly,
    string? Page,
    string? Inside)
{
    public static PublishedCodeJson Of(CatalogueRow row) => new(
        row.Name,
        $"0x{row.Code:X8}",
        row.Code,
        DeviceTypes.TextOf(CtlCode.DeviceType(row.Code)),
        $"0x{CtlCode.Function(row.Code):X3}",
        CtlCodeNames.Methods[CtlCode.Method(row.Code)],
        CtlCodeNames.Accesses[CtlCode.Access(row.Code)],
        row.Header,
        Words(row.AlsoIn) ?? [],
        Words(row.Input),
        Words(row.Output),
        Words(row.Buffers),
        Said(row.Since),
        row.SinceText,
        Said(row.ReplacedBy),
        row.IsKernelOnly,
        Said(row.Page),
        Said(row.Inside));

    static string? Said(string text) => text.Length > 0 ? text : null;

    static string[]? Words(string text) => text switch { "" => null, "none" => [], _ => text.Split(' ') };
}
