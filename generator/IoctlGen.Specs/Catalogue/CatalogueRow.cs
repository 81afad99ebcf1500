using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Catalogue;

/// <summary>A published control code, as a row of specs/windows/&lt;header&gt;.md has it.</summary>
public sealed class CatalogueRow
{
    /// <summary>What stands for a buffer that is known not to be there.</summary>
    internal const string None = "none";

    /// <summary>The name: <c>IOCTL_DISK_GET_LENGTH_INFO</c>.</summary>
    public string Name { get; init; } = "";

    /// <summary>The code.</summary>
    public uint Code { get; init; }

    /// <summary>The header that the row stands under: <c>ntdddisk.h</c>.</summary>
    public string Header { get; init; } = "";

    /// <summary>The structures that the driver reads, by their names in C; "none" where there is no input; empty where no source says.</summary>
    public string Input { get; init; } = "";

    /// <summary>The structures that the driver writes; "none" where there is no output; empty where no source says.</summary>
    public string Output { get; init; } = "";

    /// <summary>The structures that a header names beside the code, where no page says which way they go; empty for none.</summary>
    public string Buffers { get; init; } = "";

    /// <summary>The first client release, as its version number: <c>10.0.14393</c>; empty where no source says.</summary>
    public string Since { get; init; } = "";

    /// <summary>The first client release in words: <c>Windows 10 1607</c>; null where no source says.</summary>
    public string? SinceText => WindowsVersions.TryParse("Windows " + Since, out var version) ? WindowsReleases.TextOf(version) : null;

    /// <summary>The code that replaces it; empty for none.</summary>
    public string ReplacedBy { get; init; } = "";

    /// <summary>Whether drivers alone can send it.</summary>
    public bool IsKernelOnly { get; init; }

    /// <summary>The other headers that define it, with spaces between; empty for none.</summary>
    public string AlsoIn { get; init; } = "";

    /// <summary>The address of its documentation page; empty for none.</summary>
    public string Page { get; init; } = "";

    /// <summary>The code in whose buffer it is sent, being no control code itself: <c>IOCTL_SCSI_MINIPORT</c> of <c>IOCTL_SCSI_MINIPORT_IDENTIFY</c>; empty for a control code.</summary>
    public string Inside { get; init; } = "";
}
