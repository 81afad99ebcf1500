namespace IoctlGen.Specs.CHeaders;

/// <summary>What the comments before a definition say, those of the lines before it with no empty line between.</summary>
/// <param name="Text">Their text; empty where there is none.</param>
/// <param name="AreShared">Whether another definition stands between them and this one.</param>
readonly record struct Remarks(string Text, bool AreShared)
{
    public static readonly Remarks None = new("", AreShared: false);
}
