using System.Text.RegularExpressions;

namespace IoctlGen.Specs.Contracts;

/// <summary>What a person decided of the contracts beyond the facts: shapes.md, three tables.</summary>
sealed class ShapeTable
{
    readonly List<Interface> _interfaces = [];
    readonly Dictionary<string, List<CodeShape>> _shapes = new(StringComparer.Ordinal);
    readonly List<WantedType> _types = [];
    readonly HashSet<string> _partial = new(StringComparer.Ordinal);
    readonly Dictionary<string, string[]> _before = new(StringComparer.Ordinal);

    /// <summary>The interfaces, in the order in which codes look for theirs.</summary>
    public IReadOnlyList<Interface> Interfaces => _interfaces;

    /// <summary>The headers that are read before another one, which takes them for granted.</summary>
    public IReadOnlyList<string> Before(string header) => _before.GetValueOrDefault(header, []);

    /// <summary>Types that no code names, and people need to read or write what codes carry.</summary>
    public IReadOnlyList<WantedType> Types => _types;

    /// <summary>Structures that files written by hand add members to.</summary>
    public IReadOnlySet<string> Partial => _partial;

    /// <summary>The codes that something is decided of.</summary>
    public IEnumerable<string> Codes => _shapes.Keys;

    /// <summary>What is decided of a code: a shape for each of its methods.</summary>
    public IReadOnlyList<CodeShape> Of(string code) => _shapes.GetValueOrDefault(code, [CodeShape.ByFacts]);

    /// <summary>The interface of a code; null for none.</summary>
    public Interface? InterfaceOf(string code) => _interfaces.Find(known => known.PrefixOf(code) is not null);

    /// <summary>Reads the tables.</summary>
    /// <param name="lines">The lines of shapes.md.</param>
    /// <exception cref="FormatException">A row is broken; the message quotes it.</exception>
    public static ShapeTable Read(IEnumerable<string> lines)
    {
        var table = new ShapeTable();
        var section = "";
        foreach (var line in lines)
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
                section = line[3..];
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                table.Add(section, line, [.. line.Trim('|', ' ').Split(" | ").Select(static cell => cell.Trim())]);
        }

        return table;
    }

    void Add(string section, string line, string[] cells)
    {
        if (cells.Length != 3)
            throw new FormatException($"'{line}' has {cells.Length} cells; a row has 3.");
        var name = cells[0].Trim('`');
        switch (section)
        {
            case "Interfaces":
                _interfaces.Add(new(name, cells[1].Replace("`", "").Split(", "), cells[2]));
                break;
            case "Shapes":
                if (!_shapes.TryGetValue(name, out var shapes))
                    _shapes.Add(name, shapes = []);
                shapes.Add(CodeShape.Read(cells[1].Trim('`'), cells[2], line));
                break;
            case "Headers":
                _before.Add(name, cells[1].Replace("`", "").Split(", "));
                break;
            case "Types":
                _types.Add(new(name, cells[1].Trim('`')));
                break;
            case "Extended types":
                _partial.Add(name);
                break;
            default:
                throw new FormatException($"'{line}' stands under '{section}': expected Interfaces, Shapes, Headers, Types or Extended types.");
        }
    }
}

