namespace IoctlGen;

/// <summary>How many bytes an output must have to be complete.</summary>
static class RequiredBytes
{
    /// <summary>Those of an output that is, or begins with, a structure.</summary>
    /// <typeparam name="T">The structure.</typeparam>
    /// <param name="allowShortOutput">Whether none is required.</param>
    /// <param name="stated">Where its last field ends, as the generated call says; negative where the call says nothing.</param>
    public static int Of<T>(bool allowShortOutput, int stated) where T : unmanaged =>
        allowShortOutput ? 0
        : stated >= 0 ? stated
        : IoctlTail.OffsetIn<T>();
}
