using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Declarations;

/// <summary>What is copied from a declaring part, and what is not.</summary>
public sealed class MethodSnapshots
{
    [Fact]
    public Task Every_modifier_is_copied() => Verify(GeneratedCode.OfNewest("""
        using IoctlGen;

        namespace Acme
        {
            public class Base
            {
                protected readonly IoctlDevice _device = null!;

                public virtual void Stop() { }

                public void Hide() { }
            }

            public struct Word { public int Value; }

            [IoctlContract(0x8337)]
            public partial class Meter : Base
            {
                [Ioctl(0x800)] public sealed override partial void Stop();
                [Ioctl(0x801)] public new partial void Hide();
                [Ioctl(0x802)] protected internal virtual partial void Reset();
                [Ioctl(0x803)] private protected partial void Arm();
                [Ioctl(0x804)] private partial void Disarm();
                [Ioctl(0x805)] public static partial void Load(IoctlDevice device, params System.ReadOnlySpan<Word> words);
                [Ioctl(0x806)] public static partial int Dump(IoctlDevice device, scoped System.Span<Word> words);
                [Ioctl(0x807)] public partial void Send(ref readonly Word word);
            }
        }
        """));

    [Fact]
    public Task Unsafe_is_copied_from_a_consumer_that_allows_it() => Verify(Generation.Of(
        (Microsoft.CodeAnalysis.CSharp.CSharpCompilation)Compilations.Create("""
            using IoctlGen;

            [IoctlContract(0x8337)]
            public static unsafe partial class Meter
            {
                [Ioctl(0x800)] public static unsafe partial void Reset(IoctlDevice device);
            }
            """).WithOptions(new(Microsoft.CodeAnalysis.OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true))).Clean().Driver);

    [Fact]
    public Task Default_values_are_left_out() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x800)] public static partial void Start(this IoctlDevice device, int channel = 7);"));

    [Fact]
    public Task Keywords_as_identifiers_are_escaped() => Verify(GeneratedCode.Of("""
        using IoctlGen;

        namespace Acme.@event
        {
            public struct @struct { public int Value; }

            public partial class @class
            {
                [IoctlContract(0x8337, Prefix = "")]
                internal static partial class @static
                {
                    [Ioctl(0x800, Name = "return")] internal static partial @struct @void(IoctlDevice @this, in @struct @params);
                }
            }
        }
        """));

    [Fact]
    public void Contextual_keywords_are_escaped_too() => Generation.Of("""
        using IoctlGen;

        public struct @record { public int Value; }

        [IoctlContract(0x8337)]
        public static partial class @file
        {
            [Ioctl(0x800)] public static partial @record @required(IoctlDevice @scoped, in @record @field);
        }
        """).Clean();

    [Fact]
    public void Methods_of_one_code_share_the_platform_that_one_of_them_states()
    {
        var text = Generation.Of(GeneratedCode.Contract("""
            [Ioctl(0x800, MinimumClient = "Windows 11, version 22H2")] public static partial void Reset(SafeHandle device);
            [Ioctl(0x800)] public static partial Task ResetAsync(SafeHandle device, CancellationToken cancellationToken);
            """)).Clean().Text;
        Assert.Equal(2, text.Split("SupportedOSPlatform(\"windows10.0.22621\")").Length - 1);
    }

    [Fact]
    public void A_platform_that_the_assembly_declares_is_not_loosened() => Assert.DoesNotContain(
        "SupportedOSPlatform",
        Generation.Of("[assembly: System.Runtime.Versioning.SupportedOSPlatform(\"windows10.0.22000\")]\n"
            + "[IoctlGen.IoctlContract(1)] public static partial class Meter { [IoctlGen.Ioctl(1)] public static partial void Reset(System.Runtime.InteropServices.SafeHandle device); }").Clean().Text,
        StringComparison.Ordinal);

    [Fact]
    public Task Documentation_is_generated_only_where_the_user_wrote_none() => Verify(GeneratedCode.OfMethods("""
        /// <summary>The user's own words.</summary>
        [Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void Stop(this IoctlDevice device);
        // no documentation
        [Ioctl(0x802)] public static partial void Arm(this IoctlDevice device);
        /** <summary>An older style.</summary> */
        [Ioctl(0x803)] public static partial void Disarm(this IoctlDevice device);
        """));

    [Fact]
    public Task Platform_attributes_stand_on_methods_of_safe_handles_only() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x800, MinimumClient = "Windows 10, version 1709")] public static partial void OnDevice(this IoctlDevice device);
        [Ioctl(0x801)] public static partial void Unstated(SafeHandle device);
        [Ioctl(0x802, MinimumClient = "Windows Vista [desktop apps only]")] public static partial void Old(SafeHandle device);
        [Ioctl(0x803, MinimumClient = "Windows 10, version 1709")] public static partial void New(SafeHandle device);
        [Ioctl(0x804, MinimumClient = "Windows 11, version 22H2")] public static partial void Newest(SafeHandle device);
        [Ioctl(0x805, MinimumClient = "some day")] public static partial void Unreadable(SafeHandle device);
        [System.Runtime.Versioning.SupportedOSPlatform("windows10.0.22000")]
        [Ioctl(0x806, MinimumClient = "Windows Vista")] public static partial void Declared(SafeHandle device);
        """));

    [Fact]
    public Task A_platform_that_the_type_declares_is_not_loosened() => Verify(GeneratedCode.Of("""
        using System.Runtime.InteropServices;
        using IoctlGen;

        [System.Runtime.Versioning.SupportedOSPlatform("windows10.0.22000")]
        public static partial class Container
        {
            [IoctlContract(0x8337)]
            public static partial class Meter
            {
                [Ioctl(0x800)] public static partial void Reset(SafeHandle device);
            }
        }
        """));
}
