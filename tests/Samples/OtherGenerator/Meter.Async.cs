using Native.Meters;
using Reply = Native.Meters.Tables.Row;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>The second file of the contract, in which a name means another type than in the first.</summary>
static partial class Meter
{
    [Ioctl(0x810)] internal static partial Task<Reply> AskAsync(this IoctlDevice device, Request request, CancellationToken cancellationToken);

    [Ioctl(0x811)] internal static partial ValueTask<IoctlResult<Native.Meters.Reply[]>> TryCollectAsync(this IoctlDevice device, ReadOnlyMemory<Request> requests, CancellationToken cancellationToken);

    [Ioctl(0x812)] internal static partial ValueTask<IoctlBuffer<Native.Meters.Reports.Header>> DetailAsync(this IoctlDevice device, CancellationToken cancellationToken);
}
