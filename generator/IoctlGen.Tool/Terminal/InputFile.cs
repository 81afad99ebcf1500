namespace IoctlGen.Tool.Terminal;

/// <summary>
/// Reads the files of a command. They are untrusted: one may be a device or a pipe that never ends, or be larger than memory, so every read has a limit. A pipe of a
/// shell, <c>&lt;(…)</c>, is a file like any other.
/// </summary>
static class InputFile
{
    /// <summary>The whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="kind">What it is to be, for messages: "header".</param>
    /// <param name="maximum">The most bytes that are read.</param>
    /// <exception cref="ToolException">It is no file, cannot be read, or is larger.</exception>
    public static byte[] ReadBytes(string path, string kind, int maximum)
    {
        try
        {
            if (Directory.Exists(path))
                throw new ToolException($"{path}: this is a folder; name the {kind} in it");
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            for (int count; (count = file.Read(buffer)) > 0;)
            {
                if (bytes.Length + count > maximum)
                    throw new ToolException($"{path}: the {kind} has more than {maximum} bytes, which is the most that is read");
                bytes.Write(buffer, 0, count);
            }

            return bytes.ToArray();
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ToolException($"{path}: there is no such {kind}");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ToolException($"{path}: the {kind} cannot be read: {problem.Message}");
        }
    }

    /// <summary>The whole text, in any encoding that <see cref="TextDecoder"/> knows.</summary>
    /// <inheritdoc cref="ReadBytes"/>
    public static string ReadText(string path, string kind, int maximum) => TextDecoder.Decode(ReadBytes(path, kind, maximum));

    /// <summary>
    /// The text of a file that another one names, and no user: an included header. One without a length is not opened. It is empty, or it is a pipe that nobody may ever
    /// write to, and nothing tells one from the other.
    /// </summary>
    /// <inheritdoc cref="ReadBytes"/>
    public static string ReadNamedText(string path, string kind, int maximum)
    {
        try
        {
            var file = new FileInfo(path);
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
            if (IsDevice(file))
                throw new ToolException($"{file.FullName}: this is a device, and no {kind}");
            return file.Length == 0 ? "" : ReadText(path, kind, maximum);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: the {kind} cannot be read: {problem.Message}");
        }
    }

    /// <summary>Unix tells devices by their folder alone; shared memory lies there too.</summary>
    static bool IsDevice(FileInfo file) =>
        file.Attributes.HasFlag(FileAttributes.Device)
        || (!OperatingSystem.IsWindows() && file.FullName.StartsWith("/dev/", StringComparison.Ordinal) && !file.FullName.StartsWith("/dev/shm/", StringComparison.Ordinal));
}
