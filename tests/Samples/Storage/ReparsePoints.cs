using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>Symbolic links, as the file system keeps them (ntifs.h).</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
public static partial class ReparsePoints
{
    const uint IoReparseTagSymlink = 0xA000000C;

    /// <summary>Asks for the reparse data of a file. No link has more than 16 KiB.</summary>
    /// <param name="file">The file, opened as a reparse point; no access is needed.</param>
    [Ioctl(42, MaximumBufferSize = 16 * 1024, AllowShortOutput = true)]
    public static partial IoctlBuffer<SymbolicLinkReparseData> GetReparsePoint(this IoctlDevice file);

    /// <summary>What a symbolic link points to, as programs show it; null for another reparse point.</summary>
    /// <param name="file">The link, opened as a reparse point; no access is needed.</param>
    public static string? LinkTarget(this IoctlDevice file)
    {
        using var answer = file.GetReparsePoint();
        return answer.PrintName();
    }

    /// <summary>The name in an answer that programs show; null for another reparse point than a symbolic link.</summary>
    /// <param name="answer">What <see cref="GetReparsePoint"/> returned.</param>
    /// <exception cref="InvalidDataException">The name reaches beyond what the driver wrote.</exception>
    public static string? PrintName(this IoctlBuffer<SymbolicLinkReparseData> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ref readonly var link = ref answer.Header;
        return link.ReparseTag == IoReparseTagSymlink
            ? answer.ReadUtf16String((uint)answer.OffsetOf(in link.FirstOfPath) + link.PrintNameOffset, link.PrintNameLength)
            : null;
    }
}

/// <summary>REPARSE_DATA_BUFFER with its SymbolicLinkReparseBuffer (ntifs.h).</summary>
[NativeName("REPARSE_DATA_BUFFER", Header = "ntifs.h")]
[StructLayout(LayoutKind.Sequential)]
public struct SymbolicLinkReparseData
{
    /// <summary>ULONG ReparseTag: what kind of reparse point it is.</summary>
    public uint ReparseTag;

    /// <summary>USHORT ReparseDataLength: of what follows Reserved, in bytes.</summary>
    public ushort ReparseDataLength;

    /// <summary>USHORT Reserved.</summary>
    public ushort Reserved;

    /// <summary>USHORT SubstituteNameOffset: from the start of the path, in bytes.</summary>
    public ushort SubstituteNameOffset;

    /// <summary>USHORT SubstituteNameLength, in bytes.</summary>
    public ushort SubstituteNameLength;

    /// <summary>USHORT PrintNameOffset: from the start of the path, in bytes.</summary>
    public ushort PrintNameOffset;

    /// <summary>USHORT PrintNameLength, in bytes.</summary>
    public ushort PrintNameLength;

    /// <summary>ULONG Flags: 1 for a relative link.</summary>
    public uint Flags;

    /// <summary>WCHAR PathBuffer[1]: the first character of both names.</summary>
    public ushort FirstOfPath;
}
