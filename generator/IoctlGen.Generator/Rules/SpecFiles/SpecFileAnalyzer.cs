using System.Collections.Immutable;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Rules;

/// <summary>IOCTL4001 to IOCTL4003: what a spec file says, and the project says of it, can be read. Reported in the file itself, with line and column. One that is not there is the compiler's to report.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SpecFileAnalyzer : RuleAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => ImmutableArray.Create(RuleTable.UnreadableDefine, RuleTable.NoPage, RuleTable.WrongDefine, RuleTable.OwnFailure);

    private protected override void Register(AnalysisContext context) => context.RegisterAdditionalFileAction(Analyze);

    static void Analyze(AdditionalFileAnalysisContext context) =>
        Fault.Catch($"The check of '{SpecPath.NameOf(context.AdditionalFile.Path)}'", SpecPlace.LocationOf(new(context.AdditionalFile.Path, 1, 1)), context.ReportDiagnostic, () => Report(context));

    static void Report(AdditionalFileAnalysisContext context)
    {
        var sources = AnalyzedSources.Of(context.Options, context.CancellationToken);
        sources.Read(context.CancellationToken);
        switch (sources.Files.FirstOrDefault(file => file.Path == context.AdditionalFile.Path))
        {
            case { Kind: SpecFileKind.Header } file:
                AnalyzeHeader(context, sources, file);
                break;
            case { Kind: SpecFileKind.Page } file when sources.Pages.FirstOrDefault(page => page.Path == file.Path) is { } page && !IsOfCode(sources, page):
                context.ReportDiagnostic(Diagnostic.Create(RuleTable.NoPage, SpecPlace.LocationOf(new(file.Path, 1, 1)), file.Name));
                break;
        }
    }

    /// <summary>Pages of structures have names as well; one that is not named as codes are is of a code that a header has.</summary>
    static bool IsOfCode(SpecSources sources, PageFacts page) =>
        page.Name is { } name && (CodeName.IsConventional(name) || sources.FindInFiles(name, header: null)?.Value is not null);

    /// <summary>What a header has to say of itself, whichever header it is read with; of those it is read with, each says its own.</summary>
    static void AnalyzeHeader(AdditionalFileAnalysisContext context, SpecSources sources, SpecFile file)
    {
        var reported = new HashSet<(HeaderPosition, string)>();
        foreach (var header in sources.Headers)
        {
            foreach (var problem in header.Facts.Problems.Where(problem => problem.Position.File == file.Path && reported.Add((problem.Position, problem.Subject))))
                context.ReportDiagnostic(Diagnostic.Create(RuleTable.UnreadableDefine, SpecPlace.LocationOf(problem.Position), problem.Subject, problem.Reason, HowToFix(header, problem)));
        }

        // An item may name many files: its Defines are told of once.
        if (sources.Files.First(other => other.Kind == SpecFileKind.Header && other.Defines == file.Defines) != file)
            return;
        foreach (var define in file.WrongDefines)
            ReportDefine(context, file, define, "is not one macro; " + (StatedMacro.Meant(define) is { Length: > 0 } meant ? $"write {meant}" : "write X or X=1, and semicolons between macros"));
        foreach (var problems in sources.Headers.Where(header => header.File.Defines == file.Defines).SelectMany(static header => header.Facts.Problems).GroupBy(static problem => problem.Position.File))
        {
            if (file.DefineList.Contains(problems.Key))
                ReportDefine(context, file, problems.Key, "cannot be read: " + problems.First().Reason);
        }
    }

    /// <summary>A macro of an item stands in no header, so it is reported in the project file, where that is known.</summary>
    static void ReportDefine(AdditionalFileAnalysisContext context, SpecFile file, string define, string reason)
    {
        var project = SpecFileReader.ValueOf(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions, SpecFileReader.ProjectProperty) is { Length: > 0 } path ? path : file.Path;
        context.ReportDiagnostic(Diagnostic.Create(RuleTable.WrongDefine, SpecPlace.LocationOf(new(project, 1, 1)), define, file.Name, reason));
    }

    static string HowToFix(SpecHeader header, HeaderProblem problem) => !problem.Reason.EndsWith("is not defined", StringComparison.Ordinal) ? ""
        : header.Facts.MissedIncludes is [var missed, ..] ? $"; '{missed}' is included, but is no <IoctlHeader> of the project"
        : "; name the header that defines it as another <IoctlHeader>, or state it in the item's Defines";
}
