using System.Globalization;
using System.Text.Json;
using IoctlGen.Specs.Types;

namespace IoctlGen.Tool.Export;

/// <summary>A declared type with its layouts, for programs.</summary>
static class TypeJson
{
    public static void Write(Utf8JsonWriter json, DeclaredType type)
    {
        json.WriteStartObject();
        json.WriteString("name", type.Name);
        json.WriteString("declaredAs", type.FullName);
        if (type.Header is { } header)
            json.WriteString("header", header);
        if (type is StructureType structure)
            WriteStructure(json, structure);
        else
            WriteEnum(json, (EnumType)type);
        json.WriteEndObject();
    }

    static void WriteStructure(Utf8JsonWriter json, StructureType structure)
    {
        json.WriteString("kind", structure.IsUnion ? "union" : "structure");
        WriteBoth(json, "size", DataLayouts.X64.Of(structure).Size, DataLayouts.X86.Of(structure).Size);
        WriteBoth(json, "alignment", DataLayouts.X64.Of(structure).Alignment, DataLayouts.X86.Of(structure).Alignment);
        json.WriteStartArray("fields");
        for (var index = 0; index < structure.Fields.Count; index++)
        {
            var field = structure.Fields[index];
            json.WriteStartObject();
            json.WriteString("name", field.Name);
            json.WriteString("type", field.TypeInC + field.DimensionsInC);
            WriteBoth(json, "offset", DataLayouts.X64.Of(structure).Offsets[index], DataLayouts.X86.Of(structure).Offsets[index]);
            WriteBoth(json, "size", DataLayouts.X64.Of(field.Type).Size, DataLayouts.X86.Of(field.Type).Size);
            if (field.Bits.Count > 0)
                WriteBits(json, field.Bits);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteBits(Utf8JsonWriter json, IReadOnlyList<BitField> fields)
    {
        json.WriteStartArray("bits");
        foreach (var bits in fields)
        {
            json.WriteStartObject();
            json.WriteString("name", bits.Name);
            json.WriteNumber("offset", bits.Offset);
            json.WriteNumber("width", bits.Width);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    static void WriteEnum(Utf8JsonWriter json, EnumType type)
    {
        json.WriteString("kind", "enumeration");
        json.WriteString("storedAs", type.Underlying.Name);
        WriteBoth(json, "size", type.Underlying.Size, type.Underlying.Size);
        json.WriteStartObject("values");
        foreach (var member in type.Members)
        {
            json.WritePropertyName(member.Name);
            json.WriteRawValue(member.Value.ToString(CultureInfo.InvariantCulture));
        }

        json.WriteEndObject();
    }

    static void WriteBoth(Utf8JsonWriter json, string property, long x64, long x86)
    {
        json.WriteStartObject(property);
        json.WriteNumber("x64", x64);
        json.WriteNumber("x86", x86);
        json.WriteEndObject();
    }
}
