using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Import;

/// <summary>The arguments of the attributes of codes.</summary>
static class CodeMethods
{
    public static string Arguments(HeaderCode code, string prefix, string method, PageFacts? page, Shape shape, bool only64Bit)
    {
        var parts = ControlCodeParts.Split(code.Value);
        var row = PublishedCatalogue.Find(code.Name);
        var arguments = new List<string> { code.IsOfOwnFormula ? FormattableString.Invariant($"{AttributeNames.Code} = 0x{code.Value:X}") : FormattableString.Invariant($"0x{parts.Function:X3}") };
        if (!code.IsOfOwnFormula && (parts.Method != 0 || parts.Access != 0))
            arguments.Add("TransferMethod." + AttributeNames.TransferMethods[parts.Method]);
        if (!code.IsOfOwnFormula && parts.Access != 0)
            arguments.Add("RequiredAccess." + AttributeNames.RequiredAccesses[parts.Access]);
        if (CodeName.FromMethod(prefix, method) != code.Name)
            Add(arguments, AttributeNames.Name, code.Name);
        if (Route.ToState(code.Name, code.Value, page, row) is { } route)
            arguments.Add($"{AttributeNames.MajorFunction} = MajorFunction.{Route.MemberOf(route)}");
        if (shape.ReturnsAnsi)
            arguments.Add($"{AttributeNames.Text} = IoctlText.{AttributeNames.Texts[AttributeNames.AnsiText]}");
        if (only64Bit)
            arguments.Add($"{AttributeNames.Only64Bit} = true");
        if (shape.IsMaybeInputAlone)
            arguments.Add($"{AttributeNames.AllowShortOutput} = true");
        // The catalogue knows the first release of a published code already.
        Add(arguments, AttributeNames.MinimumClient, page is not null ? Known(page.MinimumClientText, page.MinimumClient) : row is null && code.Since is { } since ? $"Windows {since}" : null);
        Add(arguments, AttributeNames.MinimumServer, Known(page?.MinimumServerText, page?.MinimumServer));
        Add(arguments, AttributeNames.ReplacedBy, page?.ReplacedBy);
        foreach (var (property, text) in page?.Others ?? [])
            Add(arguments, property, text);
        return string.Join(", ", arguments);
    }

    /// <summary>A page's words, where they are those of a release.</summary>
    static string? Known(string? text, WindowsVersion? version) => version is null ? null : text;

    static void Add(List<string> arguments, string name, string? value)
    {
        if (value is not null)
            arguments.Add($"{name} = {Literal.Of(value)}");
    }
}
