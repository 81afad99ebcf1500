using IoctlGen.Generator.Tests.Snapshots;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using static IoctlGen.Generator.Tests.Testing.BufferContract;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2006: a buffer holds no bool and no char.</summary>
public sealed class BooleanOrCharacterTests
{
    const string Id = "IOCTL2006";

    const string Structures = """
        public struct Inner { public int Id; public bool Flag; }
        public struct Outer { public Inner First; public Inner Second; }
        public struct Text { public char Letter; public Letters Name; }
        [InlineArray(8)] public struct Letters { public char First; }
        public struct Automatic { public bool On { get; set; } public bool Off => !On; }
        public record struct Positional(bool On, int Id);
        public struct Captured(bool on) { public int Id = 1; public readonly bool On => on; }
        public struct Four { public InlineArray4<bool> Flags; }
        public struct Late { public int? Delay; }
        public struct Box<T> where T : unmanaged { public T Value; }
        public struct Fine { public byte Small; public Boolean8 Flag; public Boolean32 Wide; public ushort Letter; public static bool Shared; public const char Sign = '-'; public bool IsOn => Flag; public Guid Id; }
        """;

    [Fact]
    public async Task Messages() => await Verify((await Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2006:Outer|} value);
        [Ioctl(2)] public static partial {|IOCTL2006:bool|} B(this IoctlDevice device);
        [Ioctl(3)] public static partial void C(this IoctlDevice device, ReadOnlySpan<{|IOCTL2006:char|}> text);
        [Ioctl(4)] public static partial void D(this IoctlDevice device, in {|IOCTL2006:Late|} value);
        """)).Messages);

    [Theory]
    [InlineData("void", "bool", "in {|IOCTL2006:bool|} value")]
    [InlineData("void", "bool", "{|IOCTL2006:bool|} value")]
    [InlineData("void", "bool", "ref {|IOCTL2006:bool|} value")]
    [InlineData("void", "bool", "out {|IOCTL2006:bool|} value")]
    [InlineData("int", "bool", "Span<{|IOCTL2006:bool|}> values")]
    [InlineData("{|IOCTL2006:bool|}[]", "bool", "int value")]
    [InlineData("Task<IoctlResult<{|IOCTL2006:bool|}>>", "bool", "int value")]
    [InlineData("Task", "Inner.Flag", "ReadOnlyMemory<{|IOCTL2006:Inner|}> values")]
    [InlineData("void", "Inner.Flag", "IoctlInput<{|IOCTL2006:Inner|}> value")]
    [InlineData("IoctlBuffer<{|IOCTL2006:Inner|}>", "Inner.Flag", "int value")]
    [InlineData("void", "Automatic.On", "in {|IOCTL2006:Automatic|} value")]
    [InlineData("void", "Positional.On", "in {|IOCTL2006:Positional|} value")]
    [InlineData("void", "Captured.on", "in {|IOCTL2006:Captured|} value")]
    [InlineData("void", "Four.Flags", "in {|IOCTL2006:Four|} value")]
    [InlineData("void", "Box<bool>.Value", "in {|IOCTL2006:Box<bool>|} value")]
    [InlineData("void", "Box<Inner>.Value.Flag", "in {|IOCTL2006:Box<Inner>|} value")]
    public async Task It_is_reported_where_the_signature_names_the_buffer_with_its_path(string returned, string path, string parameter)
    {
        var analysis = await Advises("[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device, " + parameter + ");");

        Assert.Contains($"'{path}'", analysis.Messages, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{|IOCTL2006:bool|}", "", true)]
    [InlineData("Task<{|IOCTL2006:bool|}>", "", true)]
    [InlineData("ValueTask<{|IOCTL2006:bool|}>", "", true)]
    [InlineData("IoctlResult<{|IOCTL2006:bool|}>", "", false)]
    [InlineData("Task<IoctlResult<{|IOCTL2006:bool|}>>", "", false)]
    [InlineData("{|IOCTL2006:bool|}[]", "", false)]
    [InlineData("{|IOCTL2006:Automatic|}", "", false)]
    [InlineData("void", ", out {|IOCTL2006:bool|} value", false)]
    [InlineData("void", ", {|IOCTL2006:bool|} value", false)]
    public async Task A_bool_return_may_be_meant_as_success(string returned, string parameter, bool isSaid)
    {
        var analysis = await Advises("[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device" + parameter + ");");

        Assert.Equal(isSaid, analysis.Messages.Contains("is a bool return, which is the driver's output of 1 byte; for 'succeeded or not' return IoctlResult", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fixed_buffer_of_truths_is_reported_and_one_of_characters_is_WCHAR()
    {
        var analysis = await Analysis.Of(
            Text("public unsafe struct Fixed { public fixed bool Flags[4]; public fixed char Text[4]; public fixed byte Bytes[4]; }",
                "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2006:Fixed|} value);"),
            Analysis.Options.WithAllowUnsafe(true), Id);

        Assert.Contains("'Fixed.Flags'", analysis.MatchesMarkup().Messages, StringComparison.Ordinal);
        Assert.DoesNotContain("'Fixed.Text'", analysis.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public Task Every_field_is_reported_and_each_once_however_many_methods_and_structures_hold_it() => Advises("""
        [Ioctl(1)] public static partial void A(this IoctlDevice device, in {|IOCTL2006:Text|} value);
        [Ioctl(1)] public static partial Task AAsync(this IoctlDevice device, Text value);
        [Ioctl(2)] public static partial {|IOCTL2006:Outer|} B(this IoctlDevice device, in Letters value);
        [Ioctl(3)] public static partial Inner C(this IoctlDevice device);
        [Ioctl(4)] public static partial {|IOCTL2006:bool|} D(this IoctlDevice device, {|IOCTL2006:bool|} value);
        """);

    [Theory]
    [InlineData("Inner", "bool")]
    [InlineData("Automatic", "bool")]
    [InlineData("Positional", "bool")]
    [InlineData("Late", "int?")]
    [InlineData("Box<bool>", null)]
    [InlineData("bool", "bool")]
    public async Task The_fix_goes_to_the_type_of_the_field(string type, string? fixedText)
    {
        var analysis = await Advises("[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2006:" + type + "|} value);");

        Assert.Equal(fixedText, Fixed.Text(Assert.Single(analysis.Reports)));
    }

    [Fact]
    public async Task What_another_generator_writes_into_the_same_compilation_is_reported_without_a_place_to_fix()
    {
        var analysis = await Analysis.Of(
            [("Contract.cs", Text("", "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2006:Written|} value);"))],
            advice: Id, others: [new TinyGenerator(production => production.AddSource("Written.g.cs", "public struct Written { public bool Flag; }"))]);

        Assert.Empty(Assert.Single(analysis.MatchesMarkup().Reports).AdditionalLocations);
    }

    [Fact]
    public async Task What_another_assembly_declares_is_reported_without_a_place_to_fix()
    {
        var analysis = await Analysis.Of(
            [("Contract.cs", Text("using IoctlGen.Generator.Tests.Layout.Structures;", "[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {|IOCTL2006:FixedBools|} value);"))],
            advice: Id, reference: MetadataReference.CreateFromFile(typeof(BooleanOrCharacterTests).Assembly.Location));

        Assert.Empty(Assert.Single(analysis.MatchesMarkup().Reports).AdditionalLocations);
    }

    [Theory]
    [InlineData("void", "in Fine value")]
    [InlineData("void", "in Letters value")]
    [InlineData("void", "in InlineArray4<char> value")]
    [InlineData("string", "in Guid value")]
    [InlineData("IoctlBuffer", "ReadOnlySpan<byte> value")]
    [InlineData("IoctlResult", "in NtStatus value")]
    [InlineData("void", "in IoctlGen.CompilerServices.OutputGrowth value")]
    [InlineData("Task<Boolean8>", "Boolean32 value, CancellationToken token")]
    public Task Fixed_sizes_and_the_types_of_the_runtime_are_quiet(string returned, string parameters) => Advises(
        "[Ioctl(1)] public static partial " + returned + " Start(this IoctlDevice device, " + parameters + ");");

    static Task<Analysis> Advises(string methods) => Analysis.Advises(Id, Text(Structures, methods));
}
