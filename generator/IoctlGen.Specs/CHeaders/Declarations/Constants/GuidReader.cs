namespace IoctlGen.Specs.CHeaders;

/// <summary>Reads <c>DEFINE_GUID(NAME, …)</c> and <c>static const GUID NAME = { … };</c>, with the sign of equality or, in C++, without.</summary>
static class GuidReader
{
    /// <summary>Takes the definition at the current place, behind words like static and const, if it is one.</summary>
    public static bool TryTake(TokenCursor cursor, DeclarationContext context)
    {
        if (NameDistance(cursor) is not { } distance)
            return false;
        var start = cursor.Index + distance;
        cursor.Index = start + (cursor.Tokens[start - 1].Is("(") ? -1 : cursor.Tokens[start + 1].Is("=") ? 2 : 1);
        cursor.SkipBalanced();
        var (name, end) = (cursor.Tokens[start], cursor.Index - 1);
        // The name and a comma, or a sign of equality, come first.
        var numbers = start + 2 < end ? cursor.Tokens.GetRange(start + 2, end - start - 2) : [];
        if (GuidNumbers.Read(numbers) is { } value)
            context.Constants.Add(new CGuidConstant(name.Text, name.Position, comment: "", value));
        else
            context.Report(name.Position, name.Text, "a GUID has eleven numbers that fit into its parts");
        cursor.Take(";");
        return true;
    }

    /// <summary>How far ahead the name is: <c>DEFINE_GUID(NAME,</c>, <c>GUID NAME = {</c>, <c>GUID const NAME = {</c>; null where none of them is.</summary>
    static int? NameDistance(TokenCursor cursor)
    {
        if (cursor.Current.IsIdentifier(MacroTable.GuidDefinition) && cursor.Peek(1).Is("(") && cursor.Peek(2).Kind == CTokenKind.Identifier)
            return 2;
        var distance = cursor.Peek(1).IsIdentifier("const") ? 2 : 1;
        return cursor.Current.IsIdentifier("GUID") && cursor.Peek(distance).Kind == CTokenKind.Identifier && (cursor.Peek(distance + 1).Is("{") || (cursor.Peek(distance + 1).Is("=") && cursor.Peek(distance + 2).Is("{")))
            ? distance
            : null;
    }
}
