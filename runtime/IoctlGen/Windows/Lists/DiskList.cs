using System.ComponentModel;
using System.Globalization;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The disks, by the names that they have among all names of devices.</summary>
static unsafe class DiskList
{
    const string What = "the names of devices";

    const string Prefix = "PhysicalDrive";

    public static IReadOnlyList<string> Read()
    {
        // The system does not say how long the list is: a few hundred names.
        long length = 1 << 14;
        return Among(NameList.Read(What, () => length, Fill) ?? throw Failure(Kernel32.InsufficientBuffer));

        bool Fill(Span<char> names)
        {
            fixed (char* start = names)
            {
                if (Kernel32.QueryDosDeviceW(null, start, (uint)names.Length) != 0)
                    return true;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error != Kernel32.InsufficientBuffer)
                throw Failure(error);
            length *= 2;
            return false;
        }
    }

    /// <summary>A name that a session gives to a disk again is listed once.</summary>
    public static IReadOnlyList<string> Among(IEnumerable<string> names) => [.. names
        .Select(static name => (Name: name, Number: Number(name)))
        .Where(static disk => disk.Number is not null)
        .DistinctBy(static disk => disk.Number)
        .OrderBy(static disk => disk.Number)
        .Select(static disk => @"\\.\" + disk.Name)];

    static uint? Number(string name) =>
        name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
        && uint.TryParse(name.AsSpan(Prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    static Win32Exception Failure(int error) => new(error, $"Cannot list the disks: {Win32Text.Describe(error)}");
}
