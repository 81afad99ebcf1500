using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>The macros that are defined at a place of a header, and the constants of its enumerations.</summary>
sealed class MacroTable
{
    /// <summary>The macro of guiddef.h. It is never expanded: where it declares, what it makes of its arguments has lost the value.</summary>
    public const string GuidDefinition = "DEFINE_GUID";

    readonly Dictionary<string, Macro> _macros = new(StringComparer.Ordinal);
    readonly Dictionary<string, (CToken Name, CInteger Value)> _enumerators = new(StringComparer.Ordinal);
    readonly HashSet<string> _removed = new(StringComparer.Ordinal);

    /// <summary>Every macro that is defined, by name.</summary>
    public IEnumerable<Macro> All => _macros.Values;

    /// <summary>What headers take for granted because others define it; a definition of the header itself goes before it.</summary>
    public Macro? Find(string name) =>
        name == GuidDefinition ? null
        : _macros.TryGetValue(name, out var macro) ? macro
        : _removed.Contains(name) ? null
        : KnownMacros.Find(name);

    /// <summary>Whether #ifdef and defined() hold for a name. What single headers call theirs (IOCTL_VOLUME_BASE) is known, and yet not defined: they ask for it to learn whether they were included before.</summary>
    public bool IsDefined(string name) => _macros.ContainsKey(name) || name == GuidDefinition || (Find(name) is not null && !DeviceTypes.IsOfOneHeader(name));

    public void Define(Macro macro) => _macros[macro.Name] = macro;

    public void Remove(string name)
    {
        _macros.Remove(name);
        _removed.Add(name);
    }

    public void DefineEnumerator(CToken name, CInteger value) => _enumerators[name.Text] = (name, value);

    /// <summary>The names of the constants of enumerations.</summary>
    public IEnumerable<string> Enumerators => _enumerators.Keys;

    /// <summary>The value of a name that is no macro.</summary>
    public CInteger? Enumerator(string name) => _enumerators.TryGetValue(name, out var enumerator) ? enumerator.Value : WindowsConstants.Find(name);

    /// <summary>What the header itself defines by a name, an enumerator as a macro of its own name; null for nothing.</summary>
    public Macro? Defined(string name) =>
        _macros.TryGetValue(name, out var macro) ? macro
        : _enumerators.TryGetValue(name, out var enumerator) ? new(enumerator.Name, parameters: null, [enumerator.Name])
        : null;
}
