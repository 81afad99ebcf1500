using System.Reflection.Metadata;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>Reads the marks [NativeType]. Whether C has such a type there is found out once all types are known.</summary>
static class StatedTypeReader
{
    /// <summary>What a field states; null where it states nothing.</summary>
    /// <param name="assembly">The assembly of the field.</param>
    /// <param name="field">The field.</param>
    /// <param name="user">The field's name, for the message: <c>Client.dll: LabReport.First</c>.</param>
    /// <exception cref="ToolException">It is no name of C, with <c>[1]</c> or without.</exception>
    public static StatedType? Read(ManagedAssembly assembly, FieldDefinition field, string user)
    {
        if (AttributeArguments.Find(assembly, field.GetCustomAttributes(), AttributeNames.Full(AttributeNames.NativeType)) is not { } marks)
            return null;

        var text = marks.Fixed<string>(0) ?? "";
        return StatedType.Parse(text)
            ?? throw new ToolException($"{user} is marked [NativeType(\"{text}\")], which is no name of a type, with {StatedType.Tail} or without; write [NativeType(\"LARGE_INTEGER\")], or [NativeType(\"SAMPLE{StatedType.Tail}\")]");
    }
}