/// <summary>What people send codes to: a namespace, and a contract in it.</summary>
/// <param name="Name">The namespace below IoctlGen.Windows.</param>
/// <param name="Patterns">The names of its codes, with * for any letters.</param>
/// <param name="Summary">What it is.</param>
sealed record Interface(string Name, string[] Patterns, string Summary)
{
    readonly Regex[] _patterns = [.. Patterns.Select(static pattern => new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*") + "$", RegexOptions.CultureInvariant))];

    /// <summary>The class of its codes.</summary>
    public string Contract => Name + "Codes";

    /// <summary>What the names of the code's kind begin with, <c>IOCTL_DISK_</c>; null where the code is not of this interface.</summary>
    public string? PrefixOf(string code)
    {
        var at = Array.FindIndex(_patterns, pattern => pattern.IsMatch(code));
        if (at < 0)
            return null;
        var start = Patterns[at].Split('*')[0];
        return start.Length == code.Length ? code[..(code.IndexOf('_') + 1)] : start[..(start.LastIndexOf('_') + 1)];
    }
}

/// <summary>A type that no code names.</summary>
/// <param name="Name">Its name in C.</param>
/// <param name="Header">The header that has it.</param>
sealed record WantedType(string Name, string Header);

/// <summary>What is decided of a code, in words with semicolons between: <c>pends; size Size; owns FileHandle as SafeHandle file</c>.</summary>
sealed record CodeShape
{
    public static readonly CodeShape ByFacts = new();

    /// <summary>The name of the method; null for that of the code.</summary>
    public string? Method { get; private init; }

    /// <summary>The header that has its types; null for that of the catalogue.</summary>
    public string? Header { get; private init; }

    /// <summary>The buffers, as facts are written; null for what the facts say.</summary>
    public string? Input { get; private init; }

    /// <inheritdoc cref="Input"/>
    public string? Output { get; private init; }

    /// <summary>The field of the output that says how long it is.</summary>
    public string? SizeField { get; private init; }

    /// <summary>The field of the input that says how long the output is.</summary>
    public string? OutputSize { get; private init; }

    /// <summary>The second buffer, which the driver reads: its parameter.</summary>
    public string? Data { get; private init; }

    /// <summary>Whether the structure that the input begins with is all of it.</summary>
    public bool Alone { get; private init; }

    /// <summary>Why nobody owns what its fields refer to; null where they have owners, or refer to nothing.</summary>
    public string? Unowned { get; private init; }

    /// <summary>Whether a request may stay pending until something happens.</summary>
    public bool Pends { get; private init; }

    /// <summary>Whether the list comes in parts, a request each.</summary>
    public bool Pages { get; private init; }

    /// <summary>Whether sending it again with more room does harm.</summary>
    public bool Once { get; private init; }

    /// <summary>Why there is no method; null where there is one.</summary>
    public string? LeftOut { get; private init; }

    /// <summary>The fields that refer to something, and the parameters that own it.</summary>
    public IReadOnlyList<OwnedField> Owned { get; private init; } = [];

    public static CodeShape Read(string text, string why, string line)
    {
        var shape = ByFacts;
        foreach (var words in text.Split("; "))
        {
            var (word, rest) = words.IndexOf(' ') is > 0 and var blank ? (words[..blank], words[(blank + 1)..]) : (words, "");
            shape = word switch
            {
                "method" => shape with { Method = rest },
                "header" => shape with { Header = rest },
                "in" => shape with { Input = rest },
                "out" => shape with { Output = rest },
                "size" => shape with { SizeField = rest },
                "output-size" => shape with { OutputSize = rest },
                "data" => shape with { Data = rest },
                "unowned" => shape with { Unowned = why },
                "alone" => shape with { Alone = true },
                "pends" => shape with { Pends = true },
                "pages" => shape with { Pages = true },
                "once" => shape with { Once = true },
                "left-out" => shape with { LeftOut = rest },
                "owns" => shape with { Owned = [.. shape.Owned, OwnedField.Read(rest, line)] },
                _ => throw new FormatException($"'{word}' in '{line}' is none of method, header, in, out, size, output-size, data, alone, unowned, pends, pages, once, left-out, owns."),
            };
        }

        return shape;
    }
}

/// <summary>A field that holds a handle or an address, and the parameter that owns what it refers to.</summary>
/// <param name="Arguments">Those of [IoctlField].</param>
/// <param name="Parameter">The parameter: <c>SafeHandle file</c>, <c>Span&lt;byte&gt; data</c>.</param>
sealed record OwnedField(string Arguments, string Parameter)
{
    public static OwnedField Read(string text, string line) => text.Split(" as ") is [var arguments, var parameter]
        ? new(arguments, parameter)
        : throw new FormatException($"'owns {text}' in '{line}' is not 'owns Field as SafeHandle file'.");
}
