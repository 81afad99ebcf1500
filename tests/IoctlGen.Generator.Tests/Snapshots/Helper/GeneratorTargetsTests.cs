using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

public sealed class GeneratorTargetsTests
{
    [Fact]
    public void A_source_is_named_by_its_hint_without_the_last_extension_and_starts_with_the_hint() =>
        Assert.Equal([new SnapshotTarget("Tiny.Hello.g", "cs", "//HintName: Tiny.Hello.g.cs\nclass Hello;\n")],
            Of(production => production.AddSource("Tiny.Hello.g.cs", "class Hello;\n")));

    [Fact]
    public void Sources_come_in_the_order_of_their_hints() =>
        Assert.Equal(["a.g", "b.g"], Of(production =>
        {
            production.AddSource("b.g.cs", "");
            production.AddSource("a.g.cs", "");
        }).Select(target => target.Name));

    [Fact]
    public void An_exception_in_the_generator_is_thrown_as_it_is() =>
        Assert.Equal("thrown inside", Assert.Throws<InvalidTimeZoneException>(() => Of(_ => throw new InvalidTimeZoneException("thrown inside"))).Message);

    [Fact]
    public void A_diagnostic_of_the_generator_fails_and_is_shown() =>
        Assert.Contains("TINY1: Something is wrong",
            Assert.Throws<SnapshotException>(() => Of(production => production.ReportDiagnostic(Warning))).Message);

    static Diagnostic Warning => Diagnostic.Create(
        "TINY1", "Category", "Something is wrong", DiagnosticSeverity.Warning, DiagnosticSeverity.Warning, isEnabledByDefault: true, warningLevel: 1);

    static IReadOnlyList<SnapshotTarget> Of(Action<SourceProductionContext> produce) => GeneratorTargets.Of(TinyGenerator.Run(produce).GetRunResult());
}
