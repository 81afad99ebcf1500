using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.Completion;

/// <summary>An argument that is a string, by its characters: what can be told before a file is parsed, and of a string that is not closed yet.</summary>
static class ArgumentText
{
    /// <summary>Whether a string begins before the cursor that may be an argument of an attribute, with nothing in it but a name.</summary>
    public static bool MayEndAt(SourceText text, int caret)
    {
        var i = caret - 1;
        while (i >= 0 && IsOfName(text[i]))
            i--;
        if (i < 0 || text[i] != '"')
            return false;
        if (--i >= 0 && text[i] == '@')
            i--;
        while (i >= 0 && text[i] is ' ' or '\t' or '\r' or '\n')
            i--;
        return i >= 0 && text[i] is '(' or '=' or ':' or ',';
    }

    /// <summary>The end of what a string says: its closing quote; of one that is not closed, or takes the code behind it for its text, the end of the name.</summary>
    /// <param name="literal">The string as it is written: <c>@"Public.h"</c>.</param>
    /// <param name="start">Where its text begins.</param>
    public static int EndOf(string literal, int start)
    {
        var isClosed = literal.Length > start && literal[literal.Length - 1] == '"';
        var end = isClosed ? literal.Length - 1 : literal.Length;
        if (isClosed && literal.IndexOfAny([',', ')', ']', '=', '\n'], start, end - start) < 0)
            return end;

        var nameEnd = start;
        while (nameEnd < end && IsOfName(literal[nameEnd]))
            nameEnd++;
        return nameEnd;
    }

    /// <summary>The name of a code, or of a header with folders.</summary>
    static bool IsOfName(char character) => char.IsLetterOrDigit(character) || character is '_' or '.' or '-' or '/' or '\\';
}
