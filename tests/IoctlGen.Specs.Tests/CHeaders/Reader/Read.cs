using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Tests;

/// <summary>Short ways to read a header or page that a test writes.</summary>
static class Read
{
    public static HeaderFacts Header(string text, HeaderOptions? options = null) =>
        HeaderReader.Read(new("Public.h", text), options, TestContext.Current.CancellationToken);

    public static PageFacts Page(string path, string text) => PageReader.Read(path, text, TestContext.Current.CancellationToken);

    /// <summary>The value of IOCTL_X, with no problem anywhere.</summary>
    public static uint Code(string text)
    {
        var facts = Header(text);
        Assert.Empty(facts.Problems.Select(problem => problem.ToString()));
        return facts.Codes.Single(code => code.Name == "IOCTL_X").Value;
    }

    /// <summary>The one problem of a header, as it is shown.</summary>
    public static string Problem(string text) => Assert.Single(Header(text).Problems).ToString();

    /// <summary>Headers that lie beside each other, found by name.</summary>
    public static HeaderOptions Beside(params (string Name, string Text)[] files) => new()
    {
        Include = (name, _) => files.Where(file => file.Name == name).Select(file => new HeaderFile(file.Name, file.Text)).FirstOrDefault(),
    };
}
