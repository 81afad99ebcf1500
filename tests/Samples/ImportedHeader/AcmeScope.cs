using IoctlGen;

namespace Acme;

/// <summary>What the header does not say: the buffers of two codes. Each method takes the place of the imported one.</summary>
public static partial class AcmeScope
{
    /// <summary>Gives the instrument a name.</summary>
    [Ioctl("IOCTL_ACME_SCOPE_SET_NAME")]
    public static partial void SetName(this IoctlDevice device, string name);

    /// <summary>Reads the log, as many entries as there are.</summary>
    [Ioctl("IOCTL_ACME_SCOPE_READ_LOG")]
    public static partial ACME_LOG_ENTRY[] ReadLog(this IoctlDevice device);
}
