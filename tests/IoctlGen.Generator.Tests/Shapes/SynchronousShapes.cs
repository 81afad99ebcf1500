using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>One snapshot per row of the table of buffer shapes: synchronous calls that throw.</summary>
public sealed class SynchronousShapes
{
    [Fact]
    public Task No_buffers() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x800)] public static partial void Reset(this IoctlDevice device);"));

    [Fact]
    public Task A_structure_in_by_reference() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x801)] public static partial void Start(this IoctlDevice device, in Request request);"));

    [Fact]
    public Task A_structure_in_by_value() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x801)] public static partial void Start(this IoctlDevice device, Request request);"));

    [Fact]
    public Task A_structure_returned() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x802)] public static partial Reply Read(this IoctlDevice device);"));

    [Fact]
    public Task A_structure_in_and_another_returned() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x803)] public static partial Reply Query(this IoctlDevice device, in Request request);"));

    [Fact]
    public Task A_structure_in_an_out_parameter() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x804)] public static partial void Query(this IoctlDevice device, in Request request, out Reply reply);"));

    [Fact]
    public Task A_structure_in_and_out() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x805)] public static partial void Exchange(this IoctlDevice device, ref Request request);"));

    [Fact]
    public Task An_array_in() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x806)] public static partial void Load(this IoctlDevice device, ReadOnlySpan<Request> requests);"));

    [Fact]
    public Task An_array_out_with_its_count() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x807, TransferMethod.OutDirect)] public static partial int Dump(this IoctlDevice device, Span<Reply> replies);"));

    [Fact]
    public Task An_array_in_and_an_array_out() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x808, TransferMethod.Neither)] public static partial int Convert(this IoctlDevice device, ReadOnlySpan<byte> raw, Span<Reply> replies);"));

    [Fact]
    public Task Two_inputs_of_InDirect() => Verify(GeneratedCode.OfMethods(
        "[Ioctl(0x809, TransferMethod.InDirect)] public static partial void Write(this IoctlDevice device, in Request header, ReadOnlySpan<byte> payload);"));

    [Fact]
    public Task An_output_that_may_be_short() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80A, AllowShortOutput = true)] public static partial Reply Peek(this IoctlDevice device);
        [Ioctl(0x80B, AllowShortOutput = true)] public static partial void Mend(this IoctlDevice device, ref Request request);
        """));

    [Fact]
    public Task An_output_with_padding_at_its_end() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80A)] public static partial Padded Read(this IoctlDevice device);
        [Ioctl(0x80B)] public static partial void Swap(this IoctlDevice device, ref Pointing value);
        [Ioctl(0x80C, AllowShortOutput = true)] public static partial Padded Peek(this IoctlDevice device);
        }
        public struct Padded { public long A; public byte B; }
        public struct Pointing { public nint A; public byte B;
        """));

    [Fact]
    public Task On_a_safe_handle() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80C)] public static partial void Reset(SafeHandle device);
        [Ioctl(0x80D)] public static partial Reply Query(this Microsoft.Win32.SafeHandles.SafeFileHandle device, in Request request);
        """));

    [Fact]
    public Task Second_buffers_that_the_driver_reads() => Verify(GeneratedCode.OfMethods("""
        [Ioctl(0x80A, TransferMethod.Neither)] public static partial void Exchange(this IoctlDevice device, in Request request, ref Reply reply);
        [Ioctl(0x80B, TransferMethod.OutDirect, AllowShortOutput = true)] public static partial void Report(this SafeHandle device, ReadOnlySpan<byte> request, ref Reply reply);
        [Ioctl(0x80C, TransferMethod.Neither)] public static partial void Set(this IoctlDevice device, in Request request, in int value);
        [Ioctl(0x80D, TransferMethod.Neither)] public static partial void SetBytes(this IoctlDevice device, Request request, ReadOnlySpan<byte> value);
        [Ioctl(0x80E, TransferMethod.InDirect)] public static partial void Load(this IoctlDevice device, int channel, Request request);
        """));
}
