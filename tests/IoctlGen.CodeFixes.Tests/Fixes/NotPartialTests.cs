using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL1001: what is not partial, or has a body, is made partial and left to the generator.</summary>
public sealed class NotPartialTests
{
    [Theory]
    [InlineData("public static void {|IOCTL1001:Start|}(this IoctlDevice device) { }", "public static partial void Start(this IoctlDevice device);")]
    [InlineData("public static int {|IOCTL1001:Start|}(this IoctlDevice device) => 1; // volts", "public static partial int Start(this IoctlDevice device); // volts")]
    [InlineData("internal static async Task {|IOCTL1001:StartAsync|}(this IoctlDevice device, CancellationToken token) { await Task.Yield(); }", "internal static partial Task StartAsync(this IoctlDevice device, CancellationToken token);")]
    [InlineData("static int {|IOCTL1001:Start|}(this IoctlDevice device) => 1;", "private static partial int Start(this IoctlDevice device);")]
    [InlineData("static void {|IOCTL1001:Start|}(this IoctlDevice device, out int volts) => volts = 1;", "private static partial void Start(this IoctlDevice device, out int volts);")]
    [InlineData("static void {|IOCTL1001:Start|}(this IoctlDevice device) { }", "static partial void Start(this IoctlDevice device);")]
    public Task A_method_becomes_partial_and_loses_its_body(string before, string after) => Fix.Turns<NotPartialCodeFix>(Contract(before), Contract(after));

    [Fact]
    public Task An_extern_method_is_left_to_the_generator_instead() => Fix.Turns<NotPartialCodeFix>(
        Contract("public static extern partial void {|IOCTL1001:Start|}(this IoctlDevice device);"),
        Contract("public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public Task A_partial_method_loses_the_only_body_that_it_has() => Fix.Turns<NotPartialCodeFix>(
        Contract("public static partial void {|IOCTL1001:Start|}(this IoctlDevice device)\n    {\n        device.Dispose();\n    }"),
        Contract("public static partial void Start(this IoctlDevice device);"));

    [Fact]
    public Task A_body_in_another_part_is_the_users_to_remove() => Fix.Offers<NotPartialCodeFix>(Contract("""
        public static partial void {|IOCTL1001:Start|}(this IoctlDevice device);
            public static partial void Start(this IoctlDevice device) { }
        """));

    [Fact]
    public Task A_type_becomes_partial_before_its_keyword() => Fix.Turns<NotPartialCodeFix>(
        "using IoctlGen;\n/// <summary>A meter.</summary>\n[IoctlContract(1)]\nstruct {|IOCTL1001:Meter|} { }",
        "using IoctlGen;\n/// <summary>A meter.</summary>\n[IoctlContract(1)]\npartial struct Meter { }");

    [Fact]
    public Task A_type_of_one_file_becomes_internal() => Fix.Turns<NotPartialCodeFix>(
        "using IoctlGen;\n[IoctlContract(1)] file static class {|IOCTL1001:Meter|} { }",
        "using IoctlGen;\n[IoctlContract(1)] internal static partial class Meter { }",
        "Make 'Meter' internal");

    [Fact]
    public Task The_title_says_that_a_body_goes() => Fix.Offers<NotPartialCodeFix>(
        Contract("public static void {|IOCTL1001:Start|}(this IoctlDevice device) { }"), "Make 'Start' partial and remove its body");

    [Fact]
    public Task All_of_a_document_become_partial_at_once() => Fix.TurnsAll<NotPartialCodeFix>(FixAllScope.Document,
        [(Fix.File, """
            using IoctlGen;

            class {|IOCTL1001:Outer|}
            {
                [IoctlContract(0x8337)]
                public static class {|IOCTL1001:Meter|}
                {
                    [Ioctl(0x801)] public static void {|IOCTL1001:Start|}(IoctlDevice device) { }
                    [Ioctl(0x802)] public static int {|IOCTL1001:Read|}(IoctlDevice device) => 1;
                }
            }
            """)],
        [(Fix.File, """
            using IoctlGen;

            partial class Outer
            {
                [IoctlContract(0x8337)]
                public static partial class Meter
                {
                    [Ioctl(0x801)] public static partial void Start(IoctlDevice device);
                    [Ioctl(0x802)] public static partial int Read(IoctlDevice device);
                }
            }
            """)]);

    [Theory]
    [InlineData(FixAllScope.Document, "", "{|IOCTL1001:Meter|}", "{|IOCTL1001:Meter|}")]
    [InlineData(FixAllScope.Project, "", "", "{|IOCTL1001:Meter|}")]
    [InlineData(FixAllScope.Solution, "", "", "")]
    public Task Fixing_all_stays_within_its_scope(FixAllScope scope, string one, string two, string three)
    {
        static string Type(string name) => $"[IoctlGen.IoctlContract(1)] {(name == "" ? "partial class Meter" : "class " + name)} {{ }}";
        const string Marked = "{|IOCTL1001:Meter|}";
        return Fix.TurnsAll<NotPartialCodeFix>(scope,
            [("A/One.cs", Type(Marked)), ("A/Two.cs", "namespace Two { " + Type(Marked) + " }"), ("B/Three.cs", Type(Marked))],
            [("A/One.cs", Type(one)), ("A/Two.cs", "namespace Two { " + Type(two) + " }"), ("B/Three.cs", Type(three))]);
    }

    static string Contract(string method) => $$"""
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)]
            {{method}}
        }
        """;
}
