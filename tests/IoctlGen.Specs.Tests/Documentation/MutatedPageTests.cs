using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

/// <summary>A page changed at random: what comes of it are facts or none, never an exception.</summary>
public sealed class MutatedPageTests
{
    static readonly string[] Words = ["---", "\n", "\r\n", ":", "title:", "req.header:", "description: \"", "- ", "### -input-buffer\n", "## Major Code:", "```", "<", "<a ", "</a>", "[", "](", ")", "ns-", "structure", "STATUS_", "IRP_MJ_", "IOCTL_", "&amp;", "**", "\uFFFF"];

    [Theory]
    [InlineData(PageReaderTests.Current)]
    [InlineData(PageReaderTests.Of2018)]
    public void A_mutated_page_gives_facts_or_none(string page)
    {
        var mutation = new Mutation(7, Words);
        for (var round = 0; round < 2000; round++)
        {
            var facts = Read.Page("x.md", mutation.Of(page));

            Assert.All(facts.Input.Forms.Concat(facts.Output.Forms).Select(form => form.Type).Concat(facts.Input.Named).Concat(facts.Output.Named), type => Assert.True(type.All(c => char.IsAsciiLetterOrDigit(c) || c == '_'), type));
            Assert.All(facts.Statuses, status => Assert.StartsWith("STATUS_", status, StringComparison.Ordinal));
            Assert.True(facts.Name is null || facts.Name.All(c => char.IsLetterOrDigit(c) || c == '_'));
        }
    }
}
