using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;

namespace IoctlGen.Tool.Decode;

/// <summary>The C# that declares codes: what import makes of a header that defines nothing else.</summary>
static class CodeDeclarations
{
    /// <summary>What a number without a published name is called.</summary>
    const string Unnamed = "IOCTL_CODE_";

    /// <summary>The names of a code: the one that was given, else all that are published; else one that is made up.</summary>
    public static IReadOnlyList<(string Name, uint Code)> NamesOf(string given, uint code) =>
        PublishedCatalogue.Find(given.Trim().ToUpperInvariant()) is { } row && row.Code == code ? [(row.Name, code)]
        : PublishedCatalogue.FindAll(code).Select(static known => (known.Name, known.Code)).ToList() is { Count: > 0 } published ? published
        : [(FormattableString.Invariant($"{Unnamed}{code:X8}"), code)];

    /// <summary>A file that compiles.</summary>
    public static string FileOf(IEnumerable<IReadOnlyList<(string Name, uint Code)>> codes) => FilePrinter.PrintDecoded(Import(codes.SelectMany(static names => names).Distinct()));

    /// <summary>
    /// The declarations of published codes, without their structures: comments, attribute, method, a line each. They state the name, so that they are right in any contract. What
    /// programs do not send has none.
    /// </summary>
    public static ILookup<string, string> LinesOf(IEnumerable<CatalogueRow> rows) =>
        Import(rows.Where(static row => !row.IsKernelOnly && row.Inside.Length == 0).Select(static row => (row.Name, row.Code))).Contracts
            .SelectMany(static contract => contract.Methods)
            .SelectMany(static method => FilePrinter.Print(method with { Summary = "", Arguments = ByName(method) }).Split('\n', StringSplitOptions.RemoveEmptyEntries), static (method, line) => (method.Code.Name, line))
            .ToLookup(static pair => pair.Name, static pair => pair.line, StringComparer.Ordinal);

    /// <summary>The arguments of the attribute with the name for the numbers; what says how the buffers are made stays.</summary>
    static string ByName(ImportedMethod method) => string.Join(", ", method.Arguments.Split(", ")
        .Where(static argument => argument.StartsWith(AttributeNames.AllowShortOutput, StringComparison.Ordinal) || argument.StartsWith(AttributeNames.Text + " ", StringComparison.Ordinal))
        .Prepend($"\"{method.Code.Name}\""));

    /// <summary>Imports headers of these codes alone, each called as the one that has them.</summary>
    static ImportedFile Import(IEnumerable<(string Name, uint Code)> codes)
    {
        var headers = codes.GroupBy(static code => PublishedCatalogue.Find(code.Name)?.Header ?? "Codes.h").ToDictionary(
            static group => group.Key,
            static group => new HeaderFile(group.Key, string.Concat(group.Select(static code => FormattableString.Invariant($"#define {code.Name} {CodeExpression.Of(code.Code)}\n")))));
        var all = string.Concat(headers.Keys.Select(static name => $"#include <{name}>\n"));
        CHeader Read(CTarget target) => CHeaderReader.Read(new("", all), new() { Include = (name, _) => headers.GetValueOrDefault(name) }, target);
        return Importer.Import(Read(CTarget.X64), Read(CTarget.X86), [.. headers.Keys], new Dictionary<string, PageFacts>(), "");
    }
}
