using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen;

/// <summary>
/// Records of any size that follow each other in a variable output, for <c>foreach</c>. Every step is checked, because it is the
/// driver's word: no record begins or ends outside what was written, and each begins behind the header of the one before, so that
/// no chain goes back or round. Nothing is allocated, but for a record that ends within the array that its header ends with.
/// </summary>
/// <typeparam name="THeader">The structure that every record begins with.</typeparam>
public readonly struct IoctlRecords<THeader> where THeader : unmanaged
{
    readonly IoctlBuffer _buffer;
    readonly int _offset;
    readonly Func<THeader, long> _step;
    readonly bool _isLength;

    /// <summary>Takes where the first record begins, and what leads from each to the next.</summary>
    internal IoctlRecords(IoctlBuffer buffer, int offset, Func<THeader, long> step, bool isLength)
    {
        _ = buffer.ElementsAt<byte>(offset, 0);
        (_buffer, _offset, _step, _isLength) = (buffer, offset, step, isLength);
    }

    /// <summary>Starts with the first record.</summary>
    public Enumerator GetEnumerator() => new(_buffer, _offset, _step, _isLength);

    /// <summary>The records, one after the other.</summary>
    public struct Enumerator
    {
        readonly IoctlBuffer _buffer;
        readonly Func<THeader, long> _step;
        readonly bool _isLength;
        int _next;
        bool _hasNext;

        internal Enumerator(IoctlBuffer buffer, int offset, Func<THeader, long> step, bool isLength)
        {
            (_buffer, _step, _isLength, _next) = (buffer, step, isLength, offset);
            _hasNext = offset < buffer.Length;
        }

        /// <summary>The record.</summary>
        public IoctlRecord<THeader> Current { get; private set; }

        /// <summary>Goes on to the next record.</summary>
        /// <returns>False behind the last.</returns>
        /// <exception cref="InvalidDataException">The header of the record was not written whole (to the array that it ends with), or its step is smaller than that or leaves what was written.</exception>
        /// <exception cref="ObjectDisposedException">The buffer was disposed.</exception>
        public bool MoveNext()
        {
            var left = _buffer.Length - _next;
            if (!_hasNext)
                return false;

            var step = _step(ReadHeader(left));
            _hasNext = _isLength ? step != left : step != 0;
            var length = _isLength || _hasNext ? step : left;
            if (length < Needed || length > left)
                throw Malformed(step, left);

            Current = new(_buffer, _next, (int)length);
            _next += (int)length;
            return true;
        }

        /// <summary>How many bytes every record has: its header up to the array that it ends with, and one, so that each step goes on.</summary>
        static int Needed => Math.Max(1, IoctlTail.OffsetIn<THeader>());

        /// <summary>The header, of which the last record need not have what lies behind the begin of its array.</summary>
        readonly THeader ReadHeader(int left)
        {
            if (left < Needed || left >= Unsafe.SizeOf<THeader>())
                return _buffer.Read<THeader>(_next);

            var header = default(THeader);
            _buffer.Bytes[_next..].CopyTo(MemoryMarshal.AsBytes(new Span<THeader>(ref header)));
            return header;
        }

        readonly InvalidDataException Malformed(long step, int left) => new(
            $"The record at offset {_next} says that {(_isLength ? $"it has {step} bytes" : $"the next one begins {step} bytes after it")}, but "
            + (step > left ? $"only {left} are left of what the driver wrote." : $"its header needs {Needed}."));
    }
}
