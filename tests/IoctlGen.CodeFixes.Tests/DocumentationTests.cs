using System.Runtime.CompilerServices;
using IoctlGen.CodeFixes.Fixes;
using IoctlGen.CodeFixes.Migration;
using IoctlGen.CodeFixes.Tests.Migration;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests;

/// <summary>What the pages say of fixes is so.</summary>
public sealed class DocumentationTests
{
    const string Sentence = "A fix does it: ";

    static IEnumerable<string> FixedRules { get; } = typeof(NotPartialCodeFix).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(CodeFixProvider)) && !type.IsAbstract)
        .SelectMany(type => ((CodeFixProvider)Activator.CreateInstance(type)!).FixableDiagnosticIds);

    [Fact]
    public void A_page_tells_of_a_fix_where_its_rule_has_one() => Assert.All(Directory.GetFiles(InRepository("specs/rules"), "IOCTL*.md"), page =>
        Assert.Equal(FixedRules.Contains(Path.GetFileNameWithoutExtension(page)), File.ReadAllText(page).Contains(Sentence, StringComparison.Ordinal)));

    [Fact]
    public void A_rule_has_one_provider_of_fixes() => Assert.Distinct(FixedRules);

    [Fact]
    public Task The_migration_of_the_README_is_what_comes_out()
    {
        var blocks = File.ReadAllText(InRepository("README.md")).Split("### Completion, fixes and migration")[1].Split("```csharp\n")[1..3].Select(block => block[..block.IndexOf("\n```", StringComparison.Ordinal)]).ToArray();
        var after = blocks[1].Split("\n\n", 2);
        static string Method(string body) => "const uint IOCTL_DISK_EJECT_MEDIA = 0x74808;\nstatic void EjectMedia(SafeFileHandle drive)\n{\n    " + body.ReplaceLineEndings("\n    ") + "\n}";

        return Refactoring.Turns<DeclareIoctlRefactoring>(
            OldCode.File(Method(blocks[0].Replace("if (!", "if (!{|here:|}", StringComparison.Ordinal))),
            OldCode.File(Method(after[0]), "\n\n" + after[1]));
    }

    static string InRepository(string path, [CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "../..", path);
}
