using IoctlGen.Specs.Catalogue;
using IoctlGen.Specs.Documentation;

namespace IoctlGen.Specs.Codes;

/// <summary>
/// The route of a control code: the major function of the request that brings it to its driver. Who speaks first decides: the declaration, the page,
/// the catalogue, the device type. Generator, import, export and migration ask here.
/// </summary>
/// <remarks>The numbers are those of wdm.h, and of the runtime's MajorFunction.</remarks>
static class Route
{
    /// <summary>Nobody has said; of the same value in MajorFunction.</summary>
    public const int Unspecified = 0;

    /// <summary>IRP_MJ_FILE_SYSTEM_CONTROL.</summary>
    public const int FileSystemControl = 0x0D;

    /// <summary>IRP_MJ_DEVICE_CONTROL.</summary>
    public const int DeviceControl = 0x0E;

    const string FileSystemMajorCode = "IRP_MJ_FILE_SYSTEM_CONTROL", DeviceMajorCode = "IRP_MJ_DEVICE_CONTROL";

    /// <summary>The route that a call takes.</summary>
    /// <param name="declared">What the declaration states.</param>
    /// <param name="name">The name of the code.</param>
    /// <param name="code">The code.</param>
    /// <param name="page">Its page; null for none.</param>
    /// <param name="row">Its row of the catalogue; null for none.</param>
    public static int Of(int declared, string name, uint code, PageFacts? page, CatalogueRow? row) =>
        MemberOf(declared) is not null ? declared : Published(name, code, page, row) ?? OfDeviceType(code);

    /// <summary>The route that a page or the catalogue tells; null where neither does.</summary>
    public static int? Published(string name, uint code, PageFacts? page, CatalogueRow? row) => OfPage(name, page) ?? OfCatalogue(name, code, row);

    /// <summary>
    /// What a declaration that is made of a header must state, so that its calls go right where the page is not there to tell, and so that no name stays
    /// in doubt (IOCTL3002): the driver's own header calls the code a file-system control. Null for nothing.
    /// </summary>
    public static int? ToState(string name, uint code, PageFacts? page, CatalogueRow? row)
    {
        var isInDoubt = IsInDoubt(name, code);
        var route = Published(name, code, page, row) ?? (isInDoubt ? FileSystemControl : null);
        var isClear = isInDoubt ? OfCatalogue(name, code, row) == route : OfDeviceType(code) == route;
        return isClear ? null : route;
    }

    /// <summary>Where kernel32's DeviceIoControl sends a code, which knows no names.</summary>
    public static int OfDeviceType(uint code) => CtlCode.DeviceType(code) == DeviceTypes.FileSystem ? FileSystemControl : DeviceControl;

    /// <summary>Whether the name claims a route that the device type does not have: <c>FSCTL_PIPE_LISTEN</c>. Where nobody knows it, it is no file-system control for its name alone.</summary>
    public static bool IsInDoubt(string name, uint code) => CtlCode.DeviceType(code) != DeviceTypes.FileSystem && CodeName.IsFileSystemControl(name);

    /// <summary>The member of MajorFunction; null for a number that is no route.</summary>
    public static string? MemberOf(long? route) => route switch
    {
        FileSystemControl => nameof(FileSystemControl),
        DeviceControl => nameof(DeviceControl),
        _ => null,
    };

    /// <summary>What pages call it: <c>IRP_MJ_DEVICE_CONTROL</c>.</summary>
    public static string MajorCodeOf(int route) => route == FileSystemControl ? FileSystemMajorCode : DeviceMajorCode;

    /// <summary>A page that names both leaves it to the name.</summary>
    static int? OfPage(string name, PageFacts? page) => (page?.MajorCodes.Contains(FileSystemMajorCode), page?.MajorCodes.Contains(DeviceMajorCode)) switch
    {
        (true, true) => CodeName.IsFileSystemControl(name) ? FileSystemControl : null,
        (true, _) => FileSystemControl,
        (_, true) => DeviceControl,
        _ => null,
    };

    static int? OfCatalogue(string name, uint code, CatalogueRow? row) => row?.Code == code && CodeName.IsFileSystemControl(name) ? FileSystemControl : null;
}
