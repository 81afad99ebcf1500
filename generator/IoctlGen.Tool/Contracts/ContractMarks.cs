using System.Reflection;
using System.Reflection.Metadata;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.Metadata;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Contracts;

/// <summary>What [IoctlContract] states of a type, and the constants that were generated into it.</summary>
sealed class ContractMarks(TypePlace place, AttributeArguments marks)
{
    readonly GeneratedRoutes _routes = new(place);

    public string FullName => place.FullName;

    /// <summary>The device type; null where the contract has none.</summary>
    uint? DeviceType => marks.Count == 1 ? (uint)marks.Fixed<int>(0) : null;

    public string? Text(string property) => marks.Text(property);

    /// <summary>The name of the code of a method that states none.</summary>
    public string CodeName(string method) => Specs.Codes.CodeName.FromMethod(Text(AttributeNames.Prefix) ?? Specs.Codes.CodeName.DefaultPrefix(place.Name, DeviceType), method);

    /// <summary>The value of the constant that was generated for a code.</summary>
    /// <exception cref="ToolException">There is none.</exception>
    public uint Constant(string name, string user)
    {
        foreach (var field in place.Definition.GetFields().Select(place.Assembly.Metadata.GetFieldDefinition))
        {
            if (field.Attributes.HasFlag(FieldAttributes.Literal) && place.Assembly.Metadata.StringComparer.Equals(field.Name, name))
                return unchecked((uint)Constants.Of(place.Assembly, field));
        }

        throw new ToolException($"{user}: {place.FullName} has no constant {name}, which IoctlGen's generator emits; build the assembly with the IoctlGen package, and without errors");
    }

    /// <summary>Holds the constant against the numbers that the attributes state: they were compiled together, unless something else wrote one of them.</summary>
    /// <exception cref="ToolException">They differ.</exception>
    public void Check(IoctlMarks ioctl, string name, uint value, string user)
    {
        if (Declared(ioctl) is { Count: > 0 } declared && !declared.Contains(value))
            throw new ToolException($"{user}: the constant {name} is 0x{value:X8}, but the attributes state 0x{declared[0]:X8}; build the assembly again");
    }

    /// <summary>The codes that the attributes may mean: in metadata, a method or access of 0 may as well have been left to the contract.</summary>
    List<uint> Declared(IoctlMarks ioctl)
    {
        if (ioctl.Code is { } whole)
            return [whole];
        if (ioctl.Parts is not var (function, method, access) || DeviceType is not { } deviceType)
            return [];

        return
        [
            .. from transfer in method == 0 ? new[] { 0, marks[AttributeNames.Method] as int? ?? 0 } : [method]
               from required in access == 0 ? new[] { 0, marks[AttributeNames.Access] as int? ?? 0 } : [access]
               select new ControlCodeParts(deviceType, (uint)function, (uint)transfer, (uint)required) into parts
               where parts.Validate() is null
               select parts.Compose(),
        ];
    }

    /// <summary>The route that calls of a code take.</summary>
    public int RouteOf(string name, uint value) => _routes.Of(name, value);
}
