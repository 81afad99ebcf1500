namespace IoctlGen.Tool.Output;

/// <summary>Files that commands write.</summary>
static class OutputFile
{
    /// <summary>Writes a file, and makes its folder where there is none.</summary>
    /// <exception cref="ToolException">It cannot be written.</exception>
    public static void Write(string path, string text)
    {
        try
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            File.WriteAllText(path, text);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new ToolException($"{path}: the file cannot be written: {problem.Message}");
        }
    }
}
