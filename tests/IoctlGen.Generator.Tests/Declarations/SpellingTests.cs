using IoctlGen.Generator.Building;
using IoctlGen.Generator.Tests.Testing;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>However an attribute and its arguments are spelled, they mean the same.</summary>
public sealed class SpellingTests
{
    const uint Expected = 0x8337E007;

    [Theory]
    [InlineData("[Ioctl(0x801, TransferMethod.Neither, RequiredAccess.ReadWrite)]")]
    [InlineData("[IoctlAttribute(2049, TransferMethod.Neither, RequiredAccess.ReadWrite)]")]
    [InlineData("[IoctlGen.Ioctl(0x801, IoctlGen.TransferMethod.Neither, IoctlGen.RequiredAccess.ReadWrite)]")]
    [InlineData("[global::IoctlGen.IoctlAttribute(0x801, (TransferMethod)3, (RequiredAccess)3)]")]
    [InlineData("[Code(First + 1, Neither, RequiredAccess.Read | RequiredAccess.Write)]")]
    [InlineData("[Ioctl(access: RequiredAccess.ReadWrite, method: TransferMethod.Neither, function: First + 1)]")]
    [InlineData("[System.Obsolete, Ioctl(0x801, M.Neither, RequiredAccess.ReadWrite)]")]
    [InlineData("[Ioctl(Code = 0x8337E007)]")]
    [InlineData("[Ioctl(Code = unchecked((uint)-2093490169))]")]
    public void Attributes(string attribute)
    {
        var generation = Generation.Of($$"""
            using IoctlGen;
            using static IoctlGen.TransferMethod;
            using Code = IoctlGen.IoctlAttribute;
            using M = IoctlGen.TransferMethod;

            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                const int First = 0x800;

                {{attribute}} public static partial void Reset(IoctlDevice device);
            }
            """);
        generation.WithoutErrors();
        Assert.Equal(Expected, generation.Constant("Meter", "IOCTL_METER_RESET"));
    }

    [Theory]
    [InlineData("[IoctlContract(DeviceType.FileSystem)]", 0x00092000u, "FSCTL_RESET")]
    [InlineData("[IoctlContract((DeviceType)9)]", 0x00092000u, "FSCTL_RESET")]
    [InlineData("[IoctlContract(9)]", 0x00092000u, "FSCTL_RESET")]
    [InlineData("[IoctlContract((int)'m')]", 0x006D2000u, "IOCTL_METER_RESET")]
    [InlineData("[IoctlContract(0)]", 0x00002000u, "IOCTL_METER_RESET")]
    [InlineData("[IoctlContract(deviceType: Acme)]", 0x83372000u, "IOCTL_METER_RESET")]
    [InlineData("[IoctlContract(Acme, Prefix = \"X\" + \"_\")]", 0x83372000u, "X_RESET")]
    public void Contracts(string attribute, uint code, string name)
    {
        var generation = Generation.Of($$"""
            using IoctlGen;

            {{attribute}}
            public static partial class Meter
            {
                const int Acme = 0x8337;

                [Ioctl(0x800)] public static partial void Reset(IoctlDevice device);
            }
            """).Clean();
        Assert.Equal(code, generation.Constant("Meter", name));
    }

    [Fact]
    public void The_attribute_on_a_part_without_a_body()
    {
        var generation = Generation.Of("""
            namespace Acme
            {
                using IoctlGen;

                [IoctlContract(DeviceType.Disk)] public static partial class Meter;

                public static partial class Meter
                {
                    [Ioctl(0x800)] public static partial void Reset(IoctlDevice device);
                }
            }
            """).Clean();
        Assert.Equal(0x00072000u, generation.Constant("Acme.Meter", "IOCTL_METER_RESET"));
    }

    [Fact]
    public void An_attribute_of_the_same_name_is_not_ours()
    {
        var generation = Generation.Of("""
            using IoctlGen;

            namespace Other { class IoctlAttribute : System.Attribute { public IoctlAttribute(int n) { } } }

            namespace Acme
            {
                using Ioctl = Other.IoctlAttribute;

                [IoctlContract(0x8337)]
                public static partial class Meter
                {
                    [Ioctl(1)] static void Reset(IoctlDevice device) { }
                }
            }
            """);
        Assert.Empty(generation.HintNames);
    }

    [Theory]
    [InlineData(NullableContextOptions.Enable)]
    [InlineData(NullableContextOptions.Disable)]
    public void Nullable_contexts(NullableContextOptions nullable)
    {
        var compilation = Compilations.Create(
            [("Contract.cs", GeneratedCode.Contract("[Ioctl(0x800)] public static partial Reply Query(this IoctlDevice device, in Request request);"))], LanguageVersion.CSharp9, nullable);
        Generation.Of(compilation).Clean();
    }

    [Fact]
    public void Public_members_are_all_documented()
    {
        const string Source = """
            using IoctlGen;

            /// <summary>Meters.</summary>
            [IoctlContract(0x8337, Header = "a<b>&\"c\".h")]
            public static partial class Meter
            {
                [Ioctl(0x800)] public static partial void Undocumented(IoctlDevice device);

                /// <summary>Documented.</summary>
                [Ioctl(0x801)] public static partial void Documented(IoctlDevice device);
            }
            """;
        var compilation = Compilations.Create([]).AddSyntaxTrees(Compilations.Parse(Source, "Contract.cs", documentation: DocumentationMode.Diagnose));
        Generation.Of(compilation).Clean();
    }
}
