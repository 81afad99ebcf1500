using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>The place in an enumeration of pages: one each, so that every enumeration begins at the start.</summary>
sealed class PageCursor<TInput, THeader>(TInput start)
    where TInput : unmanaged, IIoctlCursor<THeader>
    where THeader : unmanaged
{
    TInput _input = start;

    public ref readonly TInput Input => ref _input;

    public bool HasMore { get; private set; }

    public void Advance(IoctlBuffer<THeader> page, NtStatus status)
    {
        var before = _input;
        HasMore = _input.Advance(page, status);
        if (HasMore && InputBytes.Of(in before).SequenceEqual(InputBytes.Of(in _input)))
            throw new InvalidOperationException($"{typeof(TInput).Name}.Advance returned true but changed nothing: the same page would be asked for without end. Return false after the last page.");
    }
}
