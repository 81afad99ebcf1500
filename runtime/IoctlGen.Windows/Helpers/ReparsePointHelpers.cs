using System.Runtime.CompilerServices;

namespace IoctlGen.Windows.ReparsePoint;

/// <summary>Junctions and symbolic links as the file system keeps them (REPARSE_DATA_BUFFER of ntifs.h). Files and folders are opened as reparse points: FILE_FLAG_OPEN_REPARSE_POINT, for folders with FILE_FLAG_BACKUP_SEMANTICS.</summary>
public static class ReparsePointHelpers
{
    /// <summary>What the names of the object manager begin with that stand for full paths.</summary>
    const string Native = @"\??\";

    /// <summary>Asks where a junction or a symbolic link leads.</summary>
    /// <param name="link">The file or folder; no access is needed.</param>
    /// <returns>Null for another reparse point.</returns>
    /// <exception cref="IoctlException">The file system fails it: STATUS_NOT_A_REPARSE_POINT for a plain file.</exception>
    /// <exception cref="InvalidDataException">A name lies outside of the answer.</exception>
    public static LinkTarget? GetLinkTarget(this IoctlDevice link)
    {
        using var answer = link.GetReparsePoint();
        ref readonly var head = ref answer.Header;
        switch (head.ReparseTag)
        {
            case NtifsConstants.IO_REPARSE_TAG_SYMLINK:
                ref readonly var symbolic = ref head.Anonymous0.SymbolicLinkReparseBuffer;
                var path = answer.OffsetOf(in symbolic.PathBuffer);
                return new(
                    Name(path, symbolic.SubstituteNameOffset, symbolic.SubstituteNameLength), Name(path, symbolic.PrintNameOffset, symbolic.PrintNameLength),
                    IsJunction: false, IsRelative: (symbolic.Flags & NtifsConstants.SYMLINK_FLAG_RELATIVE) != 0);
            case NtifsConstants.IO_REPARSE_TAG_MOUNT_POINT:
                ref readonly var junction = ref head.Anonymous0.MountPointReparseBuffer;
                path = answer.OffsetOf(in junction.PathBuffer);
                return new(
                    Name(path, junction.SubstituteNameOffset, junction.SubstituteNameLength), Name(path, junction.PrintNameOffset, junction.PrintNameLength),
                    IsJunction: true, IsRelative: false);
            default:
                return null;
        }

        string Name(int path, ushort offset, ushort length) => answer.ReadUtf16String((uint)(path + offset), length);
    }

