using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2007: a buffer has the same size in every process.</summary>
public sealed class PointerSizedTests
{
    const string Id = "IOCTL2007";

    const string Structures = """
        public struct Handle { public nint Value; }
        public struct Nested { public int Id; public Handle Event; }
        public struct Sizes { public nuint Size; public UIntPtr Other; }
        public struct Known { public NFloat Real; public GCHandle Cookie; }
        public struct Fine { public long Handle; public CLong Long; public static nint Shared; public IntPtr Property => (nint)Handle; public Guid Id; public DayOfWeek Day; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2007:Nested|} value);
        [Ioctl(2)] public static partial {|IOCTL2007:IntPtr|} B(this IoctlDevice device);
        """)).Messages);

    [Theory]
    [InlineData("in {|IOCTL2007:{|IOCTL2007:Sizes|}|} value")]
    [InlineData("in {|IOCTL2007:{|IOCTL2007:Known|}|} value")]
    [InlineData("ReadOnlySpan<{|IOCTL2007:nuint|}> value")]
    [InlineData("in Fine value")]
    public Task Fields_and_elements_of_pointer_size_are_reported_and_others_are_not(string parameter) =>
        Advises("[Ioctl(1)] public static partial void Start(this IoctlDevice device, " + parameter + ");");

    [Theory]
    [InlineData("in Stated value")]
    [InlineData("in Owned value, [IoctlField(nameof(Owned.Data))] Span<byte> data")]
    [InlineData("in {|IOCTL2007:Numbers|} value")]
    public Task What_is_said_to_be_a_handle_or_an_address_or_is_owned_is_quiet(string parameters) => Analysis.Advises(Id, Text("""
        public struct Stated { [NativeType("HANDLE")] public nint File; [NativeType("PVOID")] public nint Data; }
        public struct Owned { public nint Data; }
        public struct Numbers { [NativeType("SIZE_T")] public nint Size; }
        """, "[Ioctl(1)] public static partial void Start(this IoctlDevice device, " + parameters + ");"));

    [Fact]
    public async Task Pointers_are_reported_and_fixed_buffers_are_not()
    {
        var analysis = await Analysis.Of(
            Text("public unsafe struct Pointers { public int* Data; public delegate*<void> Callback; public fixed byte Bytes[8]; }",
                "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2007:{|IOCTL2007:Pointers|}|} value);"),
            Analysis.Options.WithAllowUnsafe(true), Id);

        Assert.Equal(["int*", "delegate*<void>"], analysis.MatchesMarkup().Reports.Select(Fixed.Text));
    }

    [Theory]
    [InlineData(Platform.X64)]
    [InlineData(Platform.X86)]
    [InlineData(Platform.Arm64)]
    public async Task Built_for_one_architecture_it_has_one_size(Platform platform) => Assert.Empty((await Analysis.Of(
        Text(Structures, "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in Nested value);"), Analysis.Options.WithPlatform(platform), Id)).Reports);

    [Fact]
    public async Task A_program_that_prefers_32_bits_has_both_sizes() => (await Analysis.Of(
        Text(Structures, "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2007:Nested|} value); static void Main() { }"),
        Analysis.Options.WithOutputKind(OutputKind.ConsoleApplication).WithPlatform(Platform.AnyCpu32BitPreferred), Id)).MatchesMarkup();

    static Task<Analysis> Advises(string methods) => Analysis.Advises(Id, Text(Structures, methods));
}
