namespace IoctlGen.Specs;

/// <summary>A value of the front matter and its line, from 1 on.</summary>
internal sealed class FrontMatterValue(string value, int line)
{
    public string Value { get; } = value;

    public int Line { get; } = line;
}
