using IoctlGen.Generator.Building;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Tests.Testing;

/// <summary>One run of the generator: its driver, and the compilation with what it made.</summary>
sealed class Generation
{
    Generation(GeneratorDriver driver, Compilation compilation, IReadOnlyList<Diagnostic> reports)
    {
        Driver = driver;
        Compilation = compilation;
        Reports = reports;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Compilation { get; }

    /// <summary>What the generators themselves report.</summary>
    public IReadOnlyList<Diagnostic> Reports { get; }

    /// <summary>Ours, whichever other generator ran beside it.</summary>
    GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(s => s.HintName);

    /// <summary>The methods that break a rule: their generated body throws.</summary>
    public IEnumerable<string> Refused => Result.GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(method => method.Body?.Statements is [ThrowStatementSyntax])
        .Select(method => method.Identifier.ValueText);

    /// <summary>All generated text.</summary>
    public string Text => string.Concat(Result.GeneratedSources.Select(s => s.SourceText.ToString()));

    public static Generation Of(string source, LanguageVersion version = LanguageVersion.Preview) => Of(Compilations.Create(source, version));

    /// <param name="compilation">What the user wrote.</param>
    /// <param name="others">Generators of others: neither sees what another writes, the compilation afterwards has all.</param>
    public static Generation Of(CSharpCompilation compilation, params IIncrementalGenerator[] others) => Of(compilation, specs: null, others);

    /// <param name="compilation">What the user wrote.</param>
    /// <param name="specs">The project's headers and pages.</param>
    /// <param name="others">Generators of others.</param>
    public static Generation Of(CSharpCompilation compilation, SpecFiles? specs, params IIncrementalGenerator[] others)
    {
        specs ??= SpecFiles.None;
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var driver = CSharpGeneratorDriver.Create([new IoctlGenerator().AsSourceGenerator(), .. others.Select(other => other.AsSourceGenerator())], specs.Texts, options, specs)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.All(driver.GetRunResult().Results, result => Assert.Null(result.Exception));
        return new(driver, updated, diagnostics);
    }

    /// <summary>The run, after making sure that its result compiles without a warning.</summary>
    public Generation Clean()
    {
        Assert.Empty(Reports);
        Assert.Empty(Compilations.CompilerReports(Compilation));
        return this;
    }

    /// <summary>The run, after making sure that its result compiles: for sources that have warnings of their own.</summary>
    public Generation WithoutErrors()
    {
        Assert.Empty(Reports);
        Assert.Empty(Compilations.CompilerReports(Compilation, DiagnosticSeverity.Error));
        return this;
    }

    /// <summary>The value of a generated or declared constant: <c>N.Contract.IOCTL_X</c>.</summary>
    public object? Constant(string typeName, string name) =>
        Compilation.GetTypeByMetadataName(typeName)!.GetMembers(name).OfType<IFieldSymbol>().Single().ConstantValue;
}
