using Native.Meters.Reports;

namespace IoctlGen.Samples.OtherGenerator;

/// <summary>An input of pages that begin with the other generator's structure.</summary>
struct Cursor : IIoctlCursor<Header>
{
    internal int Next;

    public bool Advance(IoctlBuffer<Header> page, NtStatus status) => ++Next < 3;
}
