using IoctlGen.Generator.Building;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Import;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Importing;

/// <summary>Imports the headers that the project asks for. Depends on spec files alone, so that an edit in C# imports nothing again.</summary>
static class HeaderImporter
{
    public static HeaderImports Import(SpecSources sources, CancellationToken cancellationToken)
    {
        var headers = new List<ImportedHeader>();
        var problems = new List<ContractProblem>();
        var asked = sources.Files.Where(static file => file is { Import: not null, Text: not null }).ToList();
        if (asked.Count > 0)
            sources.Read(cancellationToken);
        var index = new SpecHeaderIndex(asked.Count == 0 ? [] : sources.Files);
        foreach (var file in asked)
        {
            try
            {
                if (WrongMetadata(file) is { } reason)
                    problems.Add(new NoImport(ProjectOf(file), file.Name, reason));
                else if (Import(file, index, sources, problems, cancellationToken) is { } header)
                    headers.Add(header);
            }
            catch (Exception exception) when (Fault.Is(exception))
            {
                problems.Add(new FailedImport(new(file.Path, 1, 1), Fault.TextOf(exception)));
            }
        }

        return new(headers.ToEquatableArray(), problems.ToEquatableArray());
    }

    static string? WrongMetadata(SpecFile file) =>
        !string.Equals(file.Import!.Stated, "true", StringComparison.OrdinalIgnoreCase) ? $"its Import is '{file.Import.Stated}'; write true or false"
        : file.Import.Namespace.Length > 0 && !file.Import.Namespace.Split('.').All(SyntaxFacts.IsValidIdentifier)
            ? $"its Namespace '{file.Import.Namespace}' is no name of C#; write words of letters, digits and underscores, with points between"
        : null;

    static ImportedHeader? Import(SpecFile file, SpecHeaderIndex index, SpecSources sources, List<ContractProblem> problems, CancellationToken cancellationToken)
    {
        var header = SpecHeader.Declarations(file, index, CTarget.X64, cancellationToken);
        var x86 = SpecHeader.Declarations(file, index, CTarget.X86, cancellationToken);
        var space = NamespaceOf(file.Import!);
        var imported = Importer.Import(header, x86, file.Path, PagesOf(sources), space);
        problems.AddRange(header.Errors.Where(error => error.Position.File == file.Path)
            .Select(static error => new NotImported(error.Position, $"#error {error.Text}: a compiler stops here; add what it asks for to the Defines of the <IoctlHeader>")));
        problems.AddRange(ProblemsOf(imported, sources, file));
        if (imported.Contracts.Count + imported.Types.Count == 0)
        {
            problems.Add(new NoImport(ProjectOf(file), file.Name, "it defines no control code and no structure; add the macros of the driver's build to its Defines, or the headers that it includes as further <IoctlHeader> items"));
            return null;
        }

        return new(
            file.Path,
            ProjectOf(file).File,
            space,
            imported.Contracts.Select(static contract => contract.Name).ToEquatableArray(),
            imported.Contracts.SelectMany(static contract => contract.Methods.Select(method => new ImportedCode(contract.Name, method.Name, method.Code.Name, method.Code.Value, method.Code.Position, string.Join(" ", method.Notes)))).ToEquatableArray(),
            imported.Types.Select(static type => type.Name.TrimStart('@')).ToEquatableArray(),
            FilePrinter.PrintGenerated(imported));
    }

    /// <summary>The notes that the command writes as comments, but for those that IOCTL4001 reports.</summary>
    static IEnumerable<ContractProblem> ProblemsOf(ImportedFile imported, SpecSources sources, SpecFile file)
    {
        var told = new HashSet<(HeaderPosition, string)>(sources.Headers.SelectMany(static header => header.Facts.Problems).Where(problem => problem.Position.File == file.Path)
            .Select(static problem => (problem.Position, problem.Text)));
        foreach (var note in imported.Notes.Where(note => !told.Contains((note.Place, note.Text))))
            yield return note.IsUsual ? new OpenImport(note.Place, Sentence(note.Text)) : new NotImported(note.Place, Sentence(note.Text));
        foreach (var note in imported.TargetNotes)
            yield return new OpenImport(note.Place, Sentence(note.Text));
    }

    /// <summary>As messages end.</summary>
    static string Sentence(string note) => note.TrimEnd('.');

    static Dictionary<string, PageFacts> PagesOf(SpecSources sources) =>
        sources.Pages.Where(static page => page.Name is not null).GroupBy(static page => page.Name!).ToDictionary(static pages => pages.Key, static pages => pages.First(), StringComparer.Ordinal);

    static HeaderPosition ProjectOf(SpecFile file) => new(file.Import!.Project.Length > 0 ? file.Import.Project : file.Path, 1, 1);

    /// <summary>What the item states; else the project's, which may be the name of the project file: what C# has not in names becomes an underscore.</summary>
    static string NamespaceOf(ImportRequest request) => request.Namespace.Length > 0
        ? request.Namespace
        : string.Join(".", request.RootNamespace.Split('.').Select(Identifier).Where(static word => word.Length > 0));

    static string Identifier(string word)
    {
        var plain = string.Concat(word.Select(static c => SyntaxFacts.IsIdentifierPartCharacter(c) ? c : '_'));
        return plain.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(plain[0]) ? "_" + plain : plain;
    }
}
