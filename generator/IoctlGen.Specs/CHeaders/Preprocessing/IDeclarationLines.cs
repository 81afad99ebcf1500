namespace IoctlGen.Specs.CHeaders;

/// <summary>Takes what stands between the directives of a header: declarations, their macros not expanded yet.</summary>
interface IDeclarationLines
{
    /// <summary>The next token of a line that conditions leave in; the ends of lines are left out.</summary>
    void Take(CToken token);

    /// <summary>A directive follows, after which macros may mean something else.</summary>
    void EndLines();

    /// <summary>A line <c># pragma pack (…)</c>.</summary>
    void Pack(IReadOnlyList<CToken> line);

    /// <summary>An included header is not to be had.</summary>
    void MissInclude(string name, CToken from);
}
