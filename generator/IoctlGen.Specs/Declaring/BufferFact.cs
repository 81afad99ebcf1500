namespace IoctlGen.Specs.Declaring;

/// <summary>
/// What a page or the catalogue states of a buffer: <c>none</c>, a <see cref="BufferPhrase"/>, or several of which the call chooses one
/// (<c>ULONG or none</c>). Nothing where nobody states it.
/// </summary>
public sealed class BufferFact
{
    /// <summary>Nobody states it.</summary>
    internal static readonly BufferFact Silent = new("");

    /// <summary>It is stated that there is no such buffer.</summary>
    internal static readonly BufferFact None = new(BufferPhrase.None);

    BufferFact(string text) => Text = text;

    /// <summary>The fact in words; empty where nobody states it.</summary>
    public string Text { get; }

    /// <summary>Types that a page names, and not how the buffer is made of them. They are no fact.</summary>
    public IReadOnlyList<string> Named { get; private init; } = [];

    /// <summary>Whether it is stated that there is no such buffer.</summary>
    public bool IsNone => Text == BufferPhrase.None;

    /// <summary>Whether nobody states it.</summary>
    public bool IsSilent => Text.Length == 0;

    /// <summary>The forms that the contents may have; none where nobody states it, or there is no such buffer.</summary>
    internal IReadOnlyList<BufferPhrase> Forms { get; private init; } = [];

    /// <summary>Reads a fact as it is written.</summary>
    /// <param name="text">The words: <c>DISK_GEOMETRY_EX and more</c>.</param>
    /// <exception cref="FormatException">They are others; the message quotes them.</exception>
    public static BufferFact Parse(string text) => text.Length == 0 ? Silent : new(text)
    {
        Forms = text.Split([BufferPhrase.Or], StringSplitOptions.None).Where(static form => form != BufferPhrase.None)
            .Select(form => BufferPhrase.Read(form) ?? throw new FormatException($"'{text}' states no buffer: '{form}' is none of its words.")).ToList(),
    };

    internal static BufferFact Of(BufferPhrase form) => new(form.ToString()) { Forms = [form] };

    internal static BufferFact OfNamed(IReadOnlyList<string> types) => new("") { Named = types };
}
