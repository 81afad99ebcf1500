using System.Collections.ObjectModel;
using System.Runtime.InteropServices;

namespace IoctlGen.Testing;

/// <summary>What a request's owned fields name and point to, as it was sent: the handler may write it before the record is made.</summary>
readonly struct OwnedSnapshot
{
    public OwnedSnapshot(IoctlOwnedFields owned)
    {
        Bytes = ReadOnlyDictionary<string, ReadOnlyMemory<byte>>.Empty;
        Handles = ReadOnlyDictionary<string, SafeHandle>.Empty;
        if (owned.Names is not { Count: > 0 } names)
            return;

        var bytes = new Dictionary<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var handles = new Dictionary<string, SafeHandle>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (owned.Handle(name) is { } handle)
                handles.Add(name, handle);
            else
                bytes.Add(name, owned.Bytes(name).ToArray());
        }

        (Bytes, Handles) = (bytes.AsReadOnly(), handles.AsReadOnly());
    }

    public IReadOnlyDictionary<string, ReadOnlyMemory<byte>> Bytes { get; }

    public IReadOnlyDictionary<string, SafeHandle> Handles { get; }
}
