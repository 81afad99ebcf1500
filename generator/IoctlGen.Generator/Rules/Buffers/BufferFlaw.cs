using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>What is wrong with a part of a buffer.</summary>
/// <param name="mended">Where the mend goes; null where there is no source to change.</param>
/// <param name="arguments">The words of the message.</param>
sealed class BufferFlaw(Location? mended, params object[] arguments)
{
    public Location? Mended { get; } = mended;

    public object[] Arguments { get; } = arguments;
}
