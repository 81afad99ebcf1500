using System.Text;

namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>A directory that is gone when the test ends.</summary>
sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("snapshots").FullName;

    public IEnumerable<string> Files => Directory.GetFiles(Path).Select(file => System.IO.Path.GetFileName(file)).Order(StringComparer.Ordinal);

    /// <summary>A file's text, byte for byte: a byte order mark would show as U+FEFF.</summary>
    public string this[string file]
    {
        get => Encoding.UTF8.GetString(File.ReadAllBytes(System.IO.Path.Combine(Path, file)));
        set => File.WriteAllBytes(System.IO.Path.Combine(Path, file), Encoding.UTF8.GetBytes(value));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
