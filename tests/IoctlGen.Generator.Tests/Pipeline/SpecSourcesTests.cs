using IoctlGen.Generator.Sources;

namespace IoctlGen.Generator.Tests;

/// <summary>The reading of the spec files of a project: once, as a compiler would, and until it is cancelled.</summary>
public sealed class SpecSourcesTests
{
    [Fact]
    public void A_reading_that_was_cancelled_is_begun_anew()
    {
        var sources = new SpecSources([Header("Public.h", "#define IOCTL_A 0x80002000\n"), new(SpecFileKind.Page, "/src/a.md", "", "---\ntitle: IOCTL_A\n---\n")]);

        Assert.ThrowsAny<OperationCanceledException>(() => sources.Read(new(canceled: true)));
        sources.Read(TestContext.Current.CancellationToken);

        Assert.Equal("IOCTL_A", Assert.Single(Assert.Single(sources.Headers).Facts.Codes).Name);
        Assert.Equal("IOCTL_A", Assert.Single(sources.Pages).Name);
    }

    /// <summary>Every header has its own view of what stands before an #include, and yet none is read for each pair of them.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Headers_that_include_each_other_are_read_once(bool inCycle)
    {
        Measure(10);
        var (once, twice) = (Measure(20), Measure(40));

        // The text itself is four times as long.
        Assert.True(twice <= 5 * once, $"{once} bytes for 20 headers, {twice} for 40");

        long Measure(int count)
        {
            var sources = new SpecSources(Enumerable.Range(0, count).Select(i => Header(
                $"H{i}.h",
                $"#ifndef H{i}\n#define H{i}\n" + string.Concat(Enumerable.Range(0, inCycle ? count : i).Select(other => $"#include \"H{other}.h\"\n")) + $"#define IOCTL_{i} 0x8000{i:X4}\n#endif\n")));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var header = Assert.Single(sources.Headers);
            Assert.Equal(count, header.Facts.Codes.Count);
            Assert.Equal(inCycle ? "/src/H0.h" : $"/src/H{count - 1}.h", header.File.Path);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void A_header_that_others_include_under_a_condition_that_does_not_hold_is_read_alone()
    {
        var sources = new SpecSources([
            Header("A.h", "#define IOCTL_A 0x80002000\n"),
            Header("B.h", "#if 0\n#include \"A.h\"\n#endif\n/* #include <C.h> */\n"),
            Header("C.h", "#include \"sub/../B.h\"\n"),
            Header("D.h", "#include \"A.h\"\n#include \"\n#include"),
        ]);

        Assert.Equal("/src/C.h /src/D.h", string.Join(" ", sources.Headers.Select(header => header.File.Path)));
        Assert.Equal("/src/B.h", Assert.Single(sources.Headers[0].Included));
    }

    [Fact]
    public void Of_two_headers_that_include_each_other_the_first_is_read()
    {
        var sources = new SpecSources([Header("B.h", "#include \"A.h\"\n"), Header("A.h", "#pragma once\n#include \"B.h\"\n"), Header("Alone.h", "")]);

        Assert.Equal("/src/A.h /src/Alone.h", string.Join(" ", sources.Headers.Select(header => header.File.Path)));
    }

    static SpecFile Header(string name, string text) => new(SpecFileKind.Header, "/src/" + name, "", text);
}
