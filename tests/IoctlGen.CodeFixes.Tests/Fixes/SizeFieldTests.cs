using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2004: the size is read from a field that the header has.</summary>
public sealed class SizeFieldTests
{
    [Fact]
    public Task The_integer_fields_of_the_header_are_offered() => Fix.Offers<SizeFieldCodeFix>(
        Contract("{|IOCTL2004:\"Lenght\"|}"), "Use nameof(Header.Version)", "Use nameof(Header.Size)", "Use nameof(Header.@long)");

    [Fact]
    public Task The_chosen_field_is_named_by_nameof() => Fix.Turns<SizeFieldCodeFix>(
        Contract("{|IOCTL2004:\"Lenght\"|}"), Contract("nameof(Header.Size)"), "Use nameof(Header.Size)");

    [Fact]
    public Task The_same_field_is_used_everywhere() => Fix.TurnsAll<SizeFieldCodeFix>(FixAllScope.Project,
        [("A/One.cs", Contract("{|IOCTL2004:\"Lenght\"|}")), ("A/Two.cs", Contract("{|IOCTL2004:\"\"|}", "Two"))],
        [("A/One.cs", Contract("nameof(Header.Size)")), ("A/Two.cs", Contract("nameof(Header.Size)", "Two"))],
        "Use nameof(Header.Size)");

    [Fact]
    public Task A_header_without_integers_has_nothing_to_offer() => Fix.Offers<SizeFieldCodeFix>("""
        using IoctlGen;

        struct Header { public float Size; }

        [IoctlContract(1)]
        static partial class Meter
        {
            [Ioctl(1, SizeField = {|IOCTL2004:"Size"|})] internal static partial IoctlBuffer<Header> Query(this IoctlDevice device);
        }
        """);

    [Theory]
    [InlineData("in Request request")]
    [InlineData("IoctlInput<Request> request")]
    public Task The_integer_fields_of_the_input_are_offered_for_OutputSize(string input) => Fix.Offers<SizeFieldCodeFix>($$"""
        using IoctlGen;

        struct Request { public float Speed; public int Length; public ulong Offset; }

        [IoctlContract(1)]
        static partial class Meter
        {
            [Ioctl(1, OutputSize = {|IOCTL2004:"Lenght"|})] internal static partial byte[] Query(this IoctlDevice device, {{input}});
        }
        """, "Use nameof(Request.Length)", "Use nameof(Request.Offset)");

    static string Contract(string field, string name = "Meter") => $$"""
        using System.Runtime.InteropServices;
        using System.Threading;
        using System.Threading.Tasks;
        using IoctlGen;

        namespace {{name}}
        {
            public struct Header { public uint Version; public ulong Size; public float Real; public static int Shared; public sbyte @long; short hidden; public short Hidden => hidden++; }

            [IoctlContract(0x8337)]
            public static partial class Contract
            {
                [Ioctl(0x801, SizeField = {{field}})]
                public static partial ValueTask<IoctlResult<IoctlBuffer<Header>>> TryQueryAsync(this IoctlDevice device, CancellationToken cancellationToken);
            }
        }
        """;
}
