using Native.Meters;
using Native.Meters.Reports;
using static Native.Meters.Tables;
using Answer = Native.Meters.Reply;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>Types of another namespace by every kind of using, and as they are nested in others.</summary>
[IoctlContract(0x8337)]
static partial class Meter
{
    [Ioctl(0x800)] internal static partial Answer Query(this IoctlDevice device, in Request request);

    [Ioctl(0x801)] internal static partial int Dump(this IoctlDevice device, ReadOnlySpan<Native.Meters.Request> requests, Span<Answer> replies);

    [Ioctl(0x802, SizeField = "Size", AllowShortOutput = true)] internal static partial IoctlBuffer<Header> Describe(this IoctlDevice device, IoctlInput<Request> request);

    [Ioctl(0x803)] internal static partial Row[] List(this IoctlDevice device, Native.Meters.Tables.Row from);

    [Ioctl(0x804)] internal static partial void Set(this IoctlDevice device, Mode mode);

    [Ioctl(0x805)] internal static partial IoctlResult TryStamp(this IoctlDevice device, out Stamp stamp);

    [Ioctl(0x806)] internal static partial void Exchange(this IoctlDevice device, ref Neighbour neighbour);

    [Ioctl(0x807)] internal static partial Answer Read(this MeterHandle handle, global::Native.Meters.Request request);

    [Ioctl(0x808)] internal static partial IoctlPages<Cursor, Header> Enumerate(this IoctlDevice device, Cursor start);

    [Ioctl(0x809)] internal static partial void Send(this IoctlDevice device, in Envelope envelope);

    [Ioctl(0x80A)] internal static partial int Count(this IoctlDevice device);
}
