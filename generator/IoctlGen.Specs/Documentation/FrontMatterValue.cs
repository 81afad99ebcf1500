namespace IoctlGen.Specs.Documentation;

/// <summary>A value of the front matter and its line, from 1 on.</summary>
sealed class FrontMatterValue(string value, int line)
{
    public string Value { get; } = value;

    public int Line { get; } = line;
}
