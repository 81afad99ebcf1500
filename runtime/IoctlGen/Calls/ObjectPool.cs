namespace IoctlGen;

/// <summary>Keeps objects for reuse, so that a call in steady state allocates nothing; what does not fit is let go.</summary>
sealed class ObjectPool<T>(Func<T> create, Action<T> discard, int capacity = 1024) where T : class
{
    readonly Stack<T> _items = new();

    public T Rent()
    {
        lock (_items)
        {
            if (_items.TryPop(out var item))
                return item;
        }

        return create();
    }

    public void Return(T item)
    {
        lock (_items)
        {
            if (_items.Count < capacity)
            {
                _items.Push(item);
                return;
            }
        }

        discard(item);
    }
}
