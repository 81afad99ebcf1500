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

    /// <summary>What the generator itself reports.</summary>
    public IReadOnlyList<Diagnostic> Reports { get; }

    public IEnumerable<string> HintNames => Driver.GetRunResult().Results.Single().GeneratedSources.Select(s => s.HintName);

    /// <summary>The methods that break a rule: their generated body throws.</summary>
    public IEnumerable<string> Refused => Driver.GetRunResult().Results.Single().GeneratedSources
        .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>())
        .Where(method => method.Body?.Statements is [ThrowStatementSyntax])
        .Select(method => method.Identifier.ValueText);

    /// <summary>All generated text.</summary>
    public string Text => string.Concat(Driver.GetRunResult().Results.Single().GeneratedSources.Select(s => s.SourceText.ToString()));

    public static Generation Of(string source, LanguageVersion version = LanguageVersion.Preview) => Of(Compilations.Create(source, version));

    public static Generation Of(CSharpCompilation compilation)
    {
        var options = (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options;
        var driver = CSharpGeneratorDriver.Create([new IoctlGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var updated, out var diagnostics);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);
        return new(driver, updated, diagnostics);
    }

    /// <summary>The run, after making sure that its result compiles without a warning.</summary>
    public Generation Clean()
    {
        Assert.Empty(Reports);
        Assert.Empty(Compilations.Complaints(Compilation));
        return this;
    }

    /// <summary>The run, after making sure that its result compiles: for sources that have warnings of their own.</summary>
    public Generation WithoutErrors()
    {
        Assert.Empty(Reports);
        Assert.Empty(Compilations.Complaints(Compilation, DiagnosticSeverity.Error));
        return this;
    }

    /// <summary>The value of a generated or declared constant: <c>N.Contract.IOCTL_X</c>.</summary>
    public object? Constant(string typeName, string name) =>
        Compilation.GetTypeByMetadataName(typeName)!.GetMembers(name).OfType<IFieldSymbol>().Single().ConstantValue;
}
