using System.Globalization;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;

namespace IoctlGen.Specs.Import;

/// <summary>Makes constants of C# of those that belong to no type in C.</summary>
/// <param name="header">The header.</param>
/// <param name="path">Its path: what it includes has constants of its own.</param>
/// <param name="types">Knows its comments, and which of its constants are codes.</param>
sealed class ConstantTranslator(CHeader header, string path, TypeTranslator types)
{
    readonly List<(HeaderPosition Position, ImportedConstant Constant)> _enumerators = [];

    /// <summary>All of them, in the order of the header.</summary>
    public IReadOnlyList<ImportedConstant> Translated
    {
        get
        {
            // A macro of an enumerator's name stands for it.
            var all = _enumerators.Concat(header.Constants.Where(constant => constant.Position.File == path).Select(static constant => (constant.Position, Constant: Translate(constant))))
                .GroupBy(static pair => pair.Constant.Name).Select(static pairs => pairs.First()).OrderBy(static pair => pair.Position.Line).ThenBy(static pair => pair.Position.Column);
            var names = new NameScope([.. ReservedNames.OfObject, ContractNames.ConstantsOf(Path.GetFileNameWithoutExtension(path))]);
            return [.. all.Select(pair => pair.Constant with { Name = CSharpNames.OfMember(names.Take(pair.Constant.Name)) })];
        }
    }

    /// <summary>Adds the constants of an enumeration without a name.</summary>
    /// <exception cref="UntranslatableException">C# has none of its type.</exception>
    public void Add(CEnumeration enumeration) => _enumerators.AddRange(EnumTranslator.Constants(enumeration, types));

    static ImportedConstant Translate(CConstant constant) => constant switch
    {
        CTextConstant text => new(CommentText.Of(constant.Comment), "const string", constant.Name, Literal.Of(text.Text)),
        CGuidConstant guid => new(CommentText.Of(constant.Comment), "static readonly Guid", constant.Name, $"new(\"{guid.Value}\")"),
        CNumberConstant number => new(CommentText.Of(constant.Comment), "const " + TypeOf(number), constant.Name, ValueOf(number)),
        _ => throw new ArgumentOutOfRangeException(nameof(constant)),
    };

    static string TypeOf(CNumberConstant number) => (number.IsLong, number.IsUnsigned) switch
    {
        (false, false) => "int",
        (false, true) => "uint",
        (true, false) => "long",
        (true, true) => "ulong",
    };

    static string ValueOf(CNumberConstant number)
    {
        var isNegative = !number.IsUnsigned && (long)number.Bits < 0;
        if (!number.IsHexadecimal)
            return isNegative ? ((long)number.Bits).ToString(CultureInfo.InvariantCulture) : number.Bits.ToString(CultureInfo.InvariantCulture);
        var digits = "0x" + (number.IsLong ? number.Bits : (uint)number.Bits).ToString("X", CultureInfo.InvariantCulture);
        return isNegative ? $"unchecked(({TypeOf(number)}){digits})" : digits;
    }
}
