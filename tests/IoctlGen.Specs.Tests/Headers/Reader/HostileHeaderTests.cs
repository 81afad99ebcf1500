using System.Diagnostics;

namespace IoctlGen.Specs.Tests;

/// <summary>Texts made to take all time or memory end in a problem; what stands after them is read.</summary>
public sealed class HostileHeaderTests
{
    const string After = "\n#define IOCTL_AFTER 0x0007405C\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "doubling macros", string.Concat(Enumerable.Range(1, 60).Select(i => $"#define A{i} A{i - 1} + A{i - 1}\n")) + "#define A0 1\n#define IOCTL_X A60" },
        { "doubling arguments", "#define D(x) x x\n#define IOCTL_X " + string.Concat(Enumerable.Repeat("D(", 60)) + "1" + new string(')', 60) },
        { "doubling tokens", string.Concat(Enumerable.Range(1, 60).Select(i => $"#define P{i}(x) P{i - 1}(x##x)\n")) + "#define P0(x) x\n#define IOCTL_X P60(a)" },
        { "nested calls", "#define F(x) x\n#define IOCTL_X " + string.Concat(Enumerable.Repeat("F(", 100_000)) + "1" + new string(')', 100_000) },
        { "nested parentheses", "#define IOCTL_X " + new string('(', 40_000) + "1" + new string(')', 40_000) },
        { "a row of signs", "#define IOCTL_X " + new string('-', 40_000) + "1" },
        { "a chain of macros", string.Concat(Enumerable.Range(1, 20_000).Select(i => $"#define C{i} C{i - 1}\n")) + "#define IOCTL_X C20000" },
        { "a line of 10 MB", "#define IOCTL_X " + string.Concat(Enumerable.Repeat("1+", 5_000_000)) },
        { "a word of 10 MB", "#define IOCTL_X " + new string('a', 10_000_000) },
        { "quotes without end", "#define IOCTL_X " + string.Concat(Enumerable.Repeat("'x ", 40_000)) },
        { "conditions without end", string.Concat(Enumerable.Repeat("#if 1\n", 100_000)) + string.Concat(Enumerable.Repeat("#endif\n", 100_000)) + "#define IOCTL_X (" },
        { "an enumeration without end", "#define IOCTL_X )\nenum { " + string.Concat(Enumerable.Repeat("A = 1 + ", 1_000_000)) },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends_in_a_problem(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var facts = Read.Header(text + After);

        Assert.NotEmpty(facts.Problems);
        Assert.All(facts.Problems, problem => Assert.True(problem.Reason.Length < 20_000_000, name));
        Assert.Equal("IOCTL_AFTER", Assert.Single(facts.Codes).Name);
        // Seconds here are an hour for what is not bounded.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), name);
    }

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
}
