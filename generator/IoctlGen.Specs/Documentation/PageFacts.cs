using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Releases;

namespace IoctlGen.Specs.Documentation;

/// <summary>What a documentation page says of a control code.</summary>
public sealed class PageFacts
{
    internal PageFacts(string path) => Path = path;

    /// <summary>The path, as it was given.</summary>
    public string Path { get; }

    /// <summary>The name: <c>IOCTL_CDROM_CHECK_VERIFY</c>; null where the page names none, and so is no page of a control code.</summary>
    public string? Name { get; init; }

    /// <summary>Where the name stands.</summary>
    public HeaderPosition NamePosition { get; init; }

    /// <summary>One line on what the code does, without markup; empty where there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The header that defines the code: <c>ntddcdrm.h</c>.</summary>
    public string? Header { get; init; }

    /// <summary>The header to include for it: <c>Ntddcdrm.h</c>.</summary>
    public string? IncludeHeader { get; init; }

    /// <summary>The first client release, as it is written: <c>Windows Vista [desktop apps only]</c>.</summary>
    public string? MinimumClientText { get; init; }

    /// <summary>The first server release, as it is written.</summary>
    public string? MinimumServerText { get; init; }

    /// <summary>The first client release; null where the page names none that is sure.</summary>
    public WindowsVersion? MinimumClient => Version(MinimumClientText);

    /// <summary>The first server release; null where the page names none that is sure.</summary>
    public WindowsVersion? MinimumServer => Version(MinimumServerText);

    /// <summary>The major functions that bring the code to a driver: <c>IRP_MJ_DEVICE_CONTROL</c>; empty where the page is silent.</summary>
    public IReadOnlyList<string> MajorCodes { get; init; } = [];

    /// <summary>Whether no application can send it: IRP_MJ_INTERNAL_DEVICE_CONTROL alone.</summary>
    public bool IsKernelOnly => MajorCodes is ["IRP_MJ_INTERNAL_DEVICE_CONTROL"];

    /// <summary>What the driver reads.</summary>
    public BufferFact Input { get; init; } = BufferFact.Silent;

    /// <summary>What the driver writes.</summary>
    public BufferFact Output { get; init; } = BufferFact.Silent;

    /// <summary>The statuses that the status block names: <c>STATUS_NO_MEDIA_IN_DEVICE</c>.</summary>
    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>What the front matter says besides, by the properties of [Ioctl] that take it: the keys that export writes, and the IRQL of the vendors'.</summary>
    public IReadOnlyList<(string Property, string Text)> Others { get; init; } = [];

    /// <summary>The code that replaces this one; null for none.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>The key of the front matter that has a fact: <c>req.irql</c>, <c>ioctlgen.handle</c>.</summary>
    /// <param name="property">The property of [Ioctl], of <see cref="AttributeNames.OfPages"/>.</param>
    internal static string KeyOf(string property) => property == "Irql" ? "req.irql" : "ioctlgen." + property.ToLowerInvariant();

    static WindowsVersion? Version(string? text) => WindowsVersions.TryParse(text, out var version) ? version : null;
}
