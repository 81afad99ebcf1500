namespace IoctlGen.Testing;

/// <summary>Which recorded request answers one that is sent.</summary>
public enum ReplayMode
{
    /// <summary>
    /// The first sent is answered by the first recorded, and so on, and must be the same: code, route, input, data, room for the output, and what fields of
    /// the input point to. Addresses and handles may differ, and masked bytes. Anything else is a <see cref="ReplayException"/>.
    /// </summary>
    Strict,

    /// <summary>
    /// The next recorded request of the same code, one with the same input if there is one; when all have answered, the last again. A code that was never
    /// recorded is answered with STATUS_INVALID_DEVICE_REQUEST. An output that has less room than it had is cut, with STATUS_BUFFER_OVERFLOW.
    /// </summary>
    ByCode,
}
