namespace IoctlGen.Specs.CHeaders;

/// <summary>What a variable or field is initialized with: <c>= 1</c>, <c>{1}</c>, <c>= { 1 }</c>.</summary>
static class Initializer
{
    /// <summary>Takes it; null where there is none.</summary>
    public static List<CToken>? TryTake(TokenCursor cursor)
    {
        var hasSign = cursor.Take("=");
        if (!hasSign && !cursor.Current.Is("{"))
            return null;
        var start = cursor.Index;
        if (!hasSign || cursor.Current.Is("{"))
        {
            cursor.SkipBalanced();
            return cursor.Tokens.GetRange(start + 1, cursor.Index - start - 2);
        }

        while (!cursor.IsAtEnd && !cursor.Current.Is(",") && !cursor.Current.Is(";") && !cursor.Current.Is("}"))
        {
            cursor.Spend();
            if (cursor.Current.Is("(") || cursor.Current.Is("[") || cursor.Current.Is("{"))
                cursor.SkipBalanced();
            else
                cursor.Index++;
        }

        return cursor.Tokens.GetRange(start, cursor.Index - start);
    }
}
