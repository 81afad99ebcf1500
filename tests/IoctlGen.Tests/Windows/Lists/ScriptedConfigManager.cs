namespace IoctlGen.Tests;

/// <summary>A configuration manager that says what it is told: of each question the next answer, and the last one again.</summary>
sealed class ScriptedConfigManager : IConfigManager
{
    public List<(uint Result, uint Length)> Lengths { get; } = [];

    public List<(uint Result, string Names)> Lists { get; } = [];

    public List<(Guid Class, string? Instance, uint Flags, int Room)> Asked { get; } = [];

    public int LengthsAsked { get; private set; }

    public uint LengthOfList(Guid interfaceClass, string? deviceInstance, uint flags, out uint length)
    {
        (var result, length) = Lengths[Math.Min(LengthsAsked++, Lengths.Count - 1)];
        return result;
    }

    public uint List(Guid interfaceClass, string? deviceInstance, uint flags, Span<char> names)
    {
        var (result, written) = Lists[Math.Min(Asked.Count, Lists.Count - 1)];
        Asked.Add((interfaceClass, deviceInstance, flags, names.Length));
        written.AsSpan(0, Math.Min(written.Length, names.Length)).CopyTo(names);
        return result;
    }
}
