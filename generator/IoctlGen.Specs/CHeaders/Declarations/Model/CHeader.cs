namespace IoctlGen.Specs.CHeaders;

/// <summary>What a header declares, those that it includes with it: codes, structures, enumerations, names of types.</summary>
public sealed class CHeader
{
    readonly CScope _scope;
    readonly Dictionary<string, LineComments> _comments;
    readonly Dictionary<string, CConstant> _constants;

    internal CHeader(CScope scope, CTarget target, Dictionary<string, LineComments> comments, HeaderFacts facts, IReadOnlyList<CConstant> constants, IReadOnlyList<CMacro> otherMacros)
    {
        (_scope, Target, _comments, Codes, UnreadCodes, Problems, Errors, Constants, OtherMacros, Steps) = (scope, target, comments, facts.Codes, facts.UnreadCodes, facts.Problems, facts.Errors, constants, otherMacros, facts.Steps);
        // A GUID may be declared twice, for C and for C++.
        _constants = constants.GroupBy(static constant => constant.Name, StringComparer.Ordinal).ToDictionary(static group => group.Key, static group => group.Last(), StringComparer.Ordinal);
    }

    /// <summary>The steps that reading took.</summary>
    internal long Steps { get; }

    /// <summary>What it was read for.</summary>
    public CTarget Target { get; }

    /// <summary>The control codes, in the order of their definitions.</summary>
    public IReadOnlyList<HeaderCode> Codes { get; }

    /// <summary>The names of what would be a code, and cannot be read.</summary>
    public IReadOnlyList<string> UnreadCodes { get; }

    /// <summary>The constants besides: GUIDs and texts that are declared, then numbers, then macros of a value.</summary>
    public IReadOnlyList<CConstant> Constants { get; }

    /// <summary>The macros that stand for something else: types, annotations, functions.</summary>
    public IReadOnlyList<CMacro> OtherMacros { get; }

    /// <summary>What could not be read; everything else was.</summary>
    public IReadOnlyList<HeaderProblem> Problems { get; }

    /// <summary>The #errors that a compiler would stop at: a macro that the header asks for is missing, or a header before it.</summary>
    public IReadOnlyList<HeaderError> Errors { get; }

    /// <summary>The structures and unions that are defined outside others or have a name, in the order of their definitions. Those of Windows that are known from the start are found by name alone.</summary>
    public IReadOnlyList<CStructure> Structures => _scope.Structures;

    /// <summary>The enumerations, in the order of their definitions.</summary>
    public IReadOnlyList<CEnumeration> Enumerations => _scope.Enumerations;

    /// <summary>The names that typedef gives, in the order of their definitions.</summary>
    public IReadOnlyList<CAlias> Aliases => _scope.Aliases;

    /// <summary>The sizes, alignments and offsets of its types on its target.</summary>
    public CLayouts Layouts => _scope.Layouts;

    /// <summary>The type of a name that typedef gives, else of a tag; null where it is not defined.</summary>
    /// <param name="name">A name (<c>STORAGE_PROPERTY_QUERY</c>) or a tag (<c>_STORAGE_PROPERTY_QUERY</c>).</param>
    public CDataType? Find(string name) => _scope.Find(name);

    /// <summary>The name that typedef gives; null where there is no such one. Unlike what it leads to, it tells BOOLEAN from UCHAR.</summary>
    /// <param name="name">The name.</param>
    public CAlias? FindAlias(string name) => _scope.DeclaredAlias(name);

    /// <summary>The type of a name, of one of Windows' headers where this one does not define it; null where neither does.</summary>
    /// <param name="name">A name or a tag.</param>
    public CDataType? FindOrGrant(string name) => Find(name) ?? (_scope.Granted?.DeclareAfterReading(name) == true ? Find(name) : null);

    /// <summary>The constant of a name; null where there is none.</summary>
    /// <param name="name">The name: <c>MAX_PATH</c>.</param>
    public CConstant? FindConstant(string name) => _constants.TryGetValue(name, out var constant) ? constant : null;
    /// <summary>
    /// The comments on the line of a field or enumerator, and those on lines of their own right above it, a line for each; empty for none, and
    /// for those of included headers, which are not kept unless they are asked for.
    /// </summary>
    /// <param name="position">Where its name stands.</param>
    public string CommentAt(HeaderPosition position) => _comments.TryGetValue(position.File, out var comments) ? comments.At(position.Line) : "";
}
