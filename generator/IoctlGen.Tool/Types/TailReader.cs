using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;
using IoctlGen.Tool.Metadata;

namespace IoctlGen.Tool.Types;

/// <summary>Reads whether an array goes on behind a structure: the mark IIoctlTail.</summary>
static class TailReader
{
    /// <summary>Whether the structure has the mark.</summary>
    public static bool IsMarked(TypePlace place) => place.Definition.GetInterfaceImplementations().Any(implementation =>
        place.Assembly.NameOf(place.Assembly.Metadata.GetInterfaceImplementation(implementation).Interface) == AttributeNames.Full(TailNames.Interface));

    /// <summary>Whether the mark says that the array is not the structure's last field.</summary>
    public static bool IsElsewhere(TypePlace place) => place.Definition.GetProperties().Select(place.Assembly.Metadata.GetPropertyDefinition).Any(property =>
        TailNames.IsProperty(place.Assembly.Metadata.GetString(property.Name))
        && AttributeArguments.Find(place.Assembly, property.GetCustomAttributes(), AttributeNames.Full(AttributeNames.NativeType)) is not null);
}
