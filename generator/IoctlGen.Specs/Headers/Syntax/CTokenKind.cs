namespace IoctlGen.Specs;

internal enum CTokenKind
{
    Identifier,
    Number,
    Character,
    Text,
    Punctuator,
    NewLine,
    End,
}
