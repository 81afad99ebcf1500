using System.Globalization;
using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>The same declarations make the same bytes, whatever the order of the files, the culture and the line ends.</summary>
public sealed class DeterminismTests
{
    /// <summary>Parts of one contract in files whose order cultures do not agree on, with what is written by each emitter.</summary>
    static readonly (string Path, string Text)[] Files =
    [
        ("z.cs", """
            using IoctlGen;
            using Microsoft.Win32.SafeHandles;

            namespace Ilıca
            {
                [IoctlContract(0x8337, MinimumClient = "Windows 10, version 1809")]
                public static partial class WiFi
                {
                    [Ioctl(1)] public static partial void Initialize(this IoctlDevice device);
                    [Ioctl(2, Documentation = "https://example.com/?i=1&I=2")] public static partial Reply QueryIdle(SafeFileHandle device, in Request request);
                }
            }
            """),
        ("ä.cs", "using IoctlGen; namespace Ilıca { partial class WiFi { [Ioctl(3, InitialBufferSize = 1048576)] public static partial byte[] ListIds(this IoctlDevice device); [Ioctl(1)] public static partial IoctlResult TryInitialize(this IoctlDevice device); } }"),
        ("I.cs", "using IoctlGen;\nusing Missing.Types;\nnamespace Ilıca { partial class WiFi { [Ioctl(4)] public static partial Missing<\n    int> Inspect(this IoctlDevice device); } }"),
        ("ı.cs", "using IoctlGen; namespace Ilıca { partial class WiFi { [Ioctl(-1)] public static partial void Ignite(this IoctlDevice device); } }"),
        ("Buffers.cs", "namespace Ilıca; public struct Request { public int Id; } public struct Reply { public int Id; }"),
        ("wifi.cs", "using IoctlGen; namespace Ilıca { [IoctlContract(0x8338)] public static partial class Wifi { [Ioctl(1)] public static partial void Initialize(this IoctlDevice device); } }"),
        ("v.cs", "using IoctlGen; [IoctlContract(DeviceType.Disk)] partial class Instance(IoctlDevice device) { [Ioctl(1)] public partial void Idle(); }"),
    ];

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var expected = Generate(Files);
        Assert.Equal(4, expected.Count);
        Assert.All(Enumerable.Range(0, 20), seed => Assert.Equal(expected, Generate(Shuffle(seed))));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void The_culture_does_not_matter(string name)
    {
        Assert.True(
            CultureInfo.GetCultureInfo("tr-TR").TextInfo.ToUpper('i') == 'İ',
            "This process knows no cultures but the invariant one, so the test would prove nothing: install ICU, and unset DOTNET_SYSTEM_GLOBALIZATION_INVARIANT.");
        var (expected, current) = (Generate(Files), CultureInfo.CurrentCulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(name);
            Assert.Equal(expected, Generate(Files));
        }
        finally
        {
            CultureInfo.CurrentCulture = current;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void The_line_ends_of_the_source_do_not_matter(string lineEnd)
    {
        var files = Generate([.. Files.Select(file => (file.Path, file.Text.ReplaceLineEndings(lineEnd)))]);
        Assert.Equal(Generate([.. Files.Select(file => (file.Path, file.Text.ReplaceLineEndings("\n")))]), files);
        Assert.All(files.Values, text => Assert.DoesNotContain('\r', text));
    }

    static (string, string)[] Shuffle(int seed)
    {
        (string, string)[] files = [.. Files];
        new Random(seed).Shuffle(files);
        return files;
    }

    /// <summary>The generated files by name.</summary>
    static SortedDictionary<string, string> Generate((string, string)[] files)
    {
        var run = Generation.Of(Compilations.Create(files)).Driver.GetRunResult().Results.Single();
        return new(run.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString()), StringComparer.Ordinal);
    }
}
