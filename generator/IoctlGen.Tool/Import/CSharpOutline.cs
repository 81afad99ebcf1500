using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Import;

/// <summary>A declaration of a C# file.</summary>
/// <param name="Keyword">class, struct, enum, interface, record or namespace; empty for methods, fields and properties.</param>
/// <param name="Name">Its name.</param>
/// <param name="Tokens">All of it, attributes included.</param>
/// <param name="Body">What it declares within.</param>
sealed record CSharpDeclaration(string Keyword, string Name, IReadOnlyList<CSharpToken> Tokens, IReadOnlyList<CSharpDeclaration> Body)
{
    public int Start => Tokens[0].Start;

    public int End => Tokens[^1].End;

    /// <summary>Whether an attribute of a name is stated on it.</summary>
    public bool Has(string attribute) => ArgumentsOf(attribute).Count > 0;

    /// <summary>The tokens of the arguments of an attribute, with the parentheses; none where it is not stated.</summary>
    public IReadOnlyList<string> ArgumentsOf(string attribute)
    {
        for (var i = 0; i + 2 < Tokens.Count && Tokens[i].Text == "["; i = CSharpOutline.Close(Tokens, i) + 1)
        {
            for (var name = i + 1; name + 1 < CSharpOutline.Close(Tokens, i); name++)
            {
                if (Tokens[name].Text == attribute && Tokens[name + 1].Text == "(")
                    return [.. Tokens.Skip(name + 1).Take(CSharpOutline.Close(Tokens, name + 1) - name).Select(static token => token.Text)];
            }
        }

        return [];
    }

    /// <summary>Whether two say the same, comments and blanks aside.</summary>
    public bool IsSame(CSharpDeclaration other) => Tokens.Select(static token => token.Text).SequenceEqual(other.Tokens.Select(static token => token.Text));
}

/// <summary>The declarations of a C# file, as far as they can be told without a compiler.</summary>
static class CSharpOutline
{
    static readonly string[] Keywords = ["namespace", "class", "struct", "enum", "interface", "record"];

    /// <summary>What a file declares, types and namespaces.</summary>
    /// <exception cref="ToolException">A bracket is open at the end, or closed too often.</exception>
    public static IReadOnlyList<CSharpDeclaration> Of(string text, string path)
    {
        var tokens = CSharpTokens.Of(text);
        try
        {
            return Read(tokens, 0, tokens.Count);
        }
        catch (ArgumentException problem)
        {
            throw new ToolException($"{path}: the file cannot be read as C#: {problem.Message}");
        }
    }

    /// <summary>The types among declarations and the namespaces in them.</summary>
    public static IEnumerable<CSharpDeclaration> Types(IEnumerable<CSharpDeclaration> declarations) =>
        declarations.SelectMany(static declaration => declaration.Keyword switch
        {
            "namespace" => Types(declaration.Body),
            "" => [],
            _ => [declaration],
        });

    static List<CSharpDeclaration> Read(List<CSharpToken> tokens, int start, int end)
    {
        var found = new List<CSharpDeclaration>();
        while (start < end)
        {
            var stop = start;
            int? body = null;
            for (; stop < end && tokens[stop].Text != ";"; stop++)
            {
                if (tokens[stop].Text is ")" or "]" or "}")
                    throw new ArgumentException($"'{tokens[stop].Text}' closes nothing");
                if (tokens[stop].Text is not ("(" or "[" or "{"))
                    continue;
                var isBody = tokens[stop].Text == "{";
                body = isBody ? body ?? stop : body;
                stop = Close(tokens, stop);
                // A property may have a value behind its accessors.
                if (isBody && !(stop + 1 < end && tokens[stop + 1].Text is "=" or ";"))
                    break;
            }

            stop = Math.Min(stop, end - 1);
            found.Add(Declaration(tokens, start, stop, body));
            start = stop + 1;
        }

        return found;
    }

    static CSharpDeclaration Declaration(List<CSharpToken> tokens, int start, int stop, int? body)
    {
        var all = tokens.GetRange(start, stop - start + 1);
        var (keyword, name) = ("", "");
        for (var i = 0; i < all.Count && all[i].Text is not ("=" or "{" or ";" or "("); i++)
        {
            if (all[i].Text == "[")
                i = Close(all, i);
            else if (Keywords.Contains(all[i].Text))
                keyword = keyword.Length == 0 ? all[i].Text : keyword;
            else if (all[i].Text == ":" || (keyword.Length > 0 && name.Length > 0 && keyword != "namespace" && !Keywords.Contains(all[i - 1].Text)))
                break;
            else if (IsName(all[i].Text))
                name = all[i].Text;
        }

        // The constants of an enumeration end in commas.
        return new(keyword, name, all, keyword.Length > 0 && keyword != "enum" && body is { } open ? Read(tokens, open + 1, Close(tokens, open)) : []);
    }

    static bool IsName(string text) => char.IsLetter(text[0]) || text[0] is '_' or '@';

    /// <summary>Where the bracket at a place is closed.</summary>
    public static int Close(IReadOnlyList<CSharpToken> tokens, int open)
    {
        var depth = 0;
        for (var i = open; i < tokens.Count; i++)
        {
            depth += tokens[i].Text is "(" or "[" or "{" ? 1 : tokens[i].Text is ")" or "]" or "}" ? -1 : 0;
            if (depth == 0)
                return i;
        }

        throw new ArgumentException($"'{tokens[open].Text}' is not closed");
    }
}
