namespace IoctlGen.Specs.CHeaders;

/// <summary>A condition that a definition stands under, as it is written, and the version of Windows that it asks for.</summary>
/// <param name="text">The condition: <c>NTDDI_VERSION &gt;= NTDDI_WIN10_RS1</c>.</param>
/// <param name="minimumVersion">The NTDDI version that it asks for at least: 0x0A000002; 0 where it asks for none.</param>
public sealed class Guard(string text, uint minimumVersion)
{
    /// <summary>The condition, as it is written.</summary>
    public string Text { get; } = text;

    /// <summary>The least value of NTDDI_VERSION (sdkddkver.h) that meets the condition; 0 where it asks for none.</summary>
    public uint MinimumVersion { get; } = minimumVersion;
}
