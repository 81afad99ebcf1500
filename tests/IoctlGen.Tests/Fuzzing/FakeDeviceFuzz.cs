using CsCheck;
using IoctlGen.Testing;

namespace IoctlGen.Tests;

/// <summary>Random programs of two threads on one fake device: every request ends, nothing is left pending, and the list has what ended.</summary>
public sealed class FakeDeviceFuzz
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    static readonly Gen<Step[]> Programs = Gen.Frequency(
        (6, Step.Send), (3, Step.SendSynchronously), (3, Step.Complete), (3, Step.CompleteWithStatus), (3, Step.Cancel), (2, Step.Pend), (2, Step.Handle), (1, Step.Delay), (1, Step.Dispose)).Array[0, 12];

    enum Step
    {
        Send,
        SendSynchronously,
        Complete,
        CompleteWithStatus,
        Cancel,
        Pend,
        Handle,
        Delay,
        Dispose,
    }

    [Fact]
    public void Every_request_ends() => Fuzz.Check(Gen.Select(Programs, Programs, Gen.Bool), static program =>
    {
        var (mine, another, pendsFirst) = program;
        using var state = new State();
        if (pendsFirst)
            state.Pending = state.Device.Pend(Codes.PairCode);
        using var start = new Barrier(2);
        var thread = Task.Factory.StartNew(() => Run(another), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        Run(mine);
        Assert.True(thread.Wait(Patience), "A thread did not end.");
        state.Device.Dispose();

        var ended = state.End();
        Assert.Equal(0, state.Device.Pend(Codes.PairCode).Count);
        Assert.Equal(ended, state.Device.Requests.Count);

        void Run(Step[] steps)
        {
            start.SignalAndWait();
            foreach (var step in steps)
                state.Do(step);
        }
    });

    sealed class State : IDisposable
    {
        readonly List<(Task<IoctlResult> Call, CancellationTokenSource Source)> _calls = [];

        public FakeDevice Device { get; } = new();

        public FakePending? Pending { get; set; }

        public void Do(Step step)
        {
            switch (step)
            {
                case Step.Send:
                    var source = new CancellationTokenSource();
                    Add(DeviceCalls.TrySendAsync(Device, Codes.Pair, default, source.Token).AsTask(), source);
                    break;
                case Step.SendSynchronously:
                    Add(Task.Factory.StartNew(() => DeviceCalls.TrySend(Device, Codes.Pair), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default), new());
                    break;
                case Step.Cancel:
                    lock (_calls)
                        _calls.LastOrDefault().Source?.Cancel();
                    break;
                case Step.Pend:
                    Pending = Device.Pend(Codes.PairCode);
                    break;
                case Step.Handle:
                    Device.On(Codes.PairCode, static () => NtStatus.Success);
                    break;
                case Step.Delay:
                    Device.Delay(Codes.PairCode, TimeSpan.FromDays(1));
                    break;
                case Step.Dispose:
                    Device.Dispose();
                    break;
                default:
                    Complete(step == Step.Complete ? null : NtStatus.DeviceBusy);
                    break;
            }
        }

        /// <returns>How many requests were answered or cancelled; those that the end of the device ended are in no list.</returns>
        public int End()
        {
            var ended = 0;
            foreach (var (call, _) in _calls)
            {
                var exception = Record.Exception(() => call.WaitAsync(Patience).GetAwaiter().GetResult());
                Assert.True(exception is null or OperationCanceledException or ObjectDisposedException, $"{exception}");
                ended += exception is ObjectDisposedException ? 0 : 1;
            }

            return ended;
        }

        public void Dispose()
        {
            foreach (var (_, source) in _calls)
                source.Dispose();
        }

        void Complete(NtStatus? status)
        {
            try
            {
                if (status is { } set)
                    Pending?.Complete(set);
                else
                    Pending?.Complete();
            }
            catch (InvalidOperationException)
            {
                // None is pending.
            }
        }

        void Add(Task<IoctlResult> call, CancellationTokenSource source)
        {
            lock (_calls)
                _calls.Add((call, source));
        }
    }
}
