namespace IoctlGen;

/// <summary>How the I/O manager hands the caller's buffers to the driver: bits 1-0 of a control code (METHOD_* in devioctl.h).</summary>
public enum TransferMethod
{
    /// <summary>METHOD_BUFFERED: input and output are copied through one system buffer.</summary>
    Buffered = 0,

    /// <summary>METHOD_IN_DIRECT: the input is copied; the second buffer is locked, and the driver <em>reads</em> it.</summary>
    InDirect = 1,

    /// <summary>METHOD_OUT_DIRECT: the input is copied; the output buffer is locked, and the driver writes it.</summary>
    OutDirect = 2,

    /// <summary>METHOD_NEITHER: the driver receives the caller's pointers as they are.</summary>
    Neither = 3,
}
