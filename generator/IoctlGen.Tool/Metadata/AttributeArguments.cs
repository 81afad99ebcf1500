using System.Reflection.Metadata;

namespace IoctlGen.Tool.Metadata;

/// <summary>The arguments of an attribute.</summary>
sealed class AttributeArguments
{
    readonly CustomAttributeValue<string> _value;

    AttributeArguments(CustomAttributeValue<string> value) => _value = value;

    /// <summary>Finds an attribute by the full name of its type; null where there is none.</summary>
    public static AttributeArguments? Find(ManagedAssembly file, CustomAttributeHandleCollection attributes, string fullName)
    {
        foreach (var handle in attributes)
        {
            var attribute = file.Metadata.GetCustomAttribute(handle);
            if (file.NameOfOwner(attribute.Constructor) == fullName)
                return new(file.ValueOf(attribute));
        }

        return null;
    }

    /// <summary>How many arguments the constructor takes.</summary>
    public int Count => _value.FixedArguments.Length;

    /// <summary>An argument of the constructor; null where it has fewer, or another type.</summary>
    public T? Fixed<T>(int index) => index < Count && _value.FixedArguments[index].Value is T value ? value : default;

    /// <summary>A property that is set; null where it is not.</summary>
    public object? this[string name] => _value.NamedArguments.FirstOrDefault(argument => argument.Name == name).Value;

    /// <summary>A text that is set; null where it is not.</summary>
    public string? Text(string name) => this[name] as string;
}
