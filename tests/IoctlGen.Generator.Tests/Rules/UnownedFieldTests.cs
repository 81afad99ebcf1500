using IoctlGen.Generator.Tests.Testing;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2015: what a field of an input refers to is held while the driver uses it.</summary>
public sealed class UnownedFieldTests
{
    const string Id = "IOCTL2015";

    const string Structures = """
        [StructLayout(LayoutKind.Sequential)] public struct Extents { [NativeType("HANDLE")] public nint FileHandle; public long Offset; }
        [StructLayout(LayoutKind.Sequential)] public struct Direct { [NativeType("UCHAR *")] public nint Data; public uint Length; }
        [StructLayout(LayoutKind.Sequential)] public struct WithSense { public Direct Sptd; public long Sense; }
        [StructLayout(LayoutKind.Sequential)] public struct Number { public nint Size; [NativeType("LPARAM")] public nint Param; [NativeType("ULONG_PTR")] public nuint Key; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2015:Extents|} value);
        [Ioctl(2)] public static partial ValueTask B(this IoctlDevice device, IoctlInput<{|IOCTL2015:WithSense|}> value, CancellationToken token);
        """)).Messages);

    [Theory]
    [InlineData("in Extents value, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source")]
    [InlineData("ref WithSense value, [IoctlField(\"Sptd.Data\")] Span<byte> data")]
    [InlineData("in Number value")]
    [InlineData("out Extents value")]
    [InlineData("ReadOnlySpan<Extents> values")]
    public Task What_is_owned_or_refers_to_nothing_is_quiet(string parameters) =>
        Advises("[Ioctl(1)] public static partial void A(this IoctlDevice device, " + parameters + ");");

    [Fact]
    public Task Another_method_owns_for_itself_alone() => Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in Extents value, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source);
        [Ioctl(2)] public static partial void B(this IoctlDevice device, in {|IOCTL2015:Extents|} value);
        """);

    [Fact]
    public async Task A_pointer_is_an_address() => (await Analysis.Of(
        Text("[StructLayout(LayoutKind.Sequential)] public unsafe struct Pointing { public void* Data; public delegate*<void> Callback; public fixed byte Bytes[4]; }",
            "[Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2015:Pointing|} value);"),
        Analysis.Options.WithAllowUnsafe(true), Id)).MatchesMarkup();

    static Task<Analysis> Advises(string methods) => Analysis.Advises(Id, Text(Structures, methods));
}
