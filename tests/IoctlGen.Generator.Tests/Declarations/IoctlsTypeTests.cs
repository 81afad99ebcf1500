using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>The nested type <c>Ioctls</c>: a descriptor for each code and the list of all, in contracts of every kind.</summary>
public sealed class IoctlsTypeTests
{
    [Theory]
    [InlineData("public static partial class")]
    [InlineData("internal sealed partial class")]
    [InlineData("public partial struct")]
    [InlineData("internal readonly ref partial struct")]
    [InlineData("public partial record")]
    [InlineData("public partial record struct", LanguageVersion.CSharp10)]
    public void A_contract_of_any_kind_has_it(string type, LanguageVersion version = LanguageVersion.CSharp9)
    {
        var generation = Generation.Of($$"""
            using IoctlGen;
            {{type}} Meter { }
            [IoctlContract(0x8337)] partial {{type.Split("partial ")[1]}} Meter { [Ioctl(0x800)] public static partial void Reset(IoctlDevice device); }
            static class User { public static object[] Use() => new object[] { Meter.Ioctls.IOCTL_METER_RESET.Name, Meter.Ioctls.All.Count }; }
            """, version).Clean();

        var ioctls = generation.Compilation.GetTypeByMetadataName("Meter+Ioctls")!;
        Assert.Equal((Accessibility.Public, true), (ioctls.DeclaredAccessibility, ioctls.IsStatic));
        Assert.Equal(["All", "IOCTL_METER_RESET"], ioctls.GetMembers().Where(member => member.DeclaredAccessibility == Accessibility.Public && member is not IMethodSymbol).Select(member => member.Name).Order(StringComparer.Ordinal));
        Assert.True(ioctls.GetMembers("IOCTL_METER_RESET").OfType<IFieldSymbol>().Single() is { IsStatic: true, IsReadOnly: true });
    }

    [Fact]
    public void A_derived_contract_has_its_own() => Generation.Of("""
        using IoctlGen;
        [IoctlContract(0x8337)] public partial class Meter { [Ioctl(0x800)] public static partial void Reset(IoctlDevice device); }
        [IoctlContract(0x8337)] public partial class Gauge : Meter { [Ioctl(0x801)] public static partial void Read(IoctlDevice device); }
        static class User { public static IoctlDescriptor[] Use() => new[] { Meter.Ioctls.IOCTL_METER_RESET, Gauge.Ioctls.IOCTL_GAUGE_READ, Gauge.Ioctls.All[0] }; }
        """, LanguageVersion.CSharp9).Clean();

    [Fact]
    public void A_public_contract_may_have_structures_that_are_not() => Generation.Of("""
        using IoctlGen;
        struct Reply { public int Size { get; set; } }
        [IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x800)] internal static partial Reply Read(IoctlDevice device); }
        """, LanguageVersion.CSharp9).Clean();

    [Theory]
    [InlineData("public", "public", "in Acme.Request request", "Reply[]", "IoctlDescriptor<Request, Reply[]>")]
    [InlineData("public", "public", "string name", "IoctlBuffer", "IoctlDescriptor<string, IoctlBuffer>")]
    [InlineData("public", "public", "IoctlInput<Request> request", "IoctlBuffer<Reply>", "IoctlDescriptor<IoctlBuffer<Request>, IoctlBuffer<Reply>>")]
    [InlineData("public", "public", "System.ReadOnlySpan<byte> bytes", "void", "IoctlDescriptor<byte[], NoBuffer>")]
    [InlineData("internal", "internal", "ref Reply reply", "void", "IoctlDescriptor<Reply, Reply>")]
    [InlineData("public", "internal", "ref Reply reply", "void", "IoctlDescriptor")]
    [InlineData("internal", "private", "ref Reply reply", "void", "IoctlDescriptor")]
    public void A_descriptor_names_the_types_of_its_buffers_that_everyone_can_see_who_sees_it(string contract, string method, string parameter, string returned, string type)
    {
        var generation = Generation.Of($$"""
            using IoctlGen;
            namespace Acme
            {
                public struct Request { public int Size; }
                public struct Reply { public int Size; }
                [IoctlContract(0x8337)] {{contract}} static partial class Meter { [Ioctl(0x800)] {{method}} static partial {{returned}} Ask(IoctlDevice device, {{parameter}}); }
            }
            """, LanguageVersion.CSharp9).Clean();

        var field = generation.Compilation.GetTypeByMetadataName("Acme.Meter+Ioctls")!.GetMembers("IOCTL_METER_ASK").OfType<IFieldSymbol>().Single();
        Assert.Equal(type, field.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
    }

    [Fact]
    public void An_assembly_that_is_CLS_compliant_has_warnings_of_the_users_own_files_alone() => Assert.All(
        Generation.Of("""
            using IoctlGen;
            [assembly: System.CLSCompliant(true)]
            [IoctlContract(0x8337)] public static partial class Meter { [Ioctl(0x800, Name = "_reset")] public static partial void Reset(IoctlDevice device); }
            """, LanguageVersion.CSharp9).Compilation.GetDiagnostics(TestContext.Current.CancellationToken),
        diagnostic => Assert.Equal("Contract.cs", diagnostic.Location.SourceTree!.FilePath));

    [Fact]
    public void A_file_with_types_as_written_whose_codes_are_all_described_elsewhere_has_no_part_of_it()
    {
        const string Start = "using IoctlGen; partial class Meter { [Ioctl(0x800)] internal static partial ";
        var generation = Generation.Of(Compilations.Create(
        [
            ("A.cs", "using IoctlGen; [IoctlContract(0x8337)] partial class Meter { [Ioctl(0x800, Name = \"X\")] internal static partial void Reset(IoctlDevice device); }"),
            ("B.cs", Start.Replace("0x800", "0x800, Name = \"X\"", StringComparison.Ordinal) + "Elsewhere Read(IoctlDevice device); }"),
        ]));

        Assert.Equal(2, generation.HintNames.Count());
        Assert.Equal(2, generation.Text.Split("class Ioctls").Length);
    }
}
