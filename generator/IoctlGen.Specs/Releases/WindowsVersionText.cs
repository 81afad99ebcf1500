using System.Text;

namespace IoctlGen.Specs.Releases;

/// <summary>Cuts a documentation page's sentence about Windows releases into the words that matter.</summary>
static class WindowsVersionText
{
    /// <summary>The word that stands for the end of a clause.</summary>
    public const string ClauseEnd = ";";

    /// <summary>Words that may stand inside a release's name and do not change which one it is.</summary>
    static readonly HashSet<string> Noise = new(StringComparer.Ordinal)
    {
        "version", "versions", "ver", "release", "edition", "with", "pack", "the", "microsoft", "os", "rtm",
        "professional", "pro", "enterprise", "home", "education", "ultimate", "iot", "32", "64", "bit",
    };

    /// <summary>The words in lower case, without noise; <see cref="ClauseEnd"/> where a sentence ends or a "but" begins its opposite.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        for (var index = 0; index < text.Length;)
        {
            var word = WordAt(text, index);
            if (word.Length > 0 && !Noise.Contains(word))
                words.Add(Normalise(word));
            else if (text[index] is '.' or ';' or '!')
                words.Add(ClauseEnd);
            index += Math.Max(word.Length, 1);
        }

        words.Add(ClauseEnd);
        return words;
    }

    static string WordAt(string text, int start)
    {
        var word = new StringBuilder();
        for (var index = start; index < text.Length && IsPartOfWord(text, index); index++)
            word.Append(char.ToLowerInvariant(text[index]));
        return word.ToString();
    }

    // A full stop belongs to a number (8.1), an apostrophe to a negation (isn't).
    static bool IsPartOfWord(string text, int index) =>
        char.IsLetterOrDigit(text[index])
        || (text[index] is '.' && IsDigit(text, index - 1) && IsDigit(text, index + 1))
        || (text[index] is '\'' or '\u2019' && index > 0 && char.IsLetter(text[index - 1]));

    static bool IsDigit(string text, int index) => index >= 0 && index < text.Length && text[index] is >= '0' and <= '9';

    static string Normalise(string word) => word switch
    {
        "but" => ClauseEnd,
        "service" => "sp",
        "builds" => "build",
        _ when word.Length > 1 && word[0] == 'v' && IsDigit(word, 1) => word.Substring(1),
        _ => word,
    };
}
