using System.Globalization;
using System.Numerics;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>Writes an enumeration: as one of C where C stores it the same, else as an integer and its values.</summary>
static class EnumWriter
{
    public static void Write(HeaderText text, EnumType type)
    {
        if (type.Underlying.Size > 4)
            WriteMacros(text, type);
        else
            WriteEnum(text, type);
        text.Line($"C_ASSERT(sizeof({type.Name}) == {type.Underlying.Size});");
    }

    static void WriteEnum(HeaderText text, EnumType type)
    {
        if (!type.IsEnumInC)
            text.Line($"typedef {type.Underlying.Name} {type.Name};");
        if (type.Members.Count > 0)
        {
            text.Line(type.IsEnumInC ? $"typedef enum _{type.Name} {{" : "enum {");
            text.Indented(() =>
            {
                foreach (var (member, index) in type.Members.Select(static (member, index) => (member, index)))
                    text.Line($"{member.Name} = {Number(member.Value)}{(index + 1 < type.Members.Count ? "," : "")}");
            });
            text.Line(type.IsEnumInC ? $"}} {type.Name};" : "};");
        }
        else if (type.IsEnumInC)
        {
            // C has no enumeration without a value.
            text.Line($"typedef {type.Underlying.Name} {type.Name};");
        }
    }

    /// <summary>The values of an enumeration of C are ints.</summary>
    static void WriteMacros(HeaderText text, EnumType type)
    {
        text.Line($"typedef {type.Underlying.Name} {type.Name};");
        foreach (var member in type.Members)
            text.Line($"#define {member.Name} (({type.Name}){Number(member.Value)})");
    }

    static string Number(BigInteger value) => value switch
    {
        _ when value > uint.MaxValue => $"0x{((ulong)value).ToString("X", CultureInfo.InvariantCulture)}LL",
        _ when value > int.MaxValue => "0x" + ((ulong)value).ToString("X", CultureInfo.InvariantCulture),
        _ when value == long.MinValue => "(-9223372036854775807LL - 1)",
        _ when value < int.MinValue => value.ToString(CultureInfo.InvariantCulture) + "LL",
        // A number without its sign is read first, and that one is no int.
        _ when value == int.MinValue => "(-2147483647 - 1)",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };
}
