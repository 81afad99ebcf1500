using System;
using System.Runtime.InteropServices;
using System.Threading;
using System.Threading.Tasks;
using IoctlGen;

namespace Consumer
{
    /// <summary>A method of every buffer shape. run.sh makes a second contract of it, on handles.</summary>
#pragma warning disable IOCTL3013 // The header is stated for readers; nobody has it.
    [IoctlContract(0x8337, Header = "meter.h")]
#pragma warning restore IOCTL3013
    internal static partial class Shapes
    {
        [Ioctl(0x800)] internal static partial void Reset(this IoctlDevice device);
        [Ioctl(0x801)] internal static partial void Start(this IoctlDevice device, in Request request);
        [Ioctl(0x802)] internal static partial void Arm(this IoctlDevice device, Request request);
        [Ioctl(0x803)] internal static partial void Load(this IoctlDevice device, ReadOnlySpan<Request> requests);
        [Ioctl(0x804)] internal static partial void Compose(this IoctlDevice device, IoctlInput<Request> request);
        [Ioctl(0x805, TransferMethod.InDirect)] internal static partial void Write(this IoctlDevice device, in Request header, ReadOnlySpan<byte> payload);
        [Ioctl(0x806, AllowShortOutput = true)] internal static partial Reply Read(this IoctlDevice device);
        [Ioctl(0x807)] internal static partial void Query(this IoctlDevice device, in Request request, out Reply reply);
        [Ioctl(0x808)] internal static partial void Exchange(this IoctlDevice device, ref Request request);
        [Ioctl(0x809, TransferMethod.OutDirect)] internal static partial int Dump(this IoctlDevice device, Span<Reply> replies);
        [Ioctl(0x80A, Retry = false, MaximumBufferSize = 4096)] internal static partial Reply[] List(this IoctlDevice device, ReadOnlySpan<byte> message);
        [Ioctl(0x80B)] internal static partial string Name(this IoctlDevice device);
        [Ioctl(0x81D, NullTerminated = false)] internal static partial void Rename(this IoctlDevice device, string name);
        [Ioctl(0x828, TransferMethod.Neither)] internal static partial void Relabel(this IoctlDevice device, string label);
        [Ioctl(0x81E, Text = IoctlText.Ansi)] internal static partial string Ask(this IoctlDevice device, string question);
        [Ioctl(0x80C)] internal static partial IoctlBuffer Fetch(this IoctlDevice device);
        [Ioctl(0x81C, Tail = nameof(Header.Size))] internal static partial IoctlBuffer<Header> Extend(this IoctlDevice device, IoctlInput<Header> header);
        [Ioctl(0x81D, TransferMethod.Neither)] internal static partial void Adjust(this IoctlDevice device, in Request request, ref Reply reply);
        [Ioctl(0x81D, TransferMethod.Neither)] internal static partial IoctlResult TryAdjust(this IoctlDevice device, in Request request, ref Reply reply);
        [Ioctl(0x81E, TransferMethod.Neither)] internal static partial void Set(this IoctlDevice device, in Request request, in Reply reply);
        [Ioctl(0x81E, TransferMethod.Neither)] internal static partial Task SetAsync(this IoctlDevice device, Request request, Reply reply, CancellationToken cancellationToken);
        [Ioctl(0x81E, TransferMethod.Neither)] internal static partial ValueTask<IoctlResult> TrySetAsync(this IoctlDevice device, Request request, Reply reply, CancellationToken cancellationToken);
        [Ioctl(0x81F, Retry = false)] internal static partial byte[] Scan(this IoctlDevice device, [OutputSize] int bytes);
        [Ioctl(0x820)] internal static partial IoctlPages<Cursor, Header> Leaf(this IoctlDevice device, Cursor start, [OutputSize] int bytes);
        [Ioctl(0x80D, SizeField = nameof(Header.Size))] internal static partial IoctlBuffer<Header> Describe(this IoctlDevice device, IoctlInput<Request> request);
        [Ioctl(0x80E)] internal static partial IoctlPages<Cursor, Header> Enumerate(this IoctlDevice device, Cursor start);

        [Ioctl(0x80F)] internal static partial void Signal(this IoctlDevice device, in Transfer transfer, [IoctlField(nameof(Transfer.Event))] SafeHandle done);
        [Ioctl(0x810)] internal static partial void Pass(this IoctlDevice device, ref Transfer transfer, [IoctlField(nameof(Transfer.Data), Length = nameof(Transfer.Length), Alignment = 2)] Span<byte> data);
        [Ioctl(0x811)] internal static partial Reply Push(this IoctlDevice device, IoctlInput<Transfer> transfer, [IoctlField(nameof(Transfer.Data), Length = nameof(Transfer.Length))] ReadOnlySpan<byte> data, [IoctlField(nameof(Transfer.Event))] SafeHandle done);

