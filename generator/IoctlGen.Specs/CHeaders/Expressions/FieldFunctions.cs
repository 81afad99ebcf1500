namespace IoctlGen.Specs.CHeaders;

/// <summary>The macros of Windows headers that ask where a field lies: <c>offsetof(S, F)</c>. They are known by name, for they are made of pointers.</summary>
static class FieldFunctions
{
    /// <summary>Whether a name is that of one.</summary>
    public static bool Contains(CToken name) =>
        name is { Kind: CTokenKind.Identifier, Text: "offsetof" or "__builtin_offsetof" or "FIELD_OFFSET" or "UFIELD_OFFSET" or "RTL_FIELD_SIZE" or "RTL_SIZEOF_THROUGH_FIELD" };

    /// <summary>What it gives.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="field">Where the field lies.</param>
    public static CInteger Value(CToken name, FieldName field) => name.Text switch
    {
        "FIELD_OFFSET" => CInteger.Int(field.Offset),
        "UFIELD_OFFSET" => CInteger.Int(field.Offset).As(isLong: false, isUnsigned: true),
        "RTL_FIELD_SIZE" => CInteger.Int(field.Size).As(isLong: true, isUnsigned: true),
        "RTL_SIZEOF_THROUGH_FIELD" => CInteger.Int(field.Offset + field.Size).As(isLong: true, isUnsigned: true),
        _ => CInteger.Int(field.Offset).As(isLong: true, isUnsigned: true),
    };
}
