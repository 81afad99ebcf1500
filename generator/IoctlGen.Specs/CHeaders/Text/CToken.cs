namespace IoctlGen.Specs.CHeaders;

/// <summary>A preprocessing token of C, and where it stands.</summary>
readonly struct CToken(CTokenKind kind, string text, HeaderPosition position, bool afterSpace, MacroNames? hidden = null)
{
    public CTokenKind Kind { get; } = kind;

    public string Text { get; } = text;

    public HeaderPosition Position { get; } = position;

    /// <summary>Tells <c>#define F (x)</c> from <c>#define F(x)</c>.</summary>
    public bool AfterSpace { get; } = afterSpace;

    /// <summary>The macros that this token came out of: none of them is expanded in it again, which is what ends recursion in C.</summary>
    public MacroNames? Hidden { get; } = hidden;

    public bool IsEndOfLine => Kind is CTokenKind.NewLine or CTokenKind.End;

    public bool IsIdentifier(string name) => Kind == CTokenKind.Identifier && Text == name;

    public bool Is(string punctuator) => Kind == CTokenKind.Punctuator && Text == punctuator;

    public CToken Hide(MacroNames? names) => new(Kind, Text, Position, AfterSpace, names);

    public override string ToString() => Kind is CTokenKind.NewLine or CTokenKind.End ? "the end of the line" : $"'{Excerpt.Of(Text)}'";
}

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
