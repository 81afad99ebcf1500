using System.Buffers.Binary;
using System.IO.Pipes;
using System.Text;

namespace IoctlGen.WindowsLab;

/// <summary>The system's own named pipes, by handles that .NET has opened and bound to its port.</summary>
public sealed class NamedPipeTests : IDisposable
{
    const int BufferSize = 4096;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    static readonly NtStatus PipeConnected = new(0xC00000B2);

    readonly string _name = Path.GetRandomFileName();
    readonly NamedPipeServerStream _server;
    readonly NamedPipeClientStream _client;

    public NamedPipeTests()
    {
        // With room: into a pipe without, a write waits for its reader.
        _server = new(_name, PipeDirection.InOut, 1, PipeTransmissionMode.Message, PipeOptions.Asynchronous, BufferSize, BufferSize);
        _client = new(".", _name, PipeDirection.InOut, PipeOptions.Asynchronous);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    [Fact]
    public void Their_codes_are_the_published_ones()
    {
        Assert.Equal(0x00110008u, NamedPipe.FSCTL_PIPE_LISTEN);
        Assert.Equal(0x0011400Cu, NamedPipe.FSCTL_PIPE_PEEK);
        Assert.Equal(0x0011C017u, NamedPipe.FSCTL_PIPE_TRANSCEIVE);
        Assert.Equal(0x00110018u, NamedPipe.FSCTL_PIPE_WAIT);
    }

    [Fact]
    public async Task LISTEN_ends_when_a_client_connects()
    {
        var listening = await StartListening();

        await _client.ConnectAsync(10_000);

        await AssertConnected(listening);
        Assert.Equal(PipeConnected, (await _server.SafePipeHandle.TryListenAsync()).Status);
    }

    [Fact]
    public async Task LISTEN_is_cancelled_and_can_be_repeated()
    {
        for (var i = 0; i < 3; i++)
        {
            using var cancellation = new CancellationTokenSource();
            var listening = await StartListening(cancellation.Token);

            await cancellation.CancelAsync();

            var exception = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => listening.WaitAsync(Patience));
            Assert.Equal(cancellation.Token, exception.CancellationToken);
        }

        var last = await StartListening();
        await _client.ConnectAsync(10_000);
        await AssertConnected(last);
    }

    [Fact]
    public async Task PEEK_tells_what_waits_and_leaves_it_there()
    {
        await Connect();
        Assert.Equal(0u, _server.SafePipeHandle.Peek().ReadDataAvailable);
        await _client.WriteAsync(new byte[] { 1, 2, 3, 4, 5 });
        var output = new byte[16 + 3];

        var result = await _server.SafePipeHandle.TryPeekAsync(output);

        Assert.Equal(NtStatus.BufferOverflow, result.Status);
        Assert.Equal(output.Length, result.BytesReturned);
        Assert.Equal(5u, BinaryPrimitives.ReadUInt32LittleEndian(output.AsSpan(4)));
        Assert.Equal([1, 2, 3], output[16..]);
        var read = new byte[10];
        Assert.Equal(5, await _server.ReadAsync(read));
    }

    [Fact]
    public async Task TRANSCEIVE_sends_and_waits_for_the_answer()
    {
        await Connect();
        var answer = new byte[8];
        var call = _client.SafePipeHandle.TransceiveAsync(new byte[] { 1, 2, 3 }, answer).AsTask();
        var question = new byte[8];
        Assert.Equal(3, await _server.ReadAsync(question));
        Assert.False(call.IsCompleted);

        await _server.WriteAsync(new byte[] { 9, 8 });

        Assert.Equal(2, await call.WaitAsync(Patience));
        Assert.Equal([1, 2, 3], question[..3]);
        Assert.Equal([9, 8], answer[..2]);
    }

    [Fact]
    public void WAIT_succeeds_where_a_pipe_listens_and_times_out_where_none_is_free()
    {
        using var pipes = IoctlDevice.Open(@"\\.\pipe\", DeviceAccess.Read);

        Assert.Equal(NtStatus.Success, pipes.TryWait(WaitFor(_name, milliseconds: 1000)).Status);

        _client.Connect(10_000);
        Assert.Equal("STATUS_IO_TIMEOUT", pipes.TryWait(WaitFor(_name, milliseconds: 20)).Status.Name);
        Assert.True(pipes.TryWait(WaitFor("IoctlGenNoSuchPipe", milliseconds: 20)).Status.IsError);
    }

    async Task<Task<IoctlResult>> StartListening(CancellationToken cancellationToken = default)
    {
        var listening = _server.SafePipeHandle.TryListenAsync(cancellationToken).AsTask();
        await Task.Delay(30, CancellationToken.None);
        Assert.False(listening.IsCompleted);
        return listening;
    }

    /// <summary>A client may come before the request has been issued: then it fails, and says that it is connected.</summary>
    static async Task AssertConnected(Task<IoctlResult> listening) =>
        Assert.Contains((await listening.WaitAsync(Patience)).Status, new[] { NtStatus.Success, PipeConnected });

    async Task Connect()
    {
        var waiting = _server.WaitForConnectionAsync();
        await _client.ConnectAsync(10_000);
        await waiting;
        _client.ReadMode = PipeTransmissionMode.Message;
    }

    /// <summary>FILE_PIPE_WAIT_FOR_BUFFER: the timeout (relative: negative, in units of 100 ns), the name's bytes, whether there is a timeout, the name.</summary>
    static byte[] WaitFor(string name, int milliseconds)
    {
        var buffer = new byte[14 + name.Length * 2];
        BinaryPrimitives.WriteInt64LittleEndian(buffer, -10_000L * milliseconds);
        BinaryPrimitives.WriteInt32LittleEndian(buffer.AsSpan(8), name.Length * 2);
        buffer[12] = 1;
        Encoding.Unicode.GetBytes(name, buffer.AsSpan(14));
        return buffer;
    }
}
