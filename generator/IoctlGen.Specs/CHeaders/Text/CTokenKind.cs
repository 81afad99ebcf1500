namespace IoctlGen.Specs.CHeaders;

enum CTokenKind
{
    Identifier,
    Number,
    Character,
    Text,
    Punctuator,

    /// <summary>A <c>#pragma pack</c> among declarations; its text is what stands in the parentheses.</summary>
    Pack,
    NewLine,
    End,
}
