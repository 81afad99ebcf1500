using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Declaring;

/// <summary>Finds the names of structures in the comment beside a define, where headers have the habit of naming the buffers.</summary>
static class CommentTypes
{
    static readonly string[] OtherPrefixes = ["IOCTL_", "FSCTL_", "STATUS_", "ERROR_", "FILE_DEVICE_", "METHOD_", "IRP_", "NTDDI_", "WIN32_"];

    static readonly string[] OtherNames = ["FILE_ANY_ACCESS", "FILE_READ_ACCESS", "FILE_WRITE_ACCESS", "FILE_READ_DATA", "FILE_WRITE_DATA", "FILE_SPECIAL_ACCESS"];

    public static IReadOnlyList<string> Of(string comment)
    {
        var names = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var start = 0; start < comment.Length; start++)
        {
            var name = CName.At(comment, start);
            if (name.Length > 0 && IsStructure(name) && known.Add(name))
                names.Add(name);
            start += name.Length;
        }

        return names;
    }

    /// <summary>Upper case of several words: one word alone is as likely prose.</summary>
    static bool IsStructure(string name) =>
        name.IndexOf('_') > 0
        && name[0] is >= 'A' and <= 'Z'
        && name.All(static c => c is not (>= 'a' and <= 'z'))
        && !OtherPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
        && !OtherNames.Contains(name);
}
