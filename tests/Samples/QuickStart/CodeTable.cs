namespace IoctlGen.Samples.QuickStart;

/// <summary>Lists control codes from their descriptors: neither reflection nor a device is needed.</summary>
static class CodeTable
{
    static readonly string[] Heads = ["name", "code", "device type", "function", "method", "access", "header", "input"];

    public static void Write(TextWriter writer, IEnumerable<IoctlDescriptor> ioctls)
    {
        string[][] rows = [Heads, .. ioctls.Select(Cells)];
        var widths = Heads.Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        foreach (var row in rows)
            writer.WriteLine(string.Join("  ", row.Zip(widths, (cell, width) => cell.PadRight(width))).TrimEnd());
    }

    static string[] Cells(IoctlDescriptor ioctl) =>
    [
        ioctl.Name,
        $"{ioctl.Code}",
        $"{ioctl.Code.DeviceType}",
        $"0x{ioctl.Code.Function:X3}",
        $"{ioctl.Code.Method}",
        $"{ioctl.Code.Access}",
        ioctl.Header ?? "",
        ioctl.Input?.Name ?? "none",
    ];
}
