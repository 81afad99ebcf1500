using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>Calls whose input has fields that parameters own.</summary>
public sealed class OwnedFieldShapes
{
    const string Structures = """
        }
        public struct Extents { public nint FileHandle; public long Offset; }
        public struct Direct { public ushort Length; public uint DataLength; public nint Data; }
        public struct WithSense { public Direct Sptd; public long @event;
        """;

    [Fact]
    public Task Synchronous() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x800)] public static partial void Duplicate(this IoctlDevice device, in Extents extents, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source);
        [Ioctl(0x801)] public static partial void Pass(this IoctlDevice device, ref Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength), Alignment = 512)] Span<byte> data);
        [Ioctl(0x802)] public static partial Direct Write(this IoctlDevice device, Direct request, [IoctlField(nameof(Direct.Data))] ReadOnlySpan<byte> data);
        [Ioctl(0x803)] public static partial void Query(this IoctlDevice device, in Direct request, out Direct reply, [IoctlField("Data")] Span<byte> owned);
        [Ioctl(0x804)] public static partial IoctlResult TrySense(this IoctlDevice device, ref WithSense request, [IoctlField("Sptd.Data", Length = "Sptd.DataLength")] Span<byte> data, [IoctlField(nameof(WithSense.@event))] SafeHandle @event);
        [Ioctl(0x805)] public static partial int Build(this IoctlDevice device, IoctlInput<Direct> request, [IoctlField(nameof(Direct.Data))] in ReadOnlySpan<byte> data, Span<byte> output);
        [Ioctl(0x806)] public static partial IoctlBuffer<Direct> List(SafeHandle device, in Direct request, [IoctlField(nameof(Direct.Data))] Span<byte> data);
        """ + Structures));

    [Fact]
    public Task Asynchronous() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x800)] public static partial Task DuplicateAsync(this IoctlDevice device, Extents extents, [IoctlField(nameof(Extents.FileHandle))] SafeHandle source, CancellationToken cancellationToken);
        [Ioctl(0x801)] public static partial ValueTask<Direct> PassAsync(this IoctlDevice device, Direct request, [IoctlField(nameof(Direct.Data), Length = nameof(Direct.DataLength))] Memory<byte> data, CancellationToken cancellationToken);
        [Ioctl(0x802)] public static partial ValueTask<IoctlResult<int>> TryBuildAsync(SafeHandle device, IoctlInput<Direct> request, [IoctlField(nameof(Direct.Data))] ReadOnlyMemory<byte> data, Memory<byte> output, CancellationToken cancellationToken);
        """ + Structures));

    [Fact]
    public Task An_instance_whose_first_parameter_is_an_owner() => Verify(GeneratedCode.Of("""
        using System;
        using System.Runtime.InteropServices;
        using IoctlGen;

        public struct Extents { public nint FileHandle; public long Offset; }

        [IoctlContract(0x8337)]
        public sealed partial class Meter
        {
            readonly IoctlDevice _device;

            public Meter(IoctlDevice device) => _device = device;

            [Ioctl(0x800)] public partial void Duplicate([IoctlField(nameof(Extents.FileHandle))] SafeHandle source, in Extents extents);
        }
        """));

    [Fact]
    public void A_primary_constructors_device_of_the_name_of_the_variable_is_not_hidden() => Generation.Of("""
        using System.Runtime.InteropServices;
        using IoctlGen;

        public struct Extents { public nint FileHandle; public long Offset; }

        [IoctlContract(0x8337)]
        public sealed partial class Meter(IoctlDevice owned)
        {
            [Ioctl(0x800)] public partial void Duplicate(in Extents extents, [IoctlField(nameof(Extents.FileHandle))] SafeHandle owned_);
        }
        """).Clean();

    [Fact]
    public Task A_field_of_a_pointer_type() => Verify(Generation.Of(Compilations.Create(GeneratedCode.Contract("""
        [Ioctl(0x800)] public static partial void Pass(this IoctlDevice device, ref Pointing request, [IoctlField(nameof(Pointing.Data))] Span<byte> data);
        }
        public unsafe struct Pointing { public byte* Data; public uint Length;
        """)).WithOptions(Analysis.Options.WithAllowUnsafe(true))).Clean().Driver);
}
