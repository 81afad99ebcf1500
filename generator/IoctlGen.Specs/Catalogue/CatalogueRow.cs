using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Catalogue;

/// <summary>A published control code, as a row of specs/windows/&lt;header&gt;.md has it.</summary>
public sealed class CatalogueRow
{
    /// <summary>The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The code.</summary>
    public uint Code { get; init; }

    /// <summary>The header that the row stands under: <c>ntdddisk.h</c>.</summary>
    public string Header { get; init; } = "";

    /// <summary>What the driver reads, as a <see cref="BufferFact"/> is written: <c>DISK_EXTENT</c>, <c>array of GUID</c>, <c>none</c>; empty where no source says.</summary>
    public string Input { get; init; } = "";

    /// <summary>What the driver writes; empty where no source says.</summary>
    public string Output { get; init; } = "";

    /// <summary>The structures that a header names beside the code, where no page says which way they go; empty for none.</summary>
    public string Buffers { get; init; } = "";

    /// <summary>The first client release, as its version number: <c>10.0.14393</c>; empty where no source says.</summary>
    public string Since { get; init; } = "";

    /// <summary>The first client release in words: <c>Windows 10 1607</c>; null where no source says.</summary>
    public string? SinceText => WindowsVersions.TryParse("Windows " + Since, out var version) ? WindowsReleases.TextOf(version) : null;

    /// <summary>The first server release, as its version number; empty where no source says.</summary>
    public string SinceServer { get; init; } = "";

    /// <summary>The first server release in words: <c>Windows Server 2016</c>; null where no source says.</summary>
    public string? SinceServerText => WindowsVersions.TryParse("Windows " + SinceServer, out var version) ? WindowsReleases.ServerTextOf(version) : null;

    /// <summary>The code that replaces it; empty for none.</summary>
    public string ReplacedBy { get; init; } = "";

    /// <summary>Whether drivers alone can send it.</summary>
    public bool IsKernelOnly { get; init; }

    /// <summary>The other headers that define it, with spaces between; empty for none.</summary>
    public string AlsoIn { get; init; } = "";

    /// <summary>The address of its documentation page, that of the driver kit where it has one; empty for none.</summary>
    public string Page { get; init; } = "";

    /// <summary>The address of the SDK's page, of a code that has one in both documentations; empty for none.</summary>
    public string SdkPage { get; init; } = "";

    /// <summary>The code in whose buffer it is sent, being no control code itself: <c>IOCTL_SCSI_MINIPORT</c> of <c>IOCTL_SCSI_MINIPORT_IDENTIFY</c>; empty for a control code.</summary>
    public string Inside { get; init; } = "";
}
