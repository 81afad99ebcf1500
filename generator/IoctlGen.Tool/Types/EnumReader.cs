using System.Reflection;
using System.Reflection.Metadata;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Import;
using IoctlGen.Tool.Metadata;

namespace IoctlGen.Tool.Types;

/// <summary>Reads an enumeration.</summary>
static class EnumReader
{
    public static EnumType Read(TypePlace place, string? nativeName, string? header, ScalarType underlying)
    {
        var metadata = place.Assembly.Metadata;
        // The values of a C enumeration share one scope with all others, so theirs are told apart by the name of the type. A name in C's
        // own spelling, or that is called the same in both, has been told apart in C.
        var prefix = CIdentifier.IsOfC(place.Name) || place.Name == nativeName ? "" : place.Name;
        var members = new List<EnumMember>();
        foreach (var field in place.Definition.GetFields().Select(metadata.GetFieldDefinition))
        {
            if (field.Attributes.HasFlag(FieldAttributes.Literal))
                members.Add(new(CIdentifier.OfField(prefix + metadata.GetString(field.Name)), Constants.Of(place.Assembly, field)));
        }

        return new(nativeName ?? CIdentifier.OfType(place.Name), place.FullName, header, underlying, members);
    }
}
