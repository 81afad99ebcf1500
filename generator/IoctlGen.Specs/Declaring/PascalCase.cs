namespace IoctlGen.Specs.Declaring;

/// <summary>Names of C as names of C#.</summary>
static class PascalCase
{
    static readonly char[] Separators = ['_', '-', '.', ' '];

    /// <summary><c>METER_REQUEST</c> and <c>meter-request.h</c> in words.</summary>
    public static string[] Words(string name) => name.Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    /// <summary><c>MeterRequest</c> of <c>METER_REQUEST</c>; what C# has no letters for is left out.</summary>
    public static string Of(string name) => Of(Words(name));

    /// <summary>The words as one name. A word that has small letters keeps its capitals.</summary>
    public static string Of(IEnumerable<string> words) => string.Concat(words.Select(static word => new string([.. Capitalized(word).Where(IsOfName)])));

    static string Capitalized(string word) => char.ToUpperInvariant(word[0]) + (word.Any(char.IsLower) ? word.Substring(1) : word.Substring(1).ToLowerInvariant());

    static bool IsOfName(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
