using IoctlGen.Generator.Sources;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>
/// Which way the structures go that a header names in a comment beside a code. Of two the first is the input, as in
/// winioctl.h. One goes the way that the verb of the code says, or the access it requires; else it is not used.
/// </summary>
sealed class TypesBeside
{
    const uint Read = 1, Write = 2;

    static readonly string[] ReadingVerbs = ["GET", "QUERY", "READ", "RECEIVE", "ENUM", "ENUMERATE"];

    static readonly string[] WritingVerbs = ["SET", "WRITE", "SEND"];

    public TypesBeside(PublishedCode known, uint access)
    {
        var types = known.TypesBeside;
        if (known.InputTypes.Count > 0 || known.OutputTypes.Count > 0 || types.Count is 0 or > 2)
            return;

        if (types.Count == 2)
            (Input, Output) = ([types[0]], [types[1]]);
        else if (known.NoInputBy is not null || (known.NoOutputBy is null && Goes(known.Name, access, ReadingVerbs, Read)))
            Output = types;
        else if (known.NoOutputBy is not null || Goes(known.Name, access, WritingVerbs, Write))
            Input = types;
    }

    public IReadOnlyList<string> Input { get; } = [];

    public IReadOnlyList<string> Output { get; } = [];

    /// <summary>Whether the comment names an input, and nothing besides.</summary>
    public bool IsInputAlone => Input.Count > 0 && Output.Count == 0;

    /// <summary>Whether the comment names an output, and nothing besides.</summary>
    public bool IsOutputAlone => Output.Count > 0 && Input.Count == 0;

    static bool Goes(string name, uint access, string[] verbs, uint requiredAccess)
    {
        var words = name.Split('_');
        return words.Intersect(verbs).Any() || (access == requiredAccess && !words.Intersect(ReadingVerbs.Concat(WritingVerbs)).Any());
    }
}
