using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>A code that a condition leaves out is known with the condition, so that whoever misses it can be told.</summary>
public sealed class SkippedCodeTests
{
    const string X = "#define IOCTL_X CTL_CODE(0x8000, 1, 0, 0)\n";

    [Theory]
    [InlineData("#if VERSION >= 2\n" + X + "#endif", "#if VERSION >= 2 (1), VERSION")]
    [InlineData("#define VERSION 1\n#if VERSION >= 2\n" + X + "#endif", "#if VERSION >= 2 (2), ")]
    [InlineData("#ifdef A\n#ifdef B\n#else\n" + X + "#endif\n#endif", "#ifdef A (1), A")]
    [InlineData("#if 1\n#ifdef B\n" + X + "#endif\n#endif", "#ifdef B (2), B")]
    [InlineData("#if 1\n#elif A\n" + X + "#endif", "#elif A (2), A")]
    [InlineData("#if A\n#elif B\n" + X + "#endif", "#elif B (2), B")]
    [InlineData("#if A\n#define IOCTL_Y 1\n#elif B\n" + X + "#endif", "#elif B (3), B")]
    [InlineData("#if A\n" + X + "#else\n#define IOCTL_Y 0x80002000\n#endif", "#if A (1), A")]
    [InlineData("#ifndef A\n#else\n" + X + "#endif", "#else (2), ")]
    [InlineData("#define A\n#ifndef A\n" + X + "#endif", "#ifndef A (2), ")]
    [InlineData("#define A 1\n#if !defined(A) || !(B) && (defined(C))\n" + X + "#endif", "#if !defined(A) || !(B) && (defined(C)) (2), C")]
    [InlineData("#if 0\n" + X + "#endif\n#if A\n" + X + "#endif", "#if 0 (1), ")]
    public void The_outermost_condition_is_named_with_its_line_and_what_it_misses(string header, string condition)
    {
        var facts = Read.Header(header);
        var skipped = facts.FindSkipped("IOCTL_X");

        Assert.Null(facts.Find("IOCTL_X"));
        Assert.Equal(condition, $"{skipped?.Condition.Directive} ({skipped?.Condition.Position.Line}), {skipped?.Condition.Missing}");
    }

    [Theory]
    [InlineData("ACME_RESET", "#define ACME_RESET CTL_CODE(0x8000, 1, 0, 0)")]
    [InlineData("ACME_RESET", "#define ACME_RESET ACME_CTL_CODE(1)")]
    [InlineData("FSCTL_X", "#define FSCTL_X 0x80002000")]
    [InlineData("IOCTL_X", "#define IOCTL_X (0x80002000)")]
    public void What_looks_like_a_code_is_kept(string name, string line) => Assert.Equal(2, Read.Header("#if 0\n" + line + "\n#endif").FindSkipped(name)?.Position.Line);

    [Theory]
    [InlineData("ACME_SIZE", "#define ACME_SIZE 12")]
    [InlineData("ACME_CTL_CODE", "#define ACME_CTL_CODE(x) CTL_CODE(0x8000, x, 0, 0)")]
    [InlineData("IOCTL_X", "#define IOCTL_X")]
    [InlineData("IOCTL_X", "#undef IOCTL_X")]
    public void And_nothing_else(string name, string line) => Assert.Null(Read.Header("#if 0\n" + line + "\n#endif").FindSkipped(name));

    [Fact]
    public void The_memory_for_them_is_limited()
    {
        var header = Read.Header("#if 0\n" + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"#define IOCTL_{i} 1\n")) + "#endif");

        Assert.NotNull(header.FindSkipped("IOCTL_9999"));
        Assert.Null(header.FindSkipped("IOCTL_10000"));
    }
}
