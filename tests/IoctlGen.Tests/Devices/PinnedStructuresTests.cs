namespace IoctlGen.Tests;

/// <summary>Arrays of structures that marshalling would change (bool, char): pinned all the same, as .NET allows since version 7.</summary>
public sealed class PinnedStructuresTests
{
#pragma warning disable IOCTL2006 // What no driver should be sent is what is sent here.
    [Fact]
    public async Task Structures_with_bool_and_char_are_sent_and_filled_in_place()
    {
        using var device = new LateEcho();
        Flags[] sent = [new(true, 'x'), new(false, '\uFFFF')], received = [default, default, new(true, 'z')];

        var count = await DeviceCalls.FillAsync<Flags>(device, Codes.Pair, AsyncInput.Pin<Flags>(sent), received, TestContext.Current.CancellationToken);

        Assert.Equal(2, count);
        Assert.Equal([.. sent, new(true, 'z')], received);
    }

    readonly record struct Flags(bool IsSet, char Letter);

    /// <summary>Completes on another thread, after a collection.</summary>
    sealed class LateEcho : IoctlDevice
    {
        protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => throw new NotSupportedException();

        protected internal override async ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
        {
            await Task.Yield();
            GC.Collect();
            request.Input.CopyTo(request.Output);
            return new(NtStatus.Success, request.Input.Length);
        }
    }
}
