using System.Globalization;
using System.Text;

namespace IoctlGen.Tool.Import;

/// <summary>
/// Takes what a header has new into a file that the user has changed: codes at the end of their contract, constants at the end of their class, types at the end of the file. Nothing of the
/// file is changed or removed; what differs, and what the header has no more, is told.
/// </summary>
sealed class ImportUpdate
{
    readonly string _path, _text, _newText;
    readonly IReadOnlyList<CSharpDeclaration> _outline;
    readonly List<CSharpDeclaration> _types;
    readonly List<(int Place, string Text)> _added = [];
    readonly List<string> _messages = [];

    ImportUpdate(string path, string text, string newText)
    {
        (_path, _text, _newText) = (path, text, newText);
        _outline = CSharpOutline.Of(text, path);
        _types = [.. CSharpOutline.Types(_outline)];
    }

    /// <summary>The file with what is new in it, how many declarations that are, and what there is to say of others.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">What is in it.</param>
    /// <param name="newText">What import would write.</param>
    /// <exception cref="Terminal.ToolException">The file is no C#.</exception>
    public static (string Text, int Added, IReadOnlyList<string> Messages) Merge(string path, string text, string newText) => new ImportUpdate(path, text, newText).Merge();

    (string Text, int Added, IReadOnlyList<string> Messages) Merge()
    {
        var news = CSharpOutline.Types(CSharpOutline.Of(_newText, _path)).ToList();
        var met = new HashSet<CSharpDeclaration>(ReferenceEqualityComparer.Instance);
        foreach (var type in news)
        {
            var parts = PartsOf(type);
            met.UnionWith(parts);
            if (parts.Count == 0)
                Add(type, EndOfTypes(), within: _outline.FirstOrDefault(IsBlock) is not null);
            else if (type.Has("IoctlContract") || type.Keyword == "class")
                MergeMembers(type, parts, met);
            else if (!parts[0].IsSame(type))
                Tell(parts[0], $"{parts[0].Name} differs from the header's, and is left as it is");
        }

        foreach (var gone in _types.Where(type => type.Keyword is "struct" or "enum" && !met.Contains(type)))
            Tell(gone, $"{gone.Name} is not in the header");
        var merged = new StringBuilder(_text);
        foreach (var place in _added.GroupBy(static added => added.Place).OrderByDescending(static group => group.Key))
            merged.Insert(place.Key, string.Concat(place.Select(static added => added.Text)));
        return (merged.ToString(), _added.Count, _messages);
    }

    void MergeMembers(CSharpDeclaration type, List<CSharpDeclaration> parts, HashSet<CSharpDeclaration> met)
    {
        var members = parts.SelectMany(static part => part.Body).ToList();
        foreach (var member in type.Body)
        {
            var same = members.Find(mine => mine.Name == member.Name && mine.Has("Ioctl") == member.Has("Ioctl"))
                ?? members.Find(mine => CodeOf(mine) is { Length: > 0 } code && code == CodeOf(member));
            if (same is null)
            {
                Add(member, parts[0].Tokens[^1].Start, within: true);
                continue;
            }

            met.Add(same);
            if (CodeOf(same) != CodeOf(member) || (same.Name == member.Name && !same.IsSame(member)))
                Tell(same, $"{parts[0].Name}.{same.Name} differs from the header's, and is left as it is: {Line(member)}");
        }

        foreach (var gone in members.Where(mine => mine.Has("Ioctl") && !met.Contains(mine)))
            Tell(gone, $"{parts[0].Name}.{gone.Name} is not in the header");
    }

    /// <summary>The parts of a type in the file: by its name, by the name in C that is stated, or as the contract of the same device type and header.</summary>
    List<CSharpDeclaration> PartsOf(CSharpDeclaration type)
    {
        var found = _types.FindAll(mine => mine.Name == type.Name);
        if (found.Count == 0 && type.Keyword is "struct" or "enum")
            found = _types.FindAll(mine => mine.ArgumentsOf("NativeName").Contains($"\"{type.Name}\""));
        if (found.Count == 0 && type.ArgumentsOf("IoctlContract") is { Count: > 0 } contract)
            found = _types.FindAll(mine => mine.ArgumentsOf("IoctlContract").TakeWhile(static word => word != "Prefix").SequenceEqual(contract.TakeWhile(static word => word != "Prefix")));
        // Members go into the part that has the attribute.
        return [.. found.OrderByDescending(static part => part.Has("IoctlContract"))];
    }

    /// <summary>The arguments of [Ioctl] that make the number of a code; empty for none.</summary>
    static string CodeOf(CSharpDeclaration member)
    {
        var arguments = member.ArgumentsOf("Ioctl").Skip(1).SkipLast(1).ToList();
        var named = arguments.IndexOf("=");
        return string.Concat(named < 0 ? arguments : arguments.Take(Math.Max(0, named - 1))).TrimEnd(',');
    }

    /// <summary>The end of the last block of a namespace with types in it, or of the file.</summary>
    int EndOfTypes() => _outline.LastOrDefault(IsBlock) is { } block ? block.Tokens[^1].Start : _text.Length;

    static bool IsBlock(CSharpDeclaration declaration) => declaration is { Keyword: "namespace", Body.Count: > 0 };

    void Add(CSharpDeclaration declaration, int place, bool within)
    {
        var lineEnd = _text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        // A brace that closes stands on a line of its own: what is new goes before that line.
        var before = _text.LastIndexOf('\n', Math.Max(0, place - 1)) + 1;
        var isOwnLine = place == _text.Length || string.IsNullOrWhiteSpace(_text[before..place]);
        place = isOwnLine && place < _text.Length ? before : place;
        var lines = WithComments(declaration).Split('\n');
        var depth = within && declaration.Keyword.Length > 0 ? "    " : "";
        var text = string.Concat(lines.Select(line => (line.Length == 0 ? "" : depth + line) + lineEnd));
        _added.Add((place, (isOwnLine && (place == 0 || _text[place - 1] == '\n') ? "" : lineEnd) + lineEnd + text));
    }

    /// <summary>The lines of a declaration, with the comments above it.</summary>
    string WithComments(CSharpDeclaration declaration)
    {
        var start = _newText.LastIndexOf('\n', declaration.Start) + 1;
        while (start > 1 && _newText.LastIndexOf('\n', start - 2) + 1 is var above && _newText[above..start].TrimStart().StartsWith("//", StringComparison.Ordinal))
            start = above;
        return _newText[start..declaration.End];
    }

    /// <summary>A member in one line.</summary>
    string Line(CSharpDeclaration member) => string.Join(' ', _newText[member.Start..member.End].Split('\n').Select(static line => line.Trim()));

    void Tell(CSharpDeclaration declaration, string message) =>
        _messages.Add(string.Create(CultureInfo.InvariantCulture, $"{_path}({_text.AsSpan(0, declaration.Start).Count('\n') + 1}): {message}"));
}
