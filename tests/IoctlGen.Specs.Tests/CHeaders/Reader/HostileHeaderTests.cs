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
    public void A_header_that_takes_all_its_steps_says_so_once_and_the_rest_is_read()
    {
        var facts = Read.Header(Doubling + Lines(100, i => $"#define IOCTL_{i} A60") + After);

        var last = facts.Problems[^1];
        Assert.Equal("Public.h(82,18): the header cannot be read: it takes too many steps to read; what follows is read as far as it is simple", last.ToString());
        Assert.Equal(20, facts.Problems.Count(problem => problem.Reason == "it takes more than 200000 steps to read"));
        Assert.Equal("IOCTL_AFTER", Assert.Single(facts.Codes).Name);
    }

    [Theory]
    [InlineData("#define S(x) #x\n#define D(x) S(x x x x)\n#define IOCTL_X D(", ")", 2000)]
    [InlineData("#define P(a, b) a##b\n#define IOCTL_X P(1, ", ")", 4096)]
    [InlineData("#define IOCTL_X ", "", 4097)]
    public void A_long_word_is_neither_made_nor_taken(string before, string after, int length) =>
        Assert.Equal("it has a token of more than 4096 characters, as written or out of its macros", Assert.Single(Read.Header(before + new string('a', length) + after).Problems).Reason);

    /// <summary>The most that is done between two looks at the token is one step of the largest kind.</summary>
    [Theory]
    [MemberData(nameof(Texts))]
    [MemberData(nameof(Masses))]
    public void Cancellation_is_seen_in_time(string name, string text)
    {
        using var source = new CancellationTokenSource();
        HeaderSession? session = null;
        var steps = 0L;
        session = new(new() { Include = Cancel }, source.Token);

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            session.Read(new("Public.h", "#include \"cancel\"\n" + text));
            HeaderReader.Codes(session, new(new(CTarget.X64), session.Macros, session.Report, session.Budget) { Composers = new(session.Macros) });
        });
        Assert.True(session.Budget.Steps - steps <= 2 * WorkBudget.StepsBetweenLooks, name);

        HeaderFile? Cancel(string included, string from)
        {
            source.Cancel();
            steps = session!.Budget.Steps;
            return null;
        }
    }

    [Fact]
    public void A_budget_looks_at_the_token_every_4096_steps()
    {
        using var source = new CancellationTokenSource();
        var budget = new WorkBudget((_, _, _) => { }, source.Token);
        budget.Spend(default, 1);
        source.Cancel();

        Assert.Throws<OperationCanceledException>((Action)(() =>
        {
            while (true)
                budget.Spend(default, 1);
        }));
        Assert.InRange(budget.Steps, 1, WorkBudget.StepsBetweenLooks + 2);
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

        Assert.EndsWith("the header cannot be read: it takes too many steps to read; what follows is read as far as it is simple", Assert.Single(facts.Problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Headers_of_more_than_64_million_characters_are_stopped()
    {
        var page = new string(' ', 8_000_000);
        var options = new HeaderOptions { Include = (name, _) => new(name, page) };

        Assert.Equal("8.h(1,1): 8.h cannot be read: it and what it includes have more than 64000000 characters", Assert.Single(Read.Header(Lines(8, i => $"#include \"{i}.h\""), options).Problems).ToString());
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
