using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Codes;

namespace IoctlGen.Generator.Building;

/// <summary>
/// The route of a code. Device type 9 goes the way of file-system controls, and all others that of device controls, but for
/// FSCTL_ codes of other types (FSCTL_PIPE_LISTEN), which the catalogue or a page knows.
/// </summary>
static class Routes
{
    /// <summary>Whether the name claims a route that the device type does not have.</summary>
    public static bool IsInDoubt(string name, uint code) =>
        CtlCode.DeviceType(code) != DeviceTypes.FileSystem && CodeName.IsFileSystemControl(name);

    /// <summary>Whether a source says that it is a file-system control all the same; null where none says, or nothing is in doubt.</summary>
    public static bool? IsFileSystemControl(SpecSources sources, string name, uint code) =>
        IsInDoubt(name, code) ? sources.Find(name, header: null, code)?.IsFileSystemControl(code) : null;
}
