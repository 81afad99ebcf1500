namespace IoctlGen.Specs.Tests;

/// <summary>The reader over the driver headers of mingw-w64, where they are installed, against what their compiler makes of them.</summary>
public sealed class MingwHeadersTests
{
    const string Folder = "/usr/x86_64-w64-mingw32/include";

    [Fact]
    public void Every_code_of_their_headers_is_read_as_the_compiler_reads_it()
    {
        Assert.SkipUnless(Directory.Exists(Folder + "/ddk"), "The mingw-w64 headers are not installed (Debian: mingw-w64-common).");

        var read = new Dictionary<string, uint>();
        foreach (var header in MingwControlCode.All.Select(row => row.Header).Distinct())
        {
            var path = Path.Combine(Folder, header);
            foreach (var code in HeaderReader.Read(new(path, File.ReadAllText(path)), new() { Include = Find }, TestContext.Current.CancellationToken).Codes)
                read[code.Name] = code.Value;
        }

        Assert.Equal(
            MingwControlCode.All.Select(row => $"{row.Name} 0x{row.Code:X8}").Distinct().Order(StringComparer.Ordinal),
            MingwControlCode.All.Select(row => row.Name).Distinct().Select(name => $"{name} 0x{read.GetValueOrDefault(name):X8}").Order(StringComparer.Ordinal));
    }

    /// <summary>All but windows.h and its parts, which say nothing of codes and once for each header would take most of the time.</summary>
    static HeaderFile? Find(string name, string from) =>
        new[] { Path.GetDirectoryName(from)!, Folder, Folder + "/ddk" }
            .Where(_ => !name.StartsWith("win", StringComparison.Ordinal) || name == "winioctl.h")
            .Select(folder => Path.Combine(folder, name)).Where(File.Exists)
            .Select(path => new HeaderFile(path, File.ReadAllText(path)))
            .FirstOrDefault();
}
