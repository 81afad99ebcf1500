using System.Runtime.CompilerServices;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>An editor makes a compilation at every keystroke: what holds on to an old one holds on to hundreds of megabytes.</summary>
public sealed class CollectionTests
{
    static readonly string Meter = GeneratedCode.Contract("""
        [Ioctl(0x800)] public static partial ReadOnlyMemory<Reply>[] Wrong(this IoctlDevice device);
        [Ioctl(0x801)] public static partial Reply[] QueryAll(this IoctlDevice device, ReadOnlySpan<Request> requests);
        [Ioctl(0x802)] public static partial Missing Complete(this IoctlDevice device);
        """);

    [Theory]
    [InlineData("Other.cs", "class Other { int _field; }")]
    [InlineData("Meter.cs", "class Nothing { }")]
    public void The_compilation_before_an_edit_can_be_collected(string path, string text)
    {
        var (driver, before) = RunTwice(path, text);
        for (var i = 0; i < 10 && before.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(before.IsAlive, "Something that outlives a run holds on to the compilation.");
        GC.KeepAlive(driver);
    }

    /// <summary>In a method of its own, whose locals are gone when it has returned.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    static (GeneratorDriver Driver, WeakReference Before) RunTwice(string path, string text)
    {
        var before = Compilations.Create([("Meter.cs", Meter), ("Other.cs", "class Other { }")]);
        var driver = Rerun.Driver(before).RunGenerators(before, TestContext.Current.CancellationToken);
        Assert.NotEmpty(driver.GetRunResult().GeneratedTrees);
        return (driver.RunGenerators(Rerun.Edit(before, path, text), TestContext.Current.CancellationToken), new(before));
    }
}
