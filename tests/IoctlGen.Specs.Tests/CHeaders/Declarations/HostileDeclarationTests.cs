using System.Diagnostics;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Declarations made to take all time, memory or stack end in a problem; what stands after them is read.</summary>
public sealed class HostileDeclarationTests
{
    const string After = "\ntypedef struct _AFTER { ULONG a; } AFTER;\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "nested structures", string.Concat(Enumerable.Repeat("struct { ", 100_000)) },
        { "nested structures that end", "struct X " + string.Concat(Enumerable.Repeat("{ struct ", 1000)) + "{ int a; }" + string.Concat(Enumerable.Repeat(" a; }", 1000)) + ";" },
        { "nested declarators", "typedef int " + new string('(', 100_000) + "x" + new string(')', 100_000) + ";" },
        { "nested parentheses after a star", "typedef int (*" + string.Concat(Enumerable.Repeat("(*", 100_000)) },
        { "stars", "typedef int " + new string('*', 100_000) + " x;" },
        { "dimensions", "struct X { int a" + string.Concat(Enumerable.Repeat("[2]", 100_000)) + "; };" },
        { "sizes of sizes", "struct X { int a[" + string.Concat(Enumerable.Repeat("sizeof(int[", 10_000)) + "1" + string.Concat(Enumerable.Repeat("])", 10_000)) + "]; };" },
        { "brackets without end", string.Concat(Enumerable.Repeat("typedef struct { int a[ ", 50_000)) },
        { "parentheses without end", string.Concat(Enumerable.Repeat("typedef int f(", 50_000)) },
        { "braces without end", string.Concat(Enumerable.Repeat("int f() {", 100_000)) },
        { "macros that double in fields", string.Concat(Enumerable.Range(1, 60).Select(i => $"#define A{i} A{i - 1} A{i - 1}\n")) + "#define A0 int\nstruct X { A60 a; };" },
        { "an array larger than memory", "struct X { int a[0x7FFFFFFF][0x7FFFFFFF]; };\nstruct Y { int a[sizeof(struct X)]; };" },
        { "packings", string.Concat(Enumerable.Repeat("#pragma pack(push, 1)\n", 5000)) },
        { "words", "typedef " + string.Concat(Enumerable.Repeat("unsigned ", 100_000)) + "x;" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends_in_a_problem(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var header = Declare.Header(text + After);

        Assert.NotEmpty(header.Problems);
        Assert.True(header.Find("AFTER") is CStructure { IsComplete: true }, name);
        // Seconds here are an hour for what is not bounded.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), name);
    }

    [Fact]
    public void A_chain_of_structures_has_no_layout_beyond_the_depth_of_real_ones()
    {
        var header = Declare.Flawless(string.Concat(Enumerable.Range(0, 20_000).Reverse().Select(i => $"struct S{i};\n")) + "struct S0 { ULONG a; };\n"
            + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"struct S{i} {{ struct S{i - 1} a; }};\n")), CTarget.X86);

        Assert.True(header.Layouts.TryGet(header.Find("S20000")!, out var known, out _));
        Assert.Equal(4, known!.Size);
        Assert.False(new CLayouts(CTarget.X64).TryGet(header.Find("S20000")!, out _, out var reason));
        Assert.Equal("it is nested more than 128 levels deep", reason);
    }
}
