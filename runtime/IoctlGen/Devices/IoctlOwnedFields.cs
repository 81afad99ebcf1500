using System.Runtime.InteropServices;
using IoctlGen.CompilerServices;

namespace IoctlGen;

/// <summary>What the fields of a request's input name or point to, beside input and output: the parameters marked with <see cref="IoctlFieldAttribute"/>. It lives as long as the request.</summary>
public readonly struct IoctlOwnedFields
{
    readonly OwnedFields? _fields;

    internal IoctlOwnedFields(OwnedFields? fields) => _fields = fields;

    /// <summary>The fields, as the declaration names them: <c>FileHandle</c>, <c>Sptd.DataBuffer</c>.</summary>
    public IReadOnlyList<string> Names
    {
        get
        {
            if (_fields is null)
                return [];
            var names = new string[_fields.Count];
            for (var i = 0; i < names.Length; i++)
                names[i] = _fields.All[i].Name;
            return names;
        }
    }

    /// <summary>The handle that a field names; null where the field points to memory.</summary>
    /// <param name="field">The field, as the declaration names it.</param>
    /// <exception cref="ArgumentException">The request has no such field.</exception>
    public SafeHandle? Handle(string field) => Find(field).Handle;

    /// <summary>The memory that a field points to; empty where the field names a handle.</summary>
    /// <param name="field">The field, as the declaration names it.</param>
    /// <exception cref="ArgumentException">The request has no such field.</exception>
    public unsafe ReadOnlySpan<byte> Bytes(string field)
    {
        ref var found = ref Find(field);
        return new(found.Pointer, found.Length);
    }

    /// <summary>The memory that a field points to, to be written as the driver would.</summary>
    /// <param name="field">The field, as the declaration names it.</param>
    /// <exception cref="ArgumentException">The request has no such field.</exception>
    /// <exception cref="InvalidOperationException">The driver only reads it.</exception>
    public unsafe Span<byte> WritableBytes(string field)
    {
        ref var found = ref Find(field);
        return found.IsWritable
            ? new(found.Pointer, found.Length)
            : throw new InvalidOperationException($"'{field}' points to nothing that the driver writes: the method takes a handle or read-only memory for it.");
    }

    /// <summary>Where a field lies in the input: what stands there is an address or a handle of this process, and another in the next.</summary>
    /// <param name="field">The field, as the declaration names it.</param>
    /// <exception cref="ArgumentException">The request has no such field.</exception>
    public Range PlaceOf(string field)
    {
        var place = Find(field).Place;
        return place.Offset..(place.Offset + place.Size);
    }

    /// <summary>Whether the output begins with the structure of the input, so that the driver may return the fields in the same places.</summary>
    public bool ComeBack => _fields is { ComesBack: true };

    ref OwnedField Find(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        if (_fields is not null)
        {
            foreach (ref var owned in _fields.All)
            {
                if (owned.Name == field)
                    return ref owned;
            }
        }

        throw new ArgumentException($"No parameter of the call owns the field '{field}'.", nameof(field));
    }
}
