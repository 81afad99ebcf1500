// Tells what a disk is:  dotnet run --project tests/Samples/DiskReport [-- \\.\PhysicalDrive0 [disk.recording]]
// Without a disk it asks the recording of one, on any system; a second argument records what the disk answers, without its serial number.
using IoctlGen;
using IoctlGen.Testing;
using IoctlGen.Windows;
using IoctlGen.Windows.Disk;
using IoctlGen.Windows.Storage;

using var opened = args.Length > 0
    ? IoctlDevice.Open(args[0], DeviceAccess.Read)
    : FakeDevice.Replay(Path.Combine(AppContext.BaseDirectory, "disk.recording"));
using var recorder = args.Length > 1 ? new RecordingDevice(opened, args[1]).Mask(opened.GetDeviceDescriptor().SerialNumber) : null;
IoctlDevice disk = (IoctlDevice?)recorder ?? opened;

Tell("Model", () =>
{
    var device = disk.GetDeviceDescriptor();
    string[] known = [$"{device.Vendor} {device.Product}".Trim(), Word(device.BusType), device.Revision, device.SerialNumber];
    return string.Join(", ", known.Where(static word => word.Length > 0));
});
Tell("Size", () => $"{disk.GetLengthInfo().Length:N0} bytes");
Tell("Sectors", () =>
{
    var alignment = disk.GetAccessAlignment();
    return $"{alignment.BytesPerLogicalSector} bytes, {alignment.BytesPerPhysicalSector} on the medium";
});
Tell("Kind", () => $"{(disk.HasSeekPenalty() ? "it turns" : "it does not turn")}, {(disk.SupportsTrim() ? "wants TRIM" : "knows no TRIM")}");
Tell("Temperature", () => string.Join(", ", disk.GetTemperature().Sensors.Select(sensor => $"{sensor.Temperature} °C")));
Tell("Health", () =>
{
    var health = disk.GetNvmeHealth();
    return $"{health.PercentageUsed} % of its life used, {health.AvailableSpare} % spare, on for {health.PowerOnHours} hours, {health.MediaErrors} media errors";
});
Tell("Layout", () =>
{
    var layout = disk.GetLayout();
    return string.Concat(layout.Partitions.Select(partition => $"\n  {partition.Number,2}  {partition.Length,17:N0} bytes at {partition.Offset,17:N0}  {partition.Name}").Prepend(Word(layout.Style)));
});

// A driver need not know all of it: what it refuses is a line of the report, and no end of it.
static void Tell(string what, Func<string> ask)
{
    try
    {
        Console.WriteLine($"{what,-12} {ask()}".TrimEnd());
    }
    catch (IoctlException exception)
    {
        Console.WriteLine($"{what,-12} not told: {exception.Status}");
    }
}

// STORAGE_BUS_TYPE.BusTypeNvme: NVME
static string Word<T>(T value) where T : struct, Enum => value.ToString().Split('_')[^1].Replace("BusType", "", StringComparison.Ordinal).ToUpperInvariant();
