namespace IoctlGen.Specs.CHeaders;

/// <summary>The state of <c>#pragma pack</c>.</summary>
sealed class PackStack
{
    /// <summary>A text that only pushes would fill the memory.</summary>
    const int MaximumDepth = 1000;

    readonly Stack<(string Label, int Pack)> _stack = new();

    /// <summary>The largest alignment of a field, in bytes; 0 for none.</summary>
    public int Current { get; private set; }

    /// <summary>Obeys what stands in the parentheses of the pragma: <c>push, 1</c>, <c>pop</c>, <c>4</c>, nothing.</summary>
    /// <exception cref="HeaderException">It is no packing.</exception>
    public void Obey(CToken pragma)
    {
        var words = pragma.Text.Split(',');
        if (words.Length > 1 && words.Contains(""))
            throw new HeaderException(pragma, $"'{Excerpt.Of(pragma.Text)}' is no packing; a word is missing beside a comma");
        var label = "";
        var isPop = false;
        int? pack = words is [""] ? 0 : null;
        foreach (var word in words)
        {
            if (word == "push")
                Push(pragma, words);
            else if (word == "pop")
                isPop = true;
            else if (int.TryParse(word, out var number))
                pack = number is 1 or 2 or 4 or 8 or 16 ? number : throw new HeaderException(pragma, $"{word} is no packing; 1, 2, 4, 8 and 16 are");
            else
                label = word;
        }

        if (isPop)
            Pop(label);
        Current = pack ?? Current;
    }

    void Push(CToken pragma, string[] words)
    {
        if (_stack.Count == MaximumDepth)
            throw new HeaderException(pragma, $"it is pushed more than {MaximumDepth} times");
        _stack.Push((words.Length > 1 && !char.IsDigit(words[1], 0) ? words[1] : "", Current));
    }

    /// <summary>With a label, everything down to it; a pop too many leaves things as they are, as compilers do after a warning.</summary>
    void Pop(string label)
    {
        if (label.Length > 0 && _stack.All(entry => entry.Label != label))
            return;
        while (_stack.Count > 0)
        {
            var (name, pack) = _stack.Pop();
            Current = pack;
            if (label.Length == 0 || name == label)
                return;
        }
    }
}
