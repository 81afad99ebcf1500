using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.GeneratedCode;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2002: a buffer holds no references.</summary>
public sealed class NotUnmanagedTests
{
    const string Structures = """
        public struct Named { public int Id; public string Name; }
        public struct Extents { public Microsoft.Win32.SafeHandles.SafeFileHandle FileHandle; public long Offset; }
        public struct Holder { public Extents Inner; }
        public struct Nested { public int Id; public Named Inner; }
        public struct Automatic { public string Text { get; set; } }
        public struct Box<T> { public T Value; }
        public struct Marshalled { public int Id; [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 16)] public string Name; }
        public ref struct Window { public int Id; }
        public struct Shared { public static string Text = ""; public int Id; }
        public unsafe struct Pointing { public int* Address; public fixed byte Bytes[8]; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Of("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, {|IOCTL2002:in Named value|});
        [Ioctl(2)] public static partial void B(this IoctlDevice device, {|IOCTL2002:out Nested value|});
        [Ioctl(3)] public static partial {|IOCTL2002:int?|} C(this IoctlDevice device);
        [Ioctl(4)] public static partial {|IOCTL2002:Span<int>|} D(this IoctlDevice device);
        [Ioctl(5)] public static partial void E(this IoctlDevice device, {|IOCTL2002:ReadOnlySpan<string> values|});
        [Ioctl(6)] public static partial void F(this IoctlDevice device, {|IOCTL2002:in Extents value|});
        [Ioctl(7)] public static partial void G(this IoctlDevice device, {|IOCTL2002:in Holder value|});
        [Ioctl(8)] public static partial {|IOCTL2002:Marshalled|} H(this IoctlDevice device);
        """)).Messages);

    [Theory]
    [InlineData("void", "{|IOCTL2002:Named value|}")]
    [InlineData("void", "{|IOCTL2002:ref Named value|}")]
    [InlineData("void", "{|IOCTL2002:in Automatic value|}")]
    [InlineData("void", "{|IOCTL2002:in Box<string> value|}")]
    [InlineData("void", "{|IOCTL2002:in Window value|}")]
    [InlineData("void", "{|IOCTL2002:(int, string) value|}")]
    [InlineData("int", "{|IOCTL2002:Span<object> values|}")]
    [InlineData("void", "{|IOCTL2002:out Span<byte> values|}")]
    [InlineData("{|IOCTL2002:Task<Named>|}", "int value")]
    [InlineData("Task", "{|IOCTL2002:Window value|}")]
    [InlineData("ValueTask<int>", "{|IOCTL2002:Window value|}")]
    [InlineData("{|IOCTL2002:IoctlResult<IoctlResult<int>>|}", "int value")]
    public async Task A_buffer_that_is_not_unmanaged_stops_its_method_alone(string returned, string parameter)
    {
        var analysis = await Of(
            "[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device, " + parameter + "); [Ioctl(2)] public static partial void Stop(this IoctlDevice device);");

        Assert.Equal(["Start"], analysis.Skipped);
    }

    /// <summary>The compiler stops at them as type arguments, and our word says what to do instead.</summary>
    [Theory]
    [InlineData("Task<Span<byte>>", "Span<byte>")]
    [InlineData("ValueTask<ReadOnlySpan<byte>>", "ReadOnlySpan<byte>")]
    [InlineData("Task<IoctlResult<Window>>", "Window")]
    [InlineData("IoctlResult<Window>", "Window")]
    public async Task A_ref_struct_in_a_task_or_a_result_is_named(string returned, string named)
    {
        var analysis = await Analysis.Of(Contract(Structures + "[Ioctl(1)] public static partial {|IOCTL2002:" + returned + "|} Start(this IoctlDevice device);"), Analysis.Options.WithAllowUnsafe(true));

        Assert.Contains($"'{named}' cannot be a buffer of 'Start': a ref struct cannot be a buffer", analysis.MatchesMarkup().Messages, StringComparison.Ordinal);
        Assert.Equal(["CS9244"], analysis.OtherErrors);
    }

    [Theory]
    [InlineData("Shared")]
    [InlineData("Box<int>")]
    [InlineData("Box<Box<Guid>>")]
    [InlineData("DayOfWeek")]
    [InlineData("IntPtr")]
    [InlineData("Pointing")]
    public async Task A_structure_without_references_is_quiet(string type) => Assert.Empty((await Of(
        "[Ioctl(1)] public static partial " + type + " Start(this IoctlDevice device, in " + type + " value);")).Skipped);

    static async Task<Analysis> Of(string methods)
    {
        var analysis = await Analysis.Of(Contract(Structures + "\n" + methods), Analysis.Options.WithAllowUnsafe(true));
        Assert.Empty(analysis.MatchesMarkup().OtherErrors);
        return analysis;
    }
}
