namespace IoctlGen.Specs.CHeaders;

/// <summary>Tells a header of C++ from one of C by what only C++ has.</summary>
static class CppMarks
{
    /// <summary>Whether one of them is among the tokens of a header.</summary>
    public static bool AreIn(List<CToken> tokens)
    {
        for (var i = 0; i + 1 < tokens.Count; i++)
        {
            // What is known from the start stands in no file.
            if (tokens[i].Position.File.Length > 0 && IsMark(tokens[i], tokens[i + 1]))
                return true;
        }

        return false;
    }

    static bool IsMark(CToken token, CToken next) => token.Kind switch
    {
        CTokenKind.Punctuator => token.Text == "::" && next.Kind == CTokenKind.Identifier,
        CTokenKind.Identifier => token.Text switch
        {
            "constexpr" or "consteval" or "virtual" or "operator" or "friend" or "explicit" => next.Kind == CTokenKind.Identifier,
            "namespace" or "using" => next.Kind == CTokenKind.Identifier || next.Is("{"),
            "class" => next.Kind == CTokenKind.Identifier,
            "enum" => next.IsIdentifier("class") || next.IsIdentifier("struct"),
            "template" or "static_cast" or "reinterpret_cast" => next.Is("<"),
            "public" or "private" or "protected" => next.Is(":"),
            _ => false,
        },
        _ => false,
    };
}
