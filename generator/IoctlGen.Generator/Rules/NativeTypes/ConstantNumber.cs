using System.Numerics;

namespace IoctlGen.Generator.Rules;

/// <summary>The numbers of constants.</summary>
static class ConstantNumber
{
    /// <summary>The number of an integer constant; 0 for one that is none.</summary>
    public static BigInteger Of(object? constant) => constant switch
    {
        sbyte or short or int or long => Convert.ToInt64(constant, null),
        byte or ushort or uint or ulong => Convert.ToUInt64(constant, null),
        _ => 0,
    };
}
