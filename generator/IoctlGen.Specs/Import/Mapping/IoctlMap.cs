using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;

namespace IoctlGen.Specs.Import;

/// <summary>
/// What the user states of a header's codes, a line each: <c>IOCTL_ACME_GET_STATE  GetState  in ACME_QUERY  out ACME_STATE[]</c>. Behind the code stand the name of the method, or none, and the buffers in the words
/// of <see cref="BufferPhrase"/>. A line that states one buffer has no other; ? is one that the line does not state.
/// </summary>
sealed class IoctlMap
{
    /// <summary>How the name of its file ends, beside the header of that name.</summary>
    public const string Extension = ".ioctlmap";

    /// <summary>The words of the buffers, and what stands for one that is not stated.</summary>
    public const string In = "in", Out = "out", Both = "inout", Unstated = "?";

    /// <summary>Nobody states anything.</summary>
    public static readonly IoctlMap Empty = new("");

    readonly Dictionary<string, MapLine> _lines = new(StringComparer.Ordinal);
    readonly List<HeaderProblem> _problems = [];
    readonly string _path;

    IoctlMap(string path) => _path = path;

    /// <summary>What cannot be read, and how to fix it.</summary>
    public IReadOnlyList<HeaderProblem> Problems => _problems;

    /// <summary>All lines, in the order of the file.</summary>
    public IEnumerable<MapLine> Lines => _lines.Values;

    /// <summary>The line of a code; null for none.</summary>
    public MapLine? Find(string code) => _lines.TryGetValue(code, out var line) ? line : null;

    /// <summary>Reads a map; what is wrong with it is in <see cref="Problems"/>.</summary>
    /// <param name="path">Its path.</param>
    /// <param name="text">Its text.</param>
    public static IoctlMap Read(string path, string text)
    {
        var map = new IoctlMap(path);
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var words = line.Split('#')[0].Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
            if (words.Length > 0)
                map.Add(words, new(path, number, line.IndexOf(words[0], StringComparison.Ordinal) + 1));
        }

        return map;
    }

    void Add(string[] words, HeaderPosition place)
    {
        var code = words[0];
        var name = words.Length > 1 && !IsDirection(words[1]) ? words[1] : null;
        var behind = name is null ? 1 : 2;
        if (!CIdentifier.IsSpelled(code))
            Complain(place, code, "this is no name of a code; write it as the header does");
        else if (_lines.TryGetValue(code, out var other))
            Complain(place, code, FormattableString.Invariant($"line {other.Place.Line} states this code already; remove one of them"));
        else if (name is not null && !IsMethod.IsMatch(name))
            Complain(place, code, $"'{name}' is no name of a method; write letters, digits and underscores, or the buffers: in X, out X or inout X");
        else if (name is not null && _lines.Values.FirstOrDefault(line => line.Method == name) is { } same)
            Complain(place, code, FormattableString.Invariant($"line {same.Place.Line} has a method '{name}' already; choose another name"));
        else if (behind < words.Length && !IsDirection(words[behind]))
            Complain(place, code, $"'{words[behind]}' stands where a buffer is expected; write in X, out X or inout X");
        else if (behind == words.Length)
            _lines.Add(code, new(place, code, name, Buffers: null));
        else if (ReadBuffers(words, behind, place) is { } buffers)
            _lines.Add(code, new(place, code, name, buffers));
    }

    /// <summary>The buffers of a line; null where they are none, which is told.</summary>
    BufferSources? ReadBuffers(string[] words, int start, HeaderPosition place)
    {
        var stated = new Dictionary<string, BufferSource?>(StringComparer.Ordinal);
        for (var i = start; i < words.Length;)
        {
            var direction = words[i];
            var phrase = string.Join(" ", words.Skip(i + 1).TakeWhile(static word => !IsDirection(word)));
            i += 1 + words.Skip(i + 1).TakeWhile(static word => !IsDirection(word)).Count();
            if (stated.ContainsKey(direction) || (stated.Count > 0 && (direction == Both || stated.ContainsKey(Both))))
                return Complain(place, words[0], $"'{direction}' stands where the buffer is stated already; write in X and out X, or inout X");
            if (phrase == Unstated)
                stated.Add(direction, null);
            else if (phrase == BufferPhrase.None)
                stated.Add(direction, new([], NameOfFile));
            else if (BufferPhrase.Read(phrase) is { } read)
                stated.Add(direction, new([read.Type], NameOfFile) { Kind = read.Kind });
            else
                return Complain(place, words[0], $"'{phrase}' behind '{direction}' is no buffer; write ACME_STATE, ACME_STATE[], ACME_STATE and more, bytes, UTF-16 text, none or ?");
        }

        if (stated.TryGetValue(Both, out var both))
            return new(both, both, []);
        return new(Of(In), Of(Out), []);

        BufferSource? Of(string direction) => stated.TryGetValue(direction, out var source) ? source : new([], NameOfFile);
    }

    BufferSources? Complain(HeaderPosition place, string code, string reason)
    {
        _problems.Add(new(place, code, reason));
        return null;
    }

    string NameOfFile => Path.GetFileName(_path);

    static bool IsDirection(string word) => word is In or Out or Both;

    static readonly char[] Blanks = [' ', '\t', '\r'];

    static readonly Regex IsMethod = new(@"^[A-Za-z_]\w*$", RegexOptions.CultureInvariant);
}

/// <summary>What a map states of one code.</summary>
/// <param name="Place">Where.</param>
/// <param name="Code">The code.</param>
/// <param name="Method">The name of its method; null where the line states none.</param>
/// <param name="Buffers">Its buffers; null where the line states none.</param>
sealed record MapLine(HeaderPosition Place, string Code, string? Method, BufferSources? Buffers);
