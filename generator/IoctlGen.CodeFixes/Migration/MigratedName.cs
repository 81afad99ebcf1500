using IoctlGen.Specs.Codes;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>The published name of a code, made of what the old code calls its constant.</summary>
static class MigratedName
{
    /// <summary>As its header has it: <c>IOCTL_DISK_EJECT</c> stays, <c>DiskEject</c> and <c>IoctlDiskEject</c> become it.</summary>
    public static string Published(string name)
    {
        var snake = CodeName.ToUpperSnake(name.Trim('_'));
        return IsPublished(snake) ? snake : "IOCTL_" + snake;
    }

    public static bool IsPublished(string name) =>
        name.StartsWith("IOCTL_", StringComparison.OrdinalIgnoreCase) || name.StartsWith("FSCTL_", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Ioctl", StringComparison.Ordinal) || name.StartsWith("Fsctl", StringComparison.Ordinal);
}
