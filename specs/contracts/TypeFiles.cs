using System.Text.RegularExpressions;
using IoctlGen.Specs.Import;

namespace IoctlGen.Specs.Contracts;

/// <summary>The types that contracts need, each once, whichever header it was read from.</summary>
/// <param name="partial">The structures that files written by hand add members to.</param>
sealed partial class TypeFiles(IReadOnlySet<string> partial)
{
    readonly Dictionary<string, (string Text, SourceHeader Header, bool Only64Bit)> _known = new(StringComparer.Ordinal);
    readonly Dictionary<SourceHeader, int> _taken = [];
    readonly List<string> _conflicts = [];

    /// <summary>Types of one name that headers declare differently, as sentences.</summary>
    public IReadOnlyList<string> Conflicts => _conflicts;

    /// <summary>How many structures there are.</summary>
    public int Structures { get; private set; }

    /// <summary>Each structure and enumeration, the header that it is read from, and whether C has another on x86, or none.</summary>
    public IEnumerable<(string Type, SourceHeader Header, bool Only64Bit)> All => _known.Select(static known => (known.Key, known.Value.Header, known.Value.Only64Bit));

    /// <summary>What a header has been asked for since the last time, and no other had.</summary>
    public IEnumerable<ImportedType> TakeNew(SourceHeader header)
    {
        var from = _taken.GetValueOrDefault(header);
        _taken[header] = header.Types.Declared.Count;
        foreach (var type in header.Types.Declared.Skip(from))
        {
            var text = new CodeText(CSharpVersion.Any);
            TypePrinter.Print(text, type);
            // Headers call one type by other names, DWORD and ULONG; what is declared may not differ.
            var declared = Comment().Replace(text.ToString(), "");
            if (_known.TryAdd(type.Name, (declared, header, type.Only64Bit)))
            {
                Structures += type is ImportedStructure ? 1 : 0;
                yield return type is ImportedStructure structure ? structure with { IsPartial = partial.Contains(type.Name) } : type;
            }
            else if (_known[type.Name].Text != declared)
            {
                _conflicts.Add($"{type.Name} of {header.Name} is not that of {_known[type.Name].Header.Name}");
            }
        }
    }

    [GeneratedRegex(" *///.*\n")]
    private static partial Regex Comment();
}
