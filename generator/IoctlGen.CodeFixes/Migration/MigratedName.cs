using System.Globalization;
using IoctlGen.Specs.Codes;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>Names for a declaration, made of what the old code calls its constant.</summary>
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

    /// <summary>The device type's, or for a vendor's the first word of the code's name: <c>Acme</c> of <c>IOCTL_ACME_START</c>.</summary>
    public static string Contract(string published, uint deviceType, string? deviceTypeMember)
    {
        var words = Words(published);
        return deviceTypeMember ?? (words.Length > 1 && char.IsLetter(words[0][0]) ? Pascal(words.Take(1)) : "Device" + deviceType.ToString("X4", CultureInfo.InvariantCulture));
    }

    /// <summary><c>Start</c> of <c>IOCTL_ACME_START</c> in <c>Acme</c>.</summary>
    public static string Method(string published, string contract)
    {
        var words = Words(published);
        return Method(words.Length > 1 && contract.StartsWith(words[0], StringComparison.OrdinalIgnoreCase) ? words.Skip(1) : words);
    }

    /// <summary><c>Start</c> of <c>ACME_IOCTL_START</c> in a contract whose names begin with <c>ACME_IOCTL_</c>; of another name as in any contract.</summary>
    public static string Method(string published, string contract, string prefix) =>
        published.Length > prefix.Length && published.StartsWith(prefix, StringComparison.Ordinal) && CodeWords(published.Substring(prefix.Length)) is { Length: > 0 } words
            ? Method(words)
            : Method(published, contract);

    /// <summary><c>MeterRequest</c> of <c>METER_REQUEST</c>.</summary>
    public static string Pascal(string upperSnake) => Pascal(CodeWords(upperSnake));

    static string Method(IEnumerable<string> words)
    {
        var method = Pascal(words);
        return char.IsLetter(method[0]) ? method : "Code" + method;
    }

    static string[] CodeWords(string upperSnake) => upperSnake.Split(['_'], StringSplitOptions.RemoveEmptyEntries);

    static string[] Words(string published)
    {
        var words = CodeWords(published);
        return words.Length > 1 ? [.. words.Skip(1)] : words;
    }

    static string Pascal(IEnumerable<string> words) =>
        string.Concat(words.Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1).ToLowerInvariant()));
}
