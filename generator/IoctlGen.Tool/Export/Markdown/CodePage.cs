using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;

namespace IoctlGen.Tool.Export;

/// <summary>
/// Writes the documentation page of a code in the format of the vendors' own pages: the front matter and the sections that
/// <see cref="PageReader"/> takes its facts from.
/// </summary>
static class CodePage
{
    /// <summary>The name of the page's file: <c>ni-public-ioctl_lab_echo.md</c>.</summary>
    public static string FileName(DeclaredCode code, string assembly) => $"ni-{Stem(code, assembly)}-{code.Name}.md".ToLowerInvariant();

    /// <summary>The text of the page.</summary>
    /// <param name="code">The code.</param>
    /// <param name="assembly">The assembly's simple name, which stands for the header where the contracts name none.</param>
    public static string Write(DeclaredCode code, string assembly) => $"""
        ---
        # {HeaderWriter.Mark}, which writes over changes
        UID: NI:{Stem(code, assembly)}.{code.Name}
        title: {code.Name}{(code.Header is null ? "" : $" ({code.Header})")}
        description: {Description(code)}
        keywords: ["{code.Name} IOCTL"]
        ms.keywords: {code.Name}, {code.Name} control code, {Stem(code, assembly)}/{code.Name}
        req.header: {code.Header}
        req.include-header: {code.IncludeHeader}
        req.target-type: Windows
        req.target-min-winverclnt: {code.MinimumClient}
        req.target-min-winversvr: {code.MinimumServer}
        {Stated(code)}
        targetos: Windows
        f1_keywords:
         - {code.Name}
         - {Stem(code, assembly)}/{code.Name}
        topic_type:
         - APIRef
         - kbSyntax
        api_type:
         - HeaderDef
        api_location:
         - {code.Header}
        api_name:
         - {code.Name}
        ---

        # {code.Name} IOCTL

        ## -description

        {Description(code)}{(code.ReplacedBy is null ? "" : $" The code is replaced by {code.ReplacedBy}.")}

        ## -ioctlparameters

        ### -ioctl-major-code

        {Route.MajorCodeOf(code.Route)}

        ### -input-buffer

        {BufferWords.Of(code.Buffers.Select(static buffers => buffers.Input))}

        ### -input-buffer-length

        {BufferWords.LengthOf(code.Buffers.Select(static buffers => buffers.Input))}

        ### -output-buffer

        {BufferWords.Of(code.Buffers.Select(static buffers => buffers.Output))}

        ### -output-buffer-length

        {BufferWords.LengthOf(code.Buffers.Select(static buffers => buffers.Output))}

        ### -in-out-buffer

        ### -inout-buffer-length

        ### -status-block

        The status is the one that the driver completes the request with, and Information is the number of bytes in the output buffer.

        ## -remarks

        {Remarks(code)}

        """.ReplaceLineEndings("\n");

    /// <summary>For the reader; people have them in the remarks. The vendors' key stands there without a value too.</summary>
    static string Stated(DeclaredCode code) => string.Join("\n", AttributeNames.OfPages
        .Select(fact => (Key: PageFacts.KeyOf(fact.Property), code.OfPage.FirstOrDefault(stated => stated.Property == fact.Property).Text))
        .Where(static line => line.Text is not null || line.Key.StartsWith("req.", StringComparison.Ordinal))
        .Select(static line => $"{line.Key}: {line.Text?.ReplaceLineEndings(" ")}"));

    static string Description(DeclaredCode code) => code.Summary ?? $"{code.Name} is a control code of the device type {DeviceTypes.TextOf(code.Parts.DeviceType)}.";

    static string Remarks(DeclaredCode code)
    {
        var remarks = new List<string> { $"`{code.Name}` is `{code.Expression}`, which is 0x{code.Value.ToString("X8", CultureInfo.InvariantCulture)}." };
        if (code.Buffers.Find(static buffers => buffers.Data is not null) is { Data: { } data })
            remarks.Add($"The transfer method is {CtlCodeNames.Methods[code.Parts.Method]}: the driver reads the second buffer too, and it holds {data.Text}.");
        remarks.AddRange(code.OfPage.Select(static fact => $"{fact.Title}: {fact.Text}."));
        if (code.Documentation is { } address)
            remarks.Add($"More: <{address}>");
        remarks.AddRange(TypeOrder.Of(code.Types, static _ => true).Select(LayoutTable.Of));
        return string.Join("\n\n", remarks);
    }

    /// <summary>What the vendors' pages have the header's name for. An assembly may be called by more characters than a file.</summary>
    static string Stem(DeclaredCode code, string assembly) => code.Header is { } header
        ? Path.GetFileNameWithoutExtension(header)
        : string.Concat(assembly.Select(static c => char.IsLetterOrDigit(c) || c is '.' or '_' ? c : '-'));
}
