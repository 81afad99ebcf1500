namespace IoctlGen.Specs.CHeaders;

/// <summary>Passes over the rest of a declaration of C++ that takes no room: a function with its body, a template, a friend.</summary>
sealed class BodySkipper(TokenCursor cursor)
{
    /// <summary>Goes behind the body, or behind the semicolon where there is none.</summary>
    public void Skip()
    {
        var (isInitializing, isBehindName) = (false, false);
        while (!cursor.IsAtEnd && !cursor.Current.Is("}") && cursor.Current.Kind != CTokenKind.Pack)
        {
            cursor.Spend();
            if (cursor.Take(";"))
                return;
            var token = cursor.Current;
            if (token.Is("{"))
            {
                cursor.SkipBalanced();
                // The members that a constructor initializes may have braces, too: a(1), b{2} { … }.
                if (!isInitializing || !isBehindName)
                {
                    cursor.Take(";");
                    return;
                }
            }
            else if (token.Is("(") || token.Is("["))
            {
                cursor.SkipBalanced();
            }
            else
            {
                cursor.Index++;
            }

            isInitializing |= token.Is(":");
            isBehindName = token.Kind == CTokenKind.Identifier || token.Is(">");
        }
    }
}
