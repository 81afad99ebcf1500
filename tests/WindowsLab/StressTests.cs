namespace IoctlGen.WindowsLab;

/// <summary>Many threads, every kind of call: no wrong byte, and nothing is left when it is over.</summary>
public sealed class StressTests : IDisposable
{
    const int Threads = 8, CallsOfThread = 2500, LargestBuffer = 4096;

    readonly OverlappedLab[] _labs = [.. Enum.GetValues<Route>().Select(OverlappedLab.Open)];

    public void Dispose()
    {
        foreach (var lab in _labs)
            lab.Dispose();
    }

    [Fact]
    public void Synchronous_asynchronous_and_cancelled_calls_of_eight_threads()
    {
        Run(CallsOfThread / 10);
        var before = Footprint.Measure();

        Run(CallsOfThread);

        var after = Footprint.Measure();
        TestContext.Current.SendDiagnosticMessage($"{before} -> {after}");
        Assert.InRange(after.Handles - before.Handles, int.MinValue, 60);
        Assert.InRange(after.PinnedObjects - before.PinnedObjects, long.MinValue, 8);
        Assert.InRange(after.ManagedBytes - before.ManagedBytes, long.MinValue, 1024 * 1024);
    }

    void Run(int calls)
    {
        var errors = new System.Collections.Concurrent.ConcurrentQueue<Exception>();
        var threads = Enumerable.Range(0, Threads).Select(seed => new Thread(() =>
        {
            try
            {
                new Worker(_labs, seed).Run(calls);
            }
            catch (Exception exception)
            {
                errors.Enqueue(exception);
            }
        })).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
            Assert.True(thread.Join(TimeSpan.FromSeconds(80)), "a thread hangs");
        Assert.Empty(errors);
    }

    /// <summary>One thread's calls, each of a random kind on a random route.</summary>
    sealed class Worker(OverlappedLab[] labs, int seed)
    {
        static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

        readonly Random _random = new(seed);
        readonly byte[] _sent = new byte[LargestBuffer];
        readonly byte[] _received = new byte[LargestBuffer];

        public void Run(int calls)
        {
            using var channel = new Channel();
            for (var i = 0; i < calls; i++)
            {
                var lab = labs[_random.Next(labs.Length)];
                switch (_random.Next(8))
                {
                    case 0 or 1:
                        Echo((sent, received) => lab.Device.Echo(sent.Span, received.Span));
                        break;
                    case 2 or 3:
                        Echo((sent, received) => Wait(lab.EchoAsync(sent, received)));
                        break;
                    case 4:
                        Echo((sent, received) => Wait(lab.ReverseAsync(sent, received)), backwards: true);
                        break;
                    case 5:
                        Delay(lab);
                        break;
                    case 6:
                        Release(lab, channel);
                        break;
                    default:
                        Cancel(lab, channel);
                        break;
                }
            }
        }

        static T Wait<T>(ValueTask<T> call) => call.AsTask().WaitAsync(Patience).GetAwaiter().GetResult();

        void Echo(Func<ReadOnlyMemory<byte>, Memory<byte>, int> call, bool backwards = false)
        {
            var sent = _sent.AsMemory(0, _random.Next(1, LargestBuffer));
            _random.NextBytes(sent.Span);
            _received.AsSpan().Fill(0xEE);

            Assert.Equal(sent.Length, call(sent, _received.AsMemory(0, sent.Length)));

            if (backwards)
                sent.Span.Reverse();
            Assert.True(sent.Span.SequenceEqual(_received.AsSpan(0, sent.Length)));
            Assert.False(_received.AsSpan(sent.Length).ContainsAnyExcept((byte)0xEE));
        }

        void Delay(OverlappedLab lab)
        {
            var fill = (byte)_random.Next();
            var status = _random.Next(2) == 0 ? NtStatus.Success : NtStatus.BufferOverflow;
            var output = _received.AsMemory(0, _random.Next(1, LargestBuffer));

            var result = Wait(lab.TryDelayAsync(new(1, new(status, output.Length, fill)), output));

            Assert.Equal(status, result.Status);
            Assert.Equal(output.Length, result.BytesReturned);
            Assert.False(output.Span.ContainsAnyExcept(fill));
        }

        void Release(OverlappedLab lab, Channel channel)
        {
            var fill = (byte)_random.Next();
            var call = lab.PendDirectAsync(channel.Number, _received);
            while (!channel.TryRelease(new(NtStatus.Success, LargestBuffer, fill)))
                Thread.Yield();
            Assert.Equal(LargestBuffer, Wait(call));
            Assert.False(_received.AsSpan().ContainsAnyExcept(fill));
        }

        void Cancel(OverlappedLab lab, Channel channel)
        {
            using var cancellation = new CancellationTokenSource();
            var call = lab.TryPendAsync(channel.Number, _received, cancellation.Token);
            if (_random.Next(2) == 0)
                Thread.Yield();
            cancellation.Cancel();
            var exception = Assert.ThrowsAny<OperationCanceledException>(() => Wait(call));
            Assert.Equal(cancellation.Token, exception.CancellationToken);
        }
    }
}
