namespace IoctlGen.Generator.Sources;

/// <summary>Something that is read when it is first asked for, by one thread. Unlike with Lazy, a reading that was cancelled is begun anew.</summary>
/// <param name="read">Reads it.</param>
sealed class ReadOnce<T>(Func<CancellationToken, T> read)
    where T : class
{
    T? _value;

    public T Get(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _value) is { } known)
            return known;
        lock (this)
        {
            if (_value is null)
                Volatile.Write(ref _value, read(cancellationToken));
            return _value!;
        }
    }
}
