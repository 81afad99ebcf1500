using System.Text;

namespace IoctlGen.Specs.Codes;

/// <summary>From the name of a C# method or type to the name of a control code. No culture has a say: a Turkish i stays an I.</summary>
public static class CodeName
{
    const string FileSystemControlPrefix = "FSCTL_", DeviceControlPrefix = "IOCTL_";

    static readonly string[] PublishedBeginnings = ["IOCTL", "FSCTL", "SMART", "OBSOLETE"];

    /// <summary><c>GetNTFSVolumeData</c> becomes <c>GET_NTFS_VOLUME_DATA</c>. Digits belong to the word before them; underscores are kept and never doubled; a name without small letters stays.</summary>
    public static string ToUpperSnake(string pascal) => WithPrefix("", pascal);

    /// <summary>The prefix and the method's name in UPPER_SNAKE, less a leading <c>Try</c> and a trailing <c>Async</c>: they tell how it is called, not what it does.</summary>
    public static string FromMethod(string prefix, string methodName) => WithPrefix(prefix, Subject(methodName));

    /// <summary>What the names of a contract's codes start with: <c>FSCTL_</c> for FILE_DEVICE_FILE_SYSTEM, else <c>IOCTL_</c> and the type's name.</summary>
    /// <param name="typeName">The contract type's own name: <c>CdRom</c>.</param>
    /// <param name="deviceType">The contract's device type, null where it has none.</param>
    public static string DefaultPrefix(string typeName, uint? deviceType) =>
        deviceType == DeviceTypes.FileSystem ? FileSystemControlPrefix : $"{DeviceControlPrefix}{ToUpperSnake(typeName)}_";

    /// <summary>Whether a code is called one of a file system: <c>FSCTL_PIPE_LISTEN</c>, whose device type is another.</summary>
    public static bool IsFileSystemControl(string name) => name.StartsWith(FileSystemControlPrefix, StringComparison.Ordinal);

    /// <summary>Whether a name begins as those of Windows' own codes do, with <c>IOCTL_</c> or <c>FSCTL_</c>.</summary>
    public static bool IsPrefixed(string name) => IsFileSystemControl(name) || name.StartsWith(DeviceControlPrefix, StringComparison.Ordinal);

    /// <summary>
    /// Whether a name is one that headers give to control codes: words of capitals and digits, IOCTL or FSCTL among them with more to come
    /// (<c>IOCTL_DISK_GET_LENGTH_INFO</c>). What stands before it is a vendor's short name (<c>TAP_WIN_IOCTL_GET_MAC</c>).
    /// </summary>
    public static bool IsConventional(string name)
    {
        var words = name.Split('_');
        var tag = Array.FindIndex(words, IsTag);
        return tag >= 0 && tag < words.Length - 1
            && words.All(static word => word.Length > 0 && word.All(static c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')));
    }

    /// <summary>Whether an identifier begins as the published names do, whatever its style: <c>IoctlDiskEject</c>, <c>_fsctlLockVolume</c>.</summary>
    public static bool BeginsAsPublished(string identifier)
    {
        var name = identifier.TrimStart('_');
        return Array.Exists(PublishedBeginnings, word => name.StartsWith(word, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The letters and digits of a name, the same in every style: <c>IOCTLDISKEJECT</c> of <c>IOCTL_DISK_EJECT</c> and <c>IoctlDiskEject</c>.</summary>
    public static string Bare(string identifier) => identifier.Replace("_", "").ToUpperInvariant();

    /// <summary>Whether a word of a name says that it is a code's.</summary>
    public static bool IsTag(string word) => word is "IOCTL" or "FSCTL";

    /// <summary>The words behind IOCTL or FSCTL, in capitals or not; of a name without one, or with nothing behind it, all.</summary>
    public static string[] WordsBehindTag(string name)
    {
        var words = name.Split(['_'], StringSplitOptions.RemoveEmptyEntries);
        var tag = TagOf(words);
        return tag >= 0 && tag < words.Length - 1 ? [.. words.Skip(tag + 1)] : words;
    }

    /// <summary>Which word is IOCTL or FSCTL, in capitals or not; -1 for none.</summary>
    public static int TagOf(string[] words) => Array.FindIndex(words, static word => IsTag(word.ToUpperInvariant()));

    static string WithPrefix(string prefix, string pascal)
    {
        if (IsWithoutSmallLetters(pascal))
            return prefix + pascal;

        var snake = new StringBuilder(prefix, prefix.Length + pascal.Length + 8);
        for (var index = 0; index < pascal.Length; index++)
        {
            if (StartsWord(pascal, index))
                snake.Append('_');
            snake.Append(char.ToUpperInvariant(pascal[index]));
        }

        return snake.ToString();
    }

    static bool IsWithoutSmallLetters(string text)
    {
        foreach (var character in text)
        {
            if (char.IsLower(character))
                return false;
        }

        return true;
    }

    static bool StartsWord(string text, int index)
    {
        if (index == 0 || !char.IsUpper(text[index]) || text[index - 1] == '_')
            return false;

        // Inside a run of capitals only its last one can start a word, when a small letter follows: the V of NTFSVolume.
        return !char.IsUpper(text[index - 1]) || (index + 1 < text.Length && char.IsLower(text[index + 1]));
    }

    static string Subject(string methodName)
    {
        var start = methodName.Length > 3 && methodName.StartsWith("Try", StringComparison.Ordinal) && char.IsUpper(methodName[3]) ? 3 : 0;
        var end = methodName.EndsWith("Async", StringComparison.Ordinal) ? methodName.Length - 5 : methodName.Length;
        return end > start ? methodName.Substring(start, end - start) : methodName;
    }
}
