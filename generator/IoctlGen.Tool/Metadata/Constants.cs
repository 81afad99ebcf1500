using System.Numerics;
using System.Reflection.Metadata;

namespace IoctlGen.Tool.Metadata;

/// <summary>The values of constants.</summary>
static class Constants
{
    /// <summary>The value of an integer constant; 0 for one that is none.</summary>
    public static BigInteger Of(ManagedAssembly file, FieldDefinition field)
    {
        var constant = file.Metadata.GetConstant(field.GetDefaultValue());
        var value = file.Metadata.GetBlobReader(constant.Value);
        return constant.TypeCode switch
        {
            ConstantTypeCode.SByte => value.ReadSByte(),
            ConstantTypeCode.Byte => value.ReadByte(),
            ConstantTypeCode.Int16 => value.ReadInt16(),
            ConstantTypeCode.UInt16 or ConstantTypeCode.Char => value.ReadUInt16(),
            ConstantTypeCode.Int32 => value.ReadInt32(),
            ConstantTypeCode.UInt32 => value.ReadUInt32(),
            ConstantTypeCode.Int64 => value.ReadInt64(),
            ConstantTypeCode.UInt64 => value.ReadUInt64(),
            _ => 0,
        };
    }
}
