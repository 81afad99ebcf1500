using System.Diagnostics;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Texts made to take all time or memory end in a problem; what stands after them is read.</summary>
public sealed class HostileHeaderTests
{
    const string After = "\n#define IOCTL_AFTER 0x0007405C\n";

    static readonly string Doubling = Lines(60, i => $"#define A{i} A{i - 1} + A{i - 1}") + "#define A0 1\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "doubling macros", Doubling + "#define IOCTL_X A60" },
        { "doubling arguments", "#define D(x) x x\n#define IOCTL_X " + Repeated("D(", 60) + "1" + new string(')', 60) },
        { "doubling tokens", Lines(60, i => $"#define P{i}(x) P{i - 1}(x##x)") + "#define P0(x) x\n#define IOCTL_X P60(a)" },
        { "nested calls", "#define F(x) x\n#define IOCTL_X " + Repeated("F(", 100_000) + "1" + new string(')', 100_000) },
        { "nested parentheses", "#define IOCTL_X " + new string('(', 40_000) + "1" + new string(')', 40_000) },
        { "a row of signs", "#define IOCTL_X " + new string('-', 40_000) + "1" },
        { "a chain of macros", Lines(20_000, i => $"#define C{i} C{i - 1}") + "#define IOCTL_X C20000" },
        { "a line of 10 MB", "#define IOCTL_X " + Repeated("1+", 5_000_000) },
        { "a word of 10 MB", "#define IOCTL_X " + new string('a', 10_000_000) },
        { "quotes without end", "#define IOCTL_X " + Repeated("'x ", 40_000) },
        { "conditions without end", Repeated("#if 1\n", 100_000) + Repeated("#endif\n", 100_000) + "#define IOCTL_X (" },
        { "a long word in many definitions", "#define A " + new string('a', 1_000_000) + "\n" + Lines(1000, i => $"#define IOCTL_{i} A") },
        { "parts after the last", "#if 0\n" + Lines(100_000, _ => "#else") + "#endif" },
        { "an enumeration without end", "#define IOCTL_X )\nenum { " + Repeated("A = 1 + ", 1_000_000) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends_in_a_problem(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var facts = Read.Header(text + After);

        Assert.NotEmpty(facts.Problems);
        Assert.All(facts.Problems, problem => Assert.True(problem.Reason.Length < 1000 && problem.Subject.Length < 200, name));
        Assert.Equal("IOCTL_AFTER", Assert.Single(facts.Codes).Name);
        // Seconds here are an hour for what is not bounded.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), name);
    }

    /// <summary>Each of them is cheap by itself, or takes its time once.</summary>
    public static TheoryData<string, string> Masses => new()
    {
        { "definitions of doubling macros", Doubling + Lines(20_000, i => $"#define IOCTL_{i} A60") },
        { "conditions of doubling macros", Doubling + Lines(20_000, _ => "#if A60\n#endif") },
        { "enumerators of doubling macros", Doubling + "enum {" + Lines(20_000, i => $"E{i} = A60,") + "};" },
        { "lines with a quote that is not closed", Lines(2500, _ => "'" + new string('a', 4090)) },
        { "macros that are made of the next", Lines(50_000, i => $"#define F{i}(x) F{i + 1}(x)") },
        { "definitions under many conditions", Lines(50_000, _ => "#if X\n#else") + Lines(50_000, i => $"#define M{i}") + Lines(50_000, _ => "#endif") },
        { "parameters", "#define F(" + string.Join(",", Enumerable.Range(1, 20_000).Select(i => $"a{i}")) + ") " + Repeated("x ", 9_000) + "\n" + Lines(20, i => $"#define IOCTL_{i} F({Repeated("1,", 19_999)}1)") },
        { "definitions that are wrong", Lines(50_000, i => $"#define IOCTL_{i} )") },
        { "structures in a comment", "#define IOCTL_X 0x00070000 // " + string.Concat(Enumerable.Range(1, 50_000).Select(i => $"A_{i} ")) },
    };

    [Theory]
    [MemberData(nameof(Masses))]
    public void A_mass_of_what_is_harmless_alone_ends(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var facts = Read.Header(text);

        Assert.True(facts.Problems.Count <= 1000, name);
        Assert.All(facts.Codes, code => Assert.True(code.BufferTypes.Count <= 50_000, name));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), name);
    }

    [Fact]
    public void A_header_that_includes_another_again_and_again_is_stopped() => Assert.Contains(
        Read.Header(Lines(20_000, _ => "#include \"Empty.h\""), Read.Beside(("Empty.h", ""))).Problems,
        problem => problem.Reason == "there are more than 10000 of them");

    [Fact]
    public void A_comment_of_10_MB_without_end_is_a_problem_at_its_start() =>
        Assert.Equal("Public.h(2,1): /* cannot be read: the comment does not end", Read.Problem("\n/*" + new string('*', 10_000_000)));

    [Fact]
    public void A_header_that_includes_itself_ends()
    {
        var problem = Assert.Single(Read.Header("#include \"Loop.h\"", Read.Beside(("Loop.h", "#include \"Loop.h\""))).Problems);

        Assert.Equal("Loop.h(1,10): #include cannot be read: it is the 65th level of includes; does 'Loop.h' include itself?", problem.ToString());
    }

    [Fact]
    public void Includes_that_double_with_every_level_end()
    {
        var files = Enumerable.Range(0, 60).Select(i => ($"{i}.h", $"#include \"{i + 1}.h\"\n#include \"{i + 1}.h\"\n" + new string(' ', 100_000))).ToArray();
        var facts = Read.Header("#include \"0.h\"", Read.Beside(files));

        Assert.Contains(facts.Problems, problem => problem.Reason == "it and what it includes have more than 64000000 characters");
        Assert.True(facts.Problems.Count <= 1000);
    }

    [Fact]
    public void No_character_ends_a_text_before_its_end_but_cancellation_does()
    {
        Assert.Single(Read.Header("\0 \uFFFF \uFEFF \uD800" + After).Codes);
        Assert.Throws<OperationCanceledException>(() => HeaderReader.Read(new("Public.h", After), null, new CancellationToken(canceled: true)));
    }

    static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));

    static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
