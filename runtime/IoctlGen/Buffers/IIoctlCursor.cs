namespace IoctlGen;

/// <summary>The input of a code that is asked again and again: it moves itself on from page to page.</summary>
/// <typeparam name="THeader">The structure that every page begins with.</typeparam>
public interface IIoctlCursor<THeader> where THeader : unmanaged
{
    /// <summary>Makes this the input of the next page.</summary>
    /// <param name="page">The page that was returned.</param>
    /// <param name="status">What it was returned with: a success, or STATUS_BUFFER_OVERFLOW where there is more than fits a page.</param>
    /// <returns>False where that was the last page.</returns>
    bool Advance(IoctlBuffer<THeader> page, NtStatus status);
}
