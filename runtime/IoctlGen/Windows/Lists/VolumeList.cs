using System.ComponentModel;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>The volumes, and where they are mounted.</summary>
static unsafe class VolumeList
{
    /// <summary>More than any name has: <c>\\?\Volume{…}\</c> and its NUL are 50 characters.</summary>
    const int NameLength = 260;

    public static IReadOnlyList<string> Read()
    {
        var name = stackalloc char[NameLength];
        var search = Kernel32.FindFirstVolumeW(name, NameLength);
        if (search == -1)
            return Ended() ? [] : throw Failure("the volumes");

        try
        {
            List<string> volumes = [];
            do
                volumes.Add(WithoutBackslash(new(name, NameLength)));
            while (Kernel32.FindNextVolumeW(search, name, NameLength) != 0);
            return Ended() ? volumes : throw Failure("the volumes");
        }
        finally
        {
            _ = Kernel32.FindVolumeClose(search);
        }
    }

    public static IReadOnlyList<string> MountPoints(string volume)
    {
        var what = $"where the volume '{volume}' is mounted";
        var root = volume.EndsWith('\\') ? volume : volume + '\\';
        long length = NameLength;
        return NameList.Read(what, () => length, Fill) ?? throw Failure(what);

        bool Fill(Span<char> names)
        {
            uint required = 0;
            fixed (char* start = names)
            {
                if (Kernel32.GetVolumePathNamesForVolumeNameW(root, start, (uint)names.Length, &required) != 0)
                    return true;
            }

            if (Marshal.GetLastPInvokeError() != Kernel32.MoreData)
                throw Failure(what);
            length = Math.Max(required, 2 * length);
            return false;
        }
    }

    /// <summary>With the backslash, the name is that of the root directory.</summary>
    public static string WithoutBackslash(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf('\0');
        return new((end < 0 ? name : name[..end]).TrimEnd('\\'));
    }

    static bool Ended() => Marshal.GetLastPInvokeError() == Kernel32.NoMoreFiles;

    static Win32Exception Failure(string what)
    {
        var error = Marshal.GetLastPInvokeError();
        return new(error, $"Cannot list {what}: {Win32Text.Describe(error)}");
    }
}
