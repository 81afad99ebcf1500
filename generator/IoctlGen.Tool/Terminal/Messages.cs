using System.Globalization;
using System.Text;

namespace IoctlGen.Tool.Terminal;

/// <summary>What the command says on standard error: a line for each message, whatever the names in it are made of.</summary>
static class Messages
{
    /// <summary>The most characters that are shown of one word, and of one message.</summary>
    const int LongestWord = 400, LongestMessage = 8000;

    public static void Write(string message) => Console.Error.WriteLine(Shown(message));

    /// <summary>
    /// A message as it is shown. Names come from files that may be made to deceive: what would move the cursor, or turn the direction of the text, is escaped as C# does it,
    /// and a word of thousands of characters is cut.
    /// </summary>
    public static string Shown(string message)
    {
        var shown = new StringBuilder(Math.Min(message.Length, LongestMessage));
        var word = 0;
        foreach (var character in message)
        {
            if (shown.Length >= LongestMessage)
                return shown.Append('…').ToString();
            word = character == ' ' ? 0 : word + 1;
            if (word <= LongestWord)
                Append(shown, character);
            else if (word == LongestWord + 1)
                shown.Append('…');
        }

        return shown.ToString();
    }

    static void Append(StringBuilder shown, char character)
    {
        if (character == '\n')
            shown.Append("\\n");
        else if (character == '\r')
            shown.Append("\\r");
        else if (character == '\t')
            shown.Append("\\t");
        else if (IsHarmless(character))
            shown.Append(character);
        else
            shown.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
    }

    /// <summary>Not a control character, a line end of Unicode, or one that has no width or turns the text. Halves of a character outside the first plane belong together.</summary>
    static bool IsHarmless(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
