using System.IO;
using System.Text;

namespace IoctlGen.Specs;

/// <summary>The tables of facts that this assembly carries as they are.</summary>
static class EmbeddedFiles
{
    /// <summary>The files of a folder with their texts, by name: whatever the order that the build found them in.</summary>
    /// <param name="folder">The folder: <c>windows/</c>.</param>
    public static IEnumerable<(string Name, string Text)> In(string folder)
    {
        var assembly = typeof(EmbeddedFiles).Assembly;
        return assembly.GetManifestResourceNames().Where(name => name.StartsWith(folder, StringComparison.Ordinal)).OrderBy(static name => name, StringComparer.Ordinal)
            .Select(name => (name.Substring(folder.Length), TextOf(assembly.GetManifestResourceStream(name)!)));
    }

    /// <summary>At once: a reader of lines would copy the text piece by piece.</summary>
    static string TextOf(Stream resource)
    {
        using (resource)
        {
            var bytes = new byte[resource.Length];
            for (var read = 0; read < bytes.Length;)
                read += resource.Read(bytes, read, bytes.Length - read);
            return Encoding.UTF8.GetString(bytes);
        }
    }
}