    /// <summary>Makes an empty folder lead to another folder of this machine, or to the root of a volume.</summary>
    /// <param name="folder">The empty folder, opened for writing.</param>
    /// <param name="target">The full path of the other: <c>C:\Data</c> or <c>\\?\Volume{…}\</c>. It need not be there.</param>
    /// <exception cref="ArgumentException">The path is not full, on another machine, or too long.</exception>
    /// <exception cref="IoctlException">The file system fails it: STATUS_DIRECTORY_NOT_EMPTY, STATUS_NOT_A_DIRECTORY.</exception>
    public static void SetJunction(this IoctlDevice folder, string target)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        var full = NativeName(target);
        if (full is null || full.StartsWith(Native + @"UNC\", StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"'{target}' is no full path on this machine: a junction leads to one, as 'C:\\Data'.", nameof(target));

        // Both names have a NUL behind them, which their lengths leave out.
        var head = new REPARSE_DATA_BUFFER { ReparseTag = NtifsConstants.IO_REPARSE_TAG_MOUNT_POINT };
        ref var names = ref head.Anonymous0.MountPointReparseBuffer;
        (names.SubstituteNameLength, names.PrintNameLength) = (Length(full, target), Length(target, target));
        names.PrintNameOffset = (ushort)(names.SubstituteNameLength + sizeof(char));
        Set(folder, in head, IoctlTail.OffsetOf(in head, in names.PathBuffer), full + "\0" + target + "\0", target);
    }

    /// <summary>Makes an empty file or folder a symbolic link.</summary>
    /// <param name="link">The file or folder, as the target is one, opened for writing by a program with the right to create symbolic links.</param>
    /// <param name="target">A full path, also on another machine, or one that is relative to the folder of the link: <c>..\Data</c>. It need not be there.</param>
    /// <exception cref="ArgumentException">The path is too long.</exception>
    /// <exception cref="IoctlException">The file system fails it: STATUS_PRIVILEGE_NOT_HELD.</exception>
    public static void SetSymbolicLink(this IoctlDevice link, string target)
    {
        ArgumentException.ThrowIfNullOrEmpty(target);
        var full = NativeName(target);
        var head = new REPARSE_DATA_BUFFER { ReparseTag = NtifsConstants.IO_REPARSE_TAG_SYMLINK };
        ref var names = ref head.Anonymous0.SymbolicLinkReparseBuffer;
        (names.SubstituteNameLength, names.PrintNameLength) = (Length(full ?? target, target), Length(target, target));
        names.PrintNameOffset = names.SubstituteNameLength;
        names.Flags = full is null ? (uint)NtifsConstants.SYMLINK_FLAG_RELATIVE : 0;
        Set(link, in head, IoctlTail.OffsetOf(in head, in names.PathBuffer), (full ?? target) + target, target);
    }

    /// <summary>Makes a junction or a symbolic link an empty folder or file again; what it led to stays.</summary>
    /// <param name="link">The link, opened for writing.</param>
    /// <exception cref="IoctlException">The file system fails it.</exception>
    /// <exception cref="InvalidOperationException">It is another reparse point: nothing was removed.</exception>
    public static void RemoveLink(this IoctlDevice link)
    {
        uint tag;
        using (var answer = link.GetReparsePoint())
            tag = answer.Header.ReparseTag;
        if (tag is not (NtifsConstants.IO_REPARSE_TAG_MOUNT_POINT or NtifsConstants.IO_REPARSE_TAG_SYMLINK))
            throw new InvalidOperationException($"The reparse point has the tag 0x{tag:X8}, and is neither a junction nor a symbolic link.");

        // The tag and no data, not even the room that the structure has for it.
        var head = new REPARSE_DATA_BUFFER { ReparseTag = tag };
        using var request = new IoctlInput<REPARSE_DATA_BUFFER>(in head, IoctlTail.OffsetOf(in head, in head.Anonymous0));
        link.DeleteReparsePoint(request);
    }

    static void Set(IoctlDevice file, in REPARSE_DATA_BUFFER head, int path, string names, string target)
    {
        using var request = new IoctlInput<REPARSE_DATA_BUFFER>(in head, path);
        request.AppendUtf16(names);
        if (request.Length > NtifsConstants.MAXIMUM_REPARSE_DATA_BUFFER_SIZE)
            throw TooLong(target);
        request.Header.ReparseDataLength = (ushort)(request.Length - IoctlTail.OffsetOf(in head, in head.Anonymous0));
        file.SetReparsePoint(request);
    }

    /// <summary>The name that the object manager has for a full path; null for a relative one.</summary>
    static string? NativeName(string path) =>
        path.StartsWith(@"\\?\", StringComparison.Ordinal) || path.StartsWith(@"\\.\", StringComparison.Ordinal) ? Native + path[4..]
        : path.StartsWith(@"\\", StringComparison.Ordinal) ? Native + "UNC" + path[1..]
        : path.Length >= 3 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '\\' ? Native + path
        : null;

    static ushort Length(string name, string target) => name.Length <= NtifsConstants.MAXIMUM_REPARSE_DATA_BUFFER_SIZE / sizeof(char) ? (ushort)(name.Length * sizeof(char)) : throw TooLong(target);

    static ArgumentException TooLong(string target) => new($"The path has {target.Length} characters: a reparse point has room for two names in {NtifsConstants.MAXIMUM_REPARSE_DATA_BUFFER_SIZE} bytes.", nameof(target));
}

/// <summary>Where a junction or a symbolic link leads (REPARSE_DATA_BUFFER).</summary>
/// <param name="Path">The name that the system follows: <c>\??\C:\Data</c>, or a relative path.</param>
/// <param name="DisplayName">The name that programs show: <c>C:\Data</c>; empty where the link has none.</param>
/// <param name="IsJunction">Whether it is a junction (IO_REPARSE_TAG_MOUNT_POINT) rather than a symbolic link.</param>
/// <param name="IsRelative">Whether the path is relative to the folder of the link.</param>
public sealed record LinkTarget(string Path, string DisplayName, bool IsJunction, bool IsRelative);
