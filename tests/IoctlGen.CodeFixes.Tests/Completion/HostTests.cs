using IoctlGen.CodeFixes.Fixes;
using IoctlGen.Completion;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Host.Mef;

namespace IoctlGen.CodeFixes.Tests.Completion;

/// <summary>Which hosts load which assembly.</summary>
public sealed class HostTests
{
    const string Features = "Microsoft.CodeAnalysis.Features", Workspaces = "Microsoft.CodeAnalysis.Workspaces";

    [Fact]
    public async Task A_host_that_composes_the_assembly_itself_has_the_provider()
    {
        const string Text = "[IoctlGen.Ioctl(\"\")] class Meter { }";
        var workspace = new AdhocWorkspace(MefHostServices.Create([.. MefHostServices.DefaultAssemblies, typeof(IoctlNameCompletionProvider).Assembly]));
        var document = workspace.AddProject("Consumer", LanguageNames.CSharp).WithMetadataReferences(Compilations.References).AddDocument("Meter.cs", Text);
        var list = await CompletionService.GetService(document)!.GetCompletionsAsync(document, Text.IndexOf("\")", StringComparison.Ordinal), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains("IOCTL_DISK_EJECT_MEDIA", list.ItemsList.Select(static item => item.DisplayText));
    }

    /// <summary>A type whose base type is missing keeps a host from all types of its assembly.</summary>
    [Fact]
    public void Fixes_need_no_Features() => Assert.DoesNotContain(Features, References(typeof(NotPartialCodeFix)).Keys);

    [Fact]
    public void Completion_needs_no_newer_host_than_the_fixes() => Assert.Equal(References(typeof(NotPartialCodeFix))[Workspaces], References(typeof(IoctlNameCompletionProvider))[Features]);

    static Dictionary<string, Version?> References(Type type) => type.Assembly.GetReferencedAssemblies().ToDictionary(static name => name.Name!, static name => name.Version);
}