        [Ioctl(0x800)] internal static partial IoctlResult TryReset(this IoctlDevice device);
        [Ioctl(0x806)] internal static partial IoctlResult<Reply> TryRead(this IoctlDevice device);
        [Ioctl(0x807)] internal static partial IoctlResult TryQuery(this IoctlDevice device, in Request request, out Reply reply);
        [Ioctl(0x808)] internal static partial IoctlResult TryExchange(this IoctlDevice device, ref Request request);
        [Ioctl(0x809, TransferMethod.OutDirect)] internal static partial IoctlResult<int> TryDump(this IoctlDevice device, Span<Reply> replies);
        [Ioctl(0x80A)] internal static partial IoctlResult<Reply[]> TryList(this IoctlDevice device);
        [Ioctl(0x81E, Text = IoctlText.Ansi)] internal static partial IoctlResult TryAsk(this IoctlDevice device, string question, out Reply reply);
        [Ioctl(0x80B)] internal static partial IoctlResult<string> TryName(this IoctlDevice device);
        [Ioctl(0x80C)] internal static partial IoctlResult<IoctlBuffer> TryFetch(this IoctlDevice device);
        [Ioctl(0x80D)] internal static partial IoctlResult<IoctlBuffer<Header>> TryDescribe(this IoctlDevice device);

        [Ioctl(0x800)] internal static partial Task ResetAsync(this IoctlDevice device, CancellationToken cancellationToken = default);
        [Ioctl(0x801)] internal static partial ValueTask StartAsync(this IoctlDevice device, Request request, CancellationToken cancellationToken);
        [Ioctl(0x803)] internal static partial ValueTask LoadAsync(this IoctlDevice device, ReadOnlyMemory<Request> requests, CancellationToken cancellationToken);
        [Ioctl(0x805, TransferMethod.InDirect)] internal static partial ValueTask WriteAsync(this IoctlDevice device, Request header, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken);
        [Ioctl(0x806)] internal static partial Task<Reply> ReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x809, TransferMethod.OutDirect)] internal static partial ValueTask<int> DumpAsync(this IoctlDevice device, Memory<Reply> replies, CancellationToken cancellationToken);
        [Ioctl(0x80A)] internal static partial ValueTask<Reply[]> ListAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x80B)] internal static partial Task<string> NameAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x81D)] internal static partial Task RenameAsync(this IoctlDevice device, string name, CancellationToken cancellationToken);
        [Ioctl(0x81E, Text = IoctlText.Ansi, NullTerminated = true)] internal static partial ValueTask<string> AskAsync(this IoctlDevice device, string question, CancellationToken cancellationToken);
        [Ioctl(0x80C)] internal static partial ValueTask<IoctlBuffer> FetchAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x81C, Tail = nameof(Header.Size))] internal static partial Task<IoctlBuffer<Header>> ExtendAsync(this IoctlDevice device, IoctlInput<Header> header, CancellationToken cancellationToken);
        [Ioctl(0x80D)] internal static partial Task<IoctlBuffer<Header>> DescribeAsync(this IoctlDevice device, IoctlInput<Request> request, CancellationToken cancellationToken);

        [Ioctl(0x80F)] internal static partial Task SignalAsync(this IoctlDevice device, Transfer transfer, [IoctlField(nameof(Transfer.Event))] SafeHandle done, CancellationToken cancellationToken);
        [Ioctl(0x810)] internal static partial ValueTask<Transfer> PassAsync(this IoctlDevice device, Transfer transfer, [IoctlField(nameof(Transfer.Data), Length = nameof(Transfer.Length), Alignment = 2)] Memory<byte> data, CancellationToken cancellationToken);
        [Ioctl(0x811)] internal static partial ValueTask PushAsync(this IoctlDevice device, IoctlInput<Transfer> transfer, [IoctlField(nameof(Transfer.Data), Length = nameof(Transfer.Length))] ReadOnlyMemory<byte> data, CancellationToken cancellationToken);

        [Ioctl(0x800)] internal static partial Task<IoctlResult> TryResetAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x805, TransferMethod.InDirect)] internal static partial ValueTask<IoctlResult> TryWriteAsync(this IoctlDevice device, Request header, ReadOnlyMemory<byte> payload, CancellationToken cancellationToken);
        [Ioctl(0x806)] internal static partial ValueTask<IoctlResult<Reply>> TryReadAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x809, TransferMethod.OutDirect)] internal static partial Task<IoctlResult<int>> TryDumpAsync(this IoctlDevice device, Memory<Reply> replies, CancellationToken cancellationToken);
        [Ioctl(0x80A)] internal static partial Task<IoctlResult<Reply[]>> TryListAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x80B)] internal static partial ValueTask<IoctlResult<string>> TryNameAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x80C)] internal static partial ValueTask<IoctlResult<IoctlBuffer>> TryFetchAsync(this IoctlDevice device, CancellationToken cancellationToken);
        [Ioctl(0x80D)] internal static partial Task<IoctlResult<IoctlBuffer<Header>>> TryDescribeAsync(this IoctlDevice device, CancellationToken cancellationToken);
    }
}
