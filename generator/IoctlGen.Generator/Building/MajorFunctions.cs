namespace IoctlGen.Generator.Building;

/// <summary>The members of IoctlGen.MajorFunction that state a route.</summary>
static class MajorFunctions
{
    public const string Property = "MajorFunction";

    /// <summary>The member that states none.</summary>
    public const long Unspecified = 0;

    public const long FileSystemControl = 0x0D;

    public static string? NameOf(long? number) => number switch
    {
        FileSystemControl => "FileSystemControl",
        0x0E => "DeviceControl",
        _ => null,
    };
}
