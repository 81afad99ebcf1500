namespace IoctlGen.Specs.Tests;

/// <summary>Makes texts that are nearly right: the same for the same seed.</summary>
sealed class Mutation(int seed, params string[] words)
{
    readonly Random _random = new(seed);

    /// <summary>The text after one to eight changes.</summary>
    public string Of(string text)
    {
        for (var changes = _random.Next(1, 9); changes > 0; changes--)
            text = Change(text);
        return text;
    }

    string Change(string text)
    {
        var start = _random.Next(text.Length + 1);
        var length = Math.Min(_random.Next(1, 40), text.Length - start);
        var word = words[_random.Next(words.Length)];
        return _random.Next(6) switch
        {
            0 => text.Remove(start, length),
            1 => text.Insert(start, word),
            2 => text.Remove(start, length).Insert(start, word),
            3 => text.Insert(_random.Next(text.Length + 1), text.Substring(start, length)),
            4 => text.Insert(start, ((char)_random.Next(0x20, 0x7F)).ToString()),
            _ => start > text.Length / 2 ? text[..start] : text, // an end that comes too early
        };
    }
}
