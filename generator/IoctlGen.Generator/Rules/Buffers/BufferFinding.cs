using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>What is wrong with a part of a buffer.</summary>
/// <param name="fixLocation">Where the fix goes; null where there is no source to change.</param>
/// <param name="arguments">The words of the message.</param>
sealed class BufferFinding(Location? fixLocation, params object[] arguments)
{
    public Location? FixLocation { get; } = fixLocation;

    public object[] Arguments { get; } = arguments;
}
