using System.Reflection;
using System.Reflection.Metadata;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;

namespace IoctlGen.Tool.Types;

/// <summary>Reads an enumeration.</summary>
static class EnumReader
{
    public static EnumType Read(TypePlace place, string? nativeName, string? header, ScalarType underlying)
    {
        var metadata = place.Assembly.Metadata;
        var values = place.Definition.GetFields().Select(metadata.GetFieldDefinition)
            .Where(static field => field.Attributes.HasFlag(FieldAttributes.Literal))
            .Select(field => (metadata.GetString(field.Name), Constants.Of(place.Assembly, field)));
        return EnumType.Of(place.Name, place.FullName, nativeName, header, underlying, values);
    }
}
