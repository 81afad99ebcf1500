using System.Runtime.InteropServices;

namespace IoctlGen.Samples;

/// <summary>Where on its volume a file lies (winioctl.h).</summary>
[IoctlContract(DeviceType.FileSystem, Header = "winioctl.h")]
public static partial class RetrievalPointers
{
    /// <summary>Asks for the extents of a file, from a cluster on. The buffers go to the file system as they are.</summary>
    /// <param name="file">The file; reading its attributes is enough.</param>
    /// <param name="start">The first cluster of the file to tell of.</param>
    [Ioctl(28, TransferMethod.Neither)]
    public static partial IoctlPages<StartingVcn, RetrievalPointersHeader> GetRetrievalPointers(this IoctlDevice file, StartingVcn start);

    /// <summary>The extents of a page.</summary>
    /// <param name="page">A page of <see cref="GetRetrievalPointers"/>.</param>
    public static ReadOnlySpan<FileExtent> Extents(this IoctlBuffer<RetrievalPointersHeader> page)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Elements(in page.Header.FirstExtent, (int)page.Header.ExtentCount);
    }
}

/// <summary>STARTING_VCN_INPUT_BUFFER (winioctl.h).</summary>
/// <param name="vcn">The virtual cluster number.</param>
[NativeName("STARTING_VCN_INPUT_BUFFER", Header = "winioctl.h")]
[StructLayout(LayoutKind.Sequential)]
public struct StartingVcn(long vcn) : IIoctlCursor<RetrievalPointersHeader>
{
    /// <summary>LARGE_INTEGER StartingVcn.</summary>
    public long Vcn = vcn;

    /// <inheritdoc/>
    public bool Advance(IoctlBuffer<RetrievalPointersHeader> page, NtStatus status)
    {
        var extents = page.Extents();
        if (status != NtStatus.BufferOverflow || extents.IsEmpty)
            return false;
        Vcn = extents[^1].NextVcn;
        return true;
    }
}

/// <summary>RETRIEVAL_POINTERS_BUFFER (winioctl.h).</summary>
[NativeName("RETRIEVAL_POINTERS_BUFFER", Header = "winioctl.h")]
[StructLayout(LayoutKind.Sequential)]
public struct RetrievalPointersHeader
{
    /// <summary>DWORD ExtentCount.</summary>
    public uint ExtentCount;

    /// <summary>LARGE_INTEGER StartingVcn: where the first extent begins.</summary>
    public long StartingVcn;

    /// <summary>Extents[1]: the first of them.</summary>
    public FileExtent FirstExtent;
}

/// <summary>One element of RETRIEVAL_POINTERS_BUFFER.</summary>
/// <param name="NextVcn">LARGE_INTEGER NextVcn: where the next extent begins.</param>
/// <param name="Lcn">LARGE_INTEGER Lcn: the cluster of the volume; -1 for a hole.</param>
public readonly record struct FileExtent(long NextVcn, long Lcn);
