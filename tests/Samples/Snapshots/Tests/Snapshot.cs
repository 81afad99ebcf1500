using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Xunit;

namespace Acme.Tests;

/// <summary>The smallest stand-in for Verify, with its file names: a text that differs is left beside as .received.</summary>
static class Snapshot
{
    public static Task Verify(GeneratorDriver driver, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        var folder = Path.GetDirectoryName(testFile)!;
        var prefix = $"{Path.GetFileNameWithoutExtension(testFile)}.{test}#";
        var sources = driver.GetRunResult().Results.SelectMany(result => result.GeneratedSources).ToDictionary(
            source => prefix + Path.GetFileNameWithoutExtension(source.HintName), source => $"//HintName: {source.HintName}\n{source.SourceText}");

        foreach (var old in Directory.GetFiles(folder, prefix + "*.received.cs"))
            File.Delete(old);

        List<string> changed = [.. Directory.GetFiles(folder, prefix + "*.verified.cs")
            .Select(file => Path.GetFileName(file).Replace(".verified.cs", "")).Except(sources.Keys).Select(name => name + " is not generated any more")];
        foreach (var (name, text) in sources)
        {
            var verified = Path.Combine(folder, name + ".verified.cs");
            if (File.Exists(verified) && File.ReadAllText(verified).ReplaceLineEndings("\n") == text)
                continue;
            File.WriteAllText(Path.Combine(folder, name + ".received.cs"), text);
            changed.Add(name + " differs: look at .received.cs, and rename it to .verified.cs to accept it");
        }

        Assert.NotEmpty(sources);
        if (changed.Count > 0)
            Assert.Fail(string.Join('\n', changed));
        return Task.CompletedTask;
    }
}
