using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Tool.Catalogue;

/// <summary>A column of a list of published codes.</summary>
/// <param name="Title">Its head, which scripts rely on.</param>
/// <param name="Text">A row's cell; empty where there is nothing to say.</param>
sealed record PublishedColumn(string Title, Func<CatalogueRow, string> Text);

/// <summary>The columns of lists, in their order. Scripts count them: a new one goes to the end.</summary>
static class PublishedColumns
{
    static readonly PublishedColumn Inside = new("inside", static row => row.Inside);

    /// <summary>Those of CSV.</summary>
    public static IReadOnlyList<PublishedColumn> All { get; } =
    [
        new("name", static row => row.Name),
        new("code", static row => $"0x{row.Code:X8}"),
        new("device-type", static row => DeviceTypes.TextOf(CtlCode.DeviceType(row.Code))),
        new("function", static row => $"0x{CtlCode.Function(row.Code):X3}"),
        new("method", static row => CtlCodeNames.Methods[CtlCode.Method(row.Code)]),
        // One word, so that tools which cut at spaces count columns right.
        new("access", static row => CtlCodeNames.Accesses[CtlCode.Access(row.Code)].Replace(" ", "")),
        new("header", static row => row.Header),
        new("since", static row => row.Since),
        new("kernel-only", static row => row.IsKernelOnly ? "yes" : ""),
        new("replaced-by", static row => row.ReplacedBy),
        new("input", static row => row.Input),
        new("output", static row => row.Output),
        new("buffers", static row => row.Buffers),
        new("also-in", static row => row.AlsoIn),
        new("page", static row => row.Page),
        new("since-server", static row => row.SinceServer),
        new("sdk-page", static row => row.SdkPage),
        Inside,
        new("handle", static row => PublishedFacts.Of(row).Handle.Text),
        new("privileges", static row => PublishedFacts.Of(row).Privileges.Text),
        new("statuses", static row => PublishedFacts.Of(row).Statuses.Text),
        new("support", static row => PublishedFacts.Of(row).Support.Text),
        new("irql", static row => PublishedFacts.Of(row).Irql.Text),
        new("use", static row => PublishedFacts.Of(row).Use.Text),
        new("input-size", static row => PublishedFacts.Of(row).Input.Size),
        new("input-sized-by", static row => PublishedFacts.Of(row).Input.SizedBy),
        new("input-depends-on", static row => PublishedFacts.Of(row).Input.DependsOn),
        new("output-size", static row => PublishedFacts.Of(row).Output.Size),
        new("output-sized-by", static row => PublishedFacts.Of(row).Output.SizedBy),
        new("output-depends-on", static row => PublishedFacts.Of(row).Output.DependsOn),
        new("call", static row => PublishedFacts.Of(row).Call.Text),
    ];

    /// <summary>Those of plain text: each is one word.</summary>
    public static IReadOnlyList<PublishedColumn> OfText { get; } = [.. All.Take(10), Inside];
}
