namespace IoctlGen;

/// <summary>
/// Marks a structure that an array goes on from, as C's <c>T x[1]</c>, ANYSIZE_ARRAY and <c>T x[]</c> at the end do. The array begins before the padding at the
/// structure's end, so <c>sizeof</c> does not tell where: <see cref="IoctlInput{THeader}"/> appends at <see cref="TailOffset"/>, and an output is complete when it
/// covers everything before it.
/// </summary>
/// <example>
/// The last field is the first element:
/// <code>
/// readonly int IIoctlTail.TailOffset =&gt; IoctlTail.OffsetOf(in this, in Data);
/// </code>
/// </example>
public interface IIoctlTail
{
    /// <summary>Where the array begins: bytes from the start of the structure, at most its size. The same for all values, and asked of <c>default</c>.</summary>
    /// <remarks>With [NativeType] on it, the array is not the last field: it lies in that field's structure, or behind it.</remarks>
    int TailOffset { get; }
}
