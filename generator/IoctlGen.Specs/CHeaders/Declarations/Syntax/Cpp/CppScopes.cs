namespace IoctlGen.Specs.CHeaders;

/// <summary>The namespaces, classes and enumerations of C++ that names are declared in. A scope is its path, <c>Acme::Ioctl::</c>; outside all, it is empty.</summary>
sealed class CppScopes
{
    const string Separator = "::";

    /// <summary>Every look goes through them. No header uses more.</summary>
    const int MaximumUsed = 32;

    /// <summary>Every look goes through them. No header has as many.</summary>
    const int MaximumDepth = 64;

    static readonly List<string> None = [];
    static readonly string[] Outside = [""];

    readonly List<(string Path, bool IsType)> _open = [("", false)];
    readonly Dictionary<string, List<string>> _used = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _aliases = new(StringComparer.Ordinal);
    readonly HashSet<string> _known = new(StringComparer.Ordinal) { "" };

    /// <summary>The present scope.</summary>
    public string Current => _open[_open.Count - 1].Path;

    /// <summary>The present scope, or that around the types that it lies in: where C declares whatever is named first.</summary>
    public string OutsideTypes => _open.FindLast(static scope => !scope.IsType).Path;

    /// <summary>Whether the present scope is a class or an enumeration, whose name goes with that of a member.</summary>
    public bool IsInType => _open[_open.Count - 1].IsType;

    /// <summary>Goes into a scope, until the result is disposed of.</summary>
    /// <param name="at">Where it begins.</param>
    /// <param name="name">Its name, which may have scopes before it; null for one without a name: what it declares belongs to the scope around it.</param>
    /// <param name="isType">Whether it is a class or an enumeration.</param>
    public Level Enter(CToken at, string? name, bool isType) => name is null ? Return(at, Current, IsInType) : Return(at, Current + name + Separator, isType);

    /// <summary>Goes back into a scope, until the result is disposed of.</summary>
    public Level Return(CToken at, string scope, bool isType = false)
    {
        if (_open.Count > MaximumDepth)
            throw new HeaderException(at, $"it stands in more than {MaximumDepth} scopes");
        _open.Add((scope, isType));
        _known.Add(scope);
        return new(this);
    }

    /// <summary>Has the names of a scope found in another one as if they were its own: <c>using namespace X</c>, an inline namespace, a base class.</summary>
    public void Use(string scope, string used)
    {
        if (!_used.TryGetValue(scope, out var all))
            _used.Add(scope, all = []);
        if (all.Count < MaximumUsed && used != scope && !all.Contains(used))
            all.Add(used);
    }

    /// <summary>Gives a namespace another name in the present scope.</summary>
    public void Alias(string name, string scope) => _aliases[Current + name + Separator] = scope;

    /// <summary>The scope of a name: <c>Acme::</c>; null where there is none.</summary>
    public string? Find(string name) => Around(name).Select(scope => Resolve(scope, name + Separator).Scope).FirstOrDefault(_known.Contains);

    /// <summary>The scopes that a name may be meant in, innermost first.</summary>
    public IEnumerable<string> Around(string name) =>
        _open.Count == 1 || name.StartsWith(Separator, StringComparison.Ordinal) ? Outside : Enumerable.Reverse(_open).Select(static scope => scope.Path);

    /// <summary>The scopes whose names are found in one, too.</summary>
    public List<string> UsedIn(string scope) => _used.TryGetValue(scope, out var used) ? used : None;

    /// <summary>A name, as it is meant in a scope, as the scope that it stands in and its last word.</summary>
    public (string Scope, string Last) Resolve(string scope, string name)
    {
        var split = name.LastIndexOf(Separator, StringComparison.Ordinal);
        if (split < 0)
            return (scope, name);
        var start = name.StartsWith(Separator, StringComparison.Ordinal) ? Separator.Length : 0;
        var behind = split + Separator.Length;
        var full = scope + (start == behind ? "" : name.Substring(start, behind - start));
        return (_aliases.TryGetValue(full, out var meant) ? meant : full, name.Substring(behind));
    }

    /// <summary>A scope that is open; disposing of it leaves it.</summary>
    public readonly struct Level(CppScopes scopes) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => scopes._open.RemoveAt(scopes._open.Count - 1);
    }
}
