using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Tests.Shapes;

/// <summary>One snapshot per row of the table of buffer shapes: buffers whose size only the driver, or only the caller, knows.</summary>
public sealed class VariableShapes
{
    [Fact]
    public Task Arrays_returned() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial Reply[] List(this IoctlDevice device);
        [Ioctl(0x802)] public static partial byte[] Dump(this IoctlDevice device, in Request request);
        [Ioctl(0x803)] public static partial byte[]? Maybe(this IoctlDevice device);
        """));

    [Fact]
    public Task A_text_returned() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial string Name(this IoctlDevice device);
        [Ioctl(0x802)] public static partial string? Alias(this IoctlDevice device, ReadOnlySpan<Request> requests);
        """));

    [Fact]
    public Task Texts_sent_and_returned() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial void SetName(this IoctlDevice device, string name);
        [Ioctl(0x802, NullTerminated = false)] public static partial void SetPrefix(this IoctlDevice device, in string? prefix);
        [Ioctl(0x803, Text = IoctlText.Ansi)] public static partial string Ask(this IoctlDevice device, string question);
        [Ioctl(0x804, Text = IoctlText.Ansi, NullTerminated = false)] public static partial int Find(this IoctlDevice device, string key, Span<Reply> replies);
        [Ioctl(0x805, NullTerminated = true, MaximumBufferSize = 512)] public static partial IoctlResult<string> TryGetName(this IoctlDevice device);
        [Ioctl(0x807, TransferMethod.Neither)] public static partial void Rename(this IoctlDevice device, string name);
        [Ioctl(0x806, TransferMethod.InDirect, Text = IoctlText.Utf16)] public static partial IoctlResult TryWrite(this IoctlDevice device, string name, ReadOnlySpan<byte> data);
        """));

    /// <summary>As well as with the newest, and without unsafe code.</summary>
    [Fact]
    public void Texts_compile_as_CSharp_9() => Generation.Of("""
        using IoctlGen;
        [IoctlContract(1)]
        static partial class Drive
        {
            [Ioctl(1, Text = IoctlText.Ansi)] public static partial string Ask(this IoctlDevice drive, string question);
            [Ioctl(2, Text = IoctlText.Ansi)] public static partial IoctlResult TryFind(this IoctlDevice drive, string key, out int value);
            [Ioctl(3, Text = IoctlText.Ansi)] public static partial int Find(this IoctlDevice drive, string key, System.Span<int> values);
            [Ioctl(4, Text = IoctlText.Ansi)] public static partial System.Threading.Tasks.Task FindAsync(this IoctlDevice drive, string key, System.Threading.CancellationToken cancellationToken);
        }
        """, LanguageVersion.CSharp9).Clean();

    /// <summary>Each name of a path may be a word of C#'s.</summary>
    [Fact]
    public void Paths_are_escaped() => Generation.Of("""
        using System;
        using IoctlGen;
        [IoctlContract(1)]
        static partial class Drive
        {
            [Ioctl(1, SizeField = "event.in", Tail = "event.out")] public static partial IoctlBuffer<Outer> Read(this IoctlDevice drive);
            [Ioctl(2, OutputSize = "event.in")] public static partial byte[] Query(this IoctlDevice drive, in Outer request);
            [Ioctl(3)] public static partial void Send(this IoctlDevice drive, in Outer request, [IoctlField("event.ref", Length = "event.in")] Span<byte> data);
        }
        public struct Outer { public Inner @event; }
        public struct Inner { public nint @ref; public int @in; public byte @out; }
        """, LanguageVersion.CSharp9).Clean();

    [Fact]
    public Task A_buffer_returned() => Verify(VariableContract.Of(
        "[Ioctl(0x801)] public static partial IoctlBuffer Read(this IoctlDevice device, Request request);"));

    [Fact]
    public Task A_buffer_with_a_header_returned() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial IoctlBuffer<Header> Read(this IoctlDevice device);
        [Ioctl(0x802, SizeField = nameof(Header.Size), AllowShortOutput = true)] public static partial IoctlBuffer<Header> Query(this IoctlDevice device, Request request);
        """));

    [Fact]
    public Task Limits_of_growth() => Verify(VariableContract.Of("""
        [Ioctl(0x801, InitialBufferSize = 64, MaximumBufferSize = 4096)] public static partial Reply[] List(this IoctlDevice device);
        [Ioctl(0x802, Retry = false)] public static partial byte[] Transceive(this IoctlDevice pipe, ReadOnlySpan<byte> message);
        [Ioctl(0x803, MaximumBufferSize = 1 << 20, SizeField = "Size")] public static partial IoctlBuffer<Header> Read(this IoctlDevice device);
        """));

    [Fact]
    public Task Sizes_of_the_call() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial byte[] Dump(this IoctlDevice device, in Request request, [OutputSize] int bytes);
        [Ioctl(0x802, OutputSize = nameof(Request.Channel), Retry = false, MaximumBufferSize = 4096)] public static partial string Name(this IoctlDevice device, Request request);
        [Ioctl(0x803, OutputSize = "Version", SizeField = "Size")] public static partial IoctlBuffer<Header> Read(this SafeHandle device, IoctlInput<Header>? header);
        [Ioctl(0x804)] public static partial IoctlPages<Cursor, Header> Enumerate(this IoctlDevice device, Cursor start, [OutputSize] int @event);
        [Ioctl(0x805, OutputSize = nameof(Cursor.Next), AllowShortOutput = true)] public static partial IoctlPages<Cursor, Header> Log(this IoctlDevice device, in Cursor @in);
        [Ioctl(0x806)] public static partial Task<IoctlResult<IoctlBuffer>> TryFetchAsync(this IoctlDevice device, [OutputSize] int bytes = 4096, CancellationToken token = default);
        """));

    [Fact]
    public Task A_built_input() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial void Write(this IoctlDevice device, IoctlInput<Request> request);
        [Ioctl(0x802)] public static partial IoctlBuffer<Header> Query(this IoctlDevice device, IoctlInput<Request> request);
        [Ioctl(0x803, TransferMethod.InDirect)] public static partial void Load(this IoctlDevice device, IoctlInput<Request> request, ReadOnlySpan<byte> data);
        """));

    /// <summary>Which is to warn in the user's file, if at all: the text compiles without a warning.</summary>
    [Fact]
    public void A_built_input_that_may_be_null_is_passed_on_as_it_is() => Generation.Of(VariableContract.Text("""
        [Ioctl(0x801)] public static partial void Write(this IoctlDevice device, IoctlInput<Request>? request);
        """)).Clean();

    [Fact]
    public Task Pages() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial IoctlPages<Cursor, Header> Enumerate(this IoctlDevice device, Cursor start);
        [Ioctl(0x802, InitialBufferSize = 4096, AllowShortOutput = true)] public static partial IoctlPages<Cursor, Header> Log(this IoctlDevice device, in Cursor start);
        """));

    [Fact]
    public Task A_tail_that_the_method_names() => Verify(VariableContract.Of("""
        [Ioctl(0x801, Tail = nameof(Header.First))] public static partial IoctlBuffer<Header> Read(this IoctlDevice device);
        [Ioctl(0x802, Tail = nameof(Request.Deadline))] public static partial IoctlBuffer<Header> Query(this IoctlDevice device, IoctlInput<Request> request);
        [Ioctl(0x803, Tail = nameof(Header.First))] public static partial Task StoreAsync(this IoctlDevice device, IoctlInput<Header> header, CancellationToken cancellationToken);
        [Ioctl(0x804, Tail = "First", AllowShortOutput = true)] public static partial IoctlPages<Cursor, Header> Log(this IoctlDevice device, in Cursor start);
        """));

    [Fact]
    public Task A_structure_that_tells_of_its_tail() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial IoctlBuffer<Marked> Read(this IoctlDevice device);
        [Ioctl(0x802)] public static partial Marked Query(this IoctlDevice device, IoctlInput<Marked> request);
        }
        public struct Marked : IIoctlTail
        {
            public long A;
            public byte B;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in B);
        """));

    [Fact]
    public Task Results() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial IoctlResult<Reply[]> TryList(this IoctlDevice device);
        [Ioctl(0x802)] public static partial IoctlResult<string> TryName(this IoctlDevice device);
        [Ioctl(0x803)] public static partial IoctlResult<IoctlBuffer> TryRead(this IoctlDevice device);
        [Ioctl(0x804)] public static partial IoctlResult<IoctlBuffer<Header>> TryQuery(this IoctlDevice device);
        """));

    [Fact]
    public Task On_a_safe_handle() => Verify(VariableContract.Of("""
        [Ioctl(0x801)] public static partial Reply[] List(SafeHandle device);
        [Ioctl(0x802, SizeField = nameof(Header.Size))] public static partial IoctlBuffer<Header> Query(SafeHandle device, IoctlInput<Request> request);
        [Ioctl(0x803)] public static partial IoctlPages<Cursor, Header> Enumerate(SafeHandle device, Cursor start);
        [Ioctl(0x804, Text = IoctlText.Ansi)] public static partial void SetName(SafeHandle device, string name);
        """));
}
