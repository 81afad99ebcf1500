using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>The second of two runs of one driver: what ran again, told by the names of the steps, and what was made again.</summary>
sealed class Rerun
{
    readonly GeneratorRunResult _before, _after;

    Rerun(GeneratorRunResult before, GeneratorRunResult after) => (_before, _after) = (before, after);

    /// <summary>What became of each contract's model, in the order of the contracts.</summary>
    public IEnumerable<IncrementalStepRunReason> Models => Reasons(_after.TrackedSteps[StepNames.Contracts]);

    /// <summary>What became of the project's spec files as a whole.</summary>
    public IEnumerable<IncrementalStepRunReason> Sources => Reasons(_after.TrackedSteps[StepNames.Sources]);

    /// <summary>What became of the imported headers.</summary>
    public IEnumerable<IncrementalStepRunReason> Imports => Reasons(_after.TrackedSteps[StepNames.Imports]);

    /// <summary>What became of their contracts.</summary>
    public IEnumerable<IncrementalStepRunReason> ImportedContracts => Reasons(_after.TrackedSteps[StepNames.ImportedContracts]);

    public IEnumerable<IncrementalStepRunReason> Clashes => Reasons(_after.TrackedSteps[StepNames.FileNameClashes]);

    /// <summary>What became of each contract's output.</summary>
    public IEnumerable<IncrementalStepRunReason> Outputs => _after.TrackedOutputSteps.SelectMany(steps => Reasons(steps.Value));

    /// <summary>All that the named steps hold.</summary>
    public IEnumerable<object> Values =>
        _after.TrackedSteps.Where(step => step.Key is StepNames.Contracts or StepNames.FileNameClashes or StepNames.SpecFiles or StepNames.Sources or StepNames.Imports or StepNames.ImportedContracts).SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Value).OfType<object>();

    public IEnumerable<string> Files => _after.GeneratedSources.Select(source => source.HintName);

    /// <summary>All generated text.</summary>
    public string Text => string.Concat(_after.GeneratedSources.Select(source => source.SourceText.ToString()));

    /// <summary>The files whose text is another object than before.</summary>
    public IEnumerable<string> MadeAgain =>
        _after.GeneratedSources.Where(now => !_before.GeneratedSources.Any(then => ReferenceEquals(then.SourceText, now.SourceText))).Select(source => source.HintName);

    public static Rerun Of(CSharpCompilation before, CSharpCompilation after, SpecFiles? specs = null) =>
        Of(Driver(before, specs), before, static driver => driver, after);

    /// <summary>On one compilation, with an additional file replaced by another.</summary>
    public static Rerun Of(CSharpCompilation compilation, SpecFiles specs, AdditionalText before, AdditionalText after) =>
        Of(Driver(compilation, specs), compilation, driver => driver.ReplaceAdditionalText(before, after), compilation);

    static Rerun Of(GeneratorDriver driver, CSharpCompilation before, Func<GeneratorDriver, GeneratorDriver> edit, CSharpCompilation after)
    {
        driver = driver.RunGenerators(before, TestContext.Current.CancellationToken);
        var first = driver.GetRunResult().Results.Single();
        driver = edit(driver).RunGenerators(after, TestContext.Current.CancellationToken);
        return new(first, driver.GetRunResult().Results.Single());
    }

    /// <summary>One driver, two runs: on files, and on the same with one replaced by a path and a text, added, or (without a text) removed.</summary>
    public static Rerun Of((string Path, string Text)[] files, string path, string? text)
    {
        var before = Compilations.Create(files);
        return Of(before, Edit(before, path, text));
    }

    public static CSharpCompilation Edit(CSharpCompilation compilation, string path, string? text)
    {
        var old = compilation.SyntaxTrees.SingleOrDefault(tree => tree.FilePath == path);
        return (old, text) switch
        {
            (null, not null) => compilation.AddSyntaxTrees(Compilations.Parse(text, path)),
            (not null, null) => compilation.RemoveSyntaxTrees(old),
            (not null, not null) when text != old.ToString() => compilation.ReplaceSyntaxTree(old, Compilations.Parse(text, path)),
            _ => throw new ArgumentException($"The edit of '{path}' changes nothing.", nameof(text)),
        };
    }

    public static GeneratorDriver Driver(CSharpCompilation compilation, SpecFiles? specs = null) => CSharpGeneratorDriver.Create(
        [new IoctlGenerator().AsSourceGenerator()],
        (specs ?? SpecFiles.None).Texts,
        optionsProvider: specs ?? SpecFiles.None,
        parseOptions: (CSharpParseOptions)compilation.SyntaxTrees[0].Options,
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
