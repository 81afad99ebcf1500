namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Names of one kind by the scopes that declare them. A name is looked for as C++ does: in the scope that it is used in, then in those around it, each
/// with the namespaces that it uses.
/// </summary>
/// <param name="scopes">The scopes.</param>
sealed class ScopedNames<T>(CppScopes scopes)
    where T : class
{
    readonly Dictionary<string, T> _byPath = new(StringComparer.Ordinal);
    readonly Dictionary<string, string?> _paths = new(StringComparer.Ordinal);

    /// <summary>Gives a name in the present scope.</summary>
    public void Set(string name, T value) => Set(scopes.Current, name, value);

    /// <summary>Gives a name in a scope.</summary>
    /// <param name="scope">The scope: <c>Acme::</c>; empty for none.</param>
    /// <param name="name">The name.</param>
    /// <param name="value">What it names.</param>
    public void Set(string scope, string name, T value)
    {
        var path = scope + name;
        if (!_paths.TryGetValue(name, out var known))
            _paths.Add(name, path);
        else if (known is not null && known != path && !ReferenceEquals(_byPath[known], value))
            _paths[name] = null;
        _byPath[path] = value;
    }

    /// <summary>What a name means in the present scope; null for nothing.</summary>
    /// <param name="name">The name, with scopes before it or without.</param>
    public T? Find(string name)
    {
        foreach (var scope in scopes.Around(name))
        {
            if (In(scope, name) is { } found)
                return found;
        }

        return null;
    }

    /// <summary>What a name means in one scope, without those around it; null for nothing.</summary>
    public T? In(string scope, string name)
    {
        var (full, last) = scopes.Resolve(scope, name);
        if (_byPath.TryGetValue(full.Length == 0 ? last : full + last, out var found))
            return found;
        foreach (var used in scopes.UsedIn(full))
        {
            if (_byPath.TryGetValue(used + last, out found))
                return found;
        }

        return null;
    }

    /// <summary>The only one of a name, in whatever scope; null where there is none, or several.</summary>
    public T? Only(string name) => _paths.TryGetValue(name, out var path) && path is not null ? _byPath[path] : null;
}
