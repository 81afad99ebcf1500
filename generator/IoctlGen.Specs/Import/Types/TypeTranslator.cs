using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>Makes types of C those of C#, and keeps those that the file then has to declare.</summary>
/// <param name="header">The header, read for x64.</param>
/// <param name="x86">The header as x86 has it.</param>
/// <param name="names">The names that are taken in the namespace.</param>
sealed class TypeTranslator(CHeader header, X86Header x86, NameScope names)
{
    /// <summary>The runtime lays out no larger value.</summary>
    public const long MaximumArray = 1 << 20;

    readonly Dictionary<CDataType, (CSharpType Type, string? Reason)> _named = [];
    readonly List<ImportedType> _declared = [];
    readonly HashSet<string> _variable = new(StringComparer.Ordinal);
    readonly HashSet<HeaderPosition> _codes = new(header.Codes.Select(static code => code.Position));

    /// <summary>The types that the file declares, in the order in which they were asked for, those inside before those around.</summary>
    public IReadOnlyList<ImportedType> Declared => _declared;

    public CLayouts Layouts => header.Layouts;

    /// <summary>Whether a constant of an enumeration is a code.</summary>
    public bool IsCode(CEnumerator enumerator) => _codes.Contains(enumerator.Position);

    public X86Header X86 => x86;

    public MemberComments Comments { get; } = new(header);

    /// <summary>Whether a structure ends in an array that goes on behind it.</summary>
    public bool IsVariable(CSharpType type) => _variable.Contains(type.Text);

    /// <summary>The type of a buffer, or of a field that needs no type of its own.</summary>
    /// <exception cref="UntranslatableException">There is none.</exception>
    public CSharpType Translate(CDataType type) => ScalarTypes.Find(type) ?? type.Resolved switch
    {
        CStructure { Name: not null } structure => Named(structure),
        CEnumeration { Name: not null } enumeration => Named(enumeration),
        CEnumeration enumeration => EnumTranslator.Stated(enumeration),
        CUnknown unknown => throw new UntranslatableException(unknown.Reason + (unknown.IsDefined ? "" : " in the header or in those that it includes")),
        CFunction => throw new UntranslatableException("a function is no data"),
        CVoid => throw new UntranslatableException("'void' has no size"),
        var other => throw new UntranslatableException($"'{other}' has no name"),
    };

    /// <summary>The type of a field that holds an enumeration: of one whose constants are not known, or that C# has none for, the integer that it is stored in.</summary>
    /// <exception cref="UntranslatableException">Nor is that known.</exception>
    public CSharpType TranslateOrStored(CEnumeration enumeration)
    {
        try
        {
            return Translate(enumeration);
        }
        catch (UntranslatableException) when (ScalarTypes.Find(enumeration.Underlying) is { } stored)
        {
            return stored;
        }
    }

    /// <summary>The constants that belong to no type.</summary>
    public void DeclareConstants(string name, string summary, IReadOnlyList<ImportedConstant> constants) =>
        _declared.Add(new ImportedConstants(names.Take(name), summary, constants));

    CSharpType Named(CDataType type)
    {
        if (!_named.TryGetValue(type, out var known))
            _named.Add(type, known = Declare(type));
        return known.Reason is null ? known.Type : throw new UntranslatableException(known.Reason);
    }

    (CSharpType Type, string? Reason) Declare(CDataType type)
    {
        try
        {
            return (type is CStructure structure ? Declare(structure) : Declare((CEnumeration)type), null);
        }
        catch (UntranslatableException problem)
        {
            return (default, problem.Message);
        }
    }

    CSharpType Declare(CEnumeration enumeration)
    {
        if (!enumeration.IsComplete)
            throw new UntranslatableException($"the constants of '{enumeration}' are not known");
        var declared = EnumTranslator.Translate(enumeration, names.Take(enumeration.Name!), Summary(enumeration.Name!, enumeration.Position), this);
        var only64Bit = x86.HasOtherValues(enumeration);
        _declared.Add(declared with { NativeName = NameToState(enumeration.Name!, declared.Name, only64Bit), Only64Bit = only64Bit });
        return EnumTranslator.Stated(enumeration) with { Text = declared.Name };
    }

    CSharpType Declare(CStructure structure)
    {
        var name = CSharpNames.OfType(names.Take(structure.Name!));
        var translated = new StructureTranslator(structure, x86.Find(structure), name, this).Translate(Summary(structure.Name!, structure.Position));
        var only64Bit = translated.Structure.OnX86 is not null;
        _declared.Add(translated.Structure with { NativeName = NameToState(structure.Name!, name, only64Bit), Only64Bit = only64Bit });
        if (VariableTail.IsIn(structure))
            _variable.Add(name);
        return translated.Type;
    }

    /// <summary>The mark for 64-bit processes needs a name to stand beside.</summary>
    static string? NameToState(string inC, string name, bool only64Bit) => only64Bit && CIdentifier.IsSpelled(inC) ? inC : CSharpNames.ToState(inC, name);

    /// <summary>The name, where it is declared, and what a comment there says.</summary>
    string Summary(string name, HeaderPosition position)
    {
        var comment = CommentText.Of(header.CommentAt(position));
        return $"{name}{(position.File.Length == 0 ? "" : $" ({Path.GetFileName(position.File)})")}.{(comment.Length == 0 ? "" : " " + comment)}{(comment.Length == 0 || ".!?".Contains(comment[^1]) ? "" : ".")}";
    }
}
