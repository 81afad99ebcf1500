using System.Globalization;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>Makes enumerations of C those of C#.</summary>
static class EnumTranslator
{
    /// <summary>The enumeration, but for codes, which are constants of their contracts: C has room for one of each name. What has no value is a problem of the header.</summary>
    /// <exception cref="UntranslatableException">C# makes no enumeration of its type.</exception>
    public static ImportedEnum Translate(CEnumeration enumeration, string name, string summary, TypeTranslator types)
    {
        var type = Underlying(enumeration);
        return new(CSharpNames.OfType(name), summary, type, [.. Known(enumeration, types).Select(e => new ImportedEnumerator(CSharpNames.OfMember(e.Name), ValueOf(e.Value!.Value, type), types.Comments.Of(e.Position, enumeration.Position)))]);
    }

    /// <summary>The constants of an enumeration without a name that are no codes, and where they stand.</summary>
    /// <exception cref="UntranslatableException">C# has none of its type.</exception>
    public static IEnumerable<(HeaderPosition Position, ImportedConstant Constant)> Constants(CEnumeration enumeration, TypeTranslator types)
    {
        var type = Underlying(enumeration);
        return Known(enumeration, types).Select(e => (e.Position, new ImportedConstant(types.Comments.Of(e.Position, enumeration.Position), "const " + type, e.Name, ValueOf(e.Value!.Value, type))));
    }

    static IEnumerable<CEnumerator> Known(CEnumeration enumeration, TypeTranslator types) => enumeration.Enumerators.Where(e => e.Value is not null && !types.IsCode(e));

    /// <summary>The integer that it is made of: what is stated; else an int, as in C.</summary>
    /// <exception cref="UntranslatableException">C# makes no enumeration of it.</exception>
    public static CSharpType Stated(CEnumeration enumeration) => enumeration.Underlying.Resolved switch
    {
        CScalar { IsFloating: false, IsPointerSized: false } integer => ScalarTypes.Find(integer)!.Value,
        CUnknown unknown => throw new UntranslatableException(unknown.Reason),
        _ => throw new UntranslatableException($"an enumeration of C# cannot be made of '{enumeration.Underlying}'"),
    };

    /// <summary>Values beyond an int make it unsigned.</summary>
    static string Underlying(CEnumeration enumeration)
    {
        var stated = Stated(enumeration).Text;
        return stated == "int" && enumeration.Enumerators.Any(static e => e.Value > int.MaxValue) && enumeration.Enumerators.All(static e => e.Value is null or >= 0) ? "uint" : stated;
    }

    static string ValueOf(long value, string type)
    {
        var text = value is >= 0x100 or < int.MinValue ? "0x" + value.ToString("X", CultureInfo.InvariantCulture) : value.ToString(CultureInfo.InvariantCulture);
        return Fits(value, type) ? text : $"unchecked(({type}){text})";
    }

    static bool Fits(long value, string type) => type switch
    {
        "byte" => value is >= 0 and <= byte.MaxValue,
        "sbyte" => value is >= sbyte.MinValue and <= sbyte.MaxValue,
        "ushort" => value is >= 0 and <= ushort.MaxValue,
        "short" => value is >= short.MinValue and <= short.MaxValue,
        "uint" => value is >= 0 and <= uint.MaxValue,
        "int" => value is >= int.MinValue and <= int.MaxValue,
        "ulong" => value >= 0,
        _ => true,
    };
}
