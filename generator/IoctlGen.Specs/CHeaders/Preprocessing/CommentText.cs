using System.Text;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Comments that belong together, joined once: as many definitions as a header has may have them in common.</summary>
/// <param name="separator">What stands between them.</param>
/// <param name="maximumLength">The most characters that are kept; a text that is longer is about no single definition.</param>
sealed class CommentText(char separator, int maximumLength)
{
    readonly StringBuilder _text = new();
    string? _joined;
    int _count;

    /// <summary>Whether there are none, not even empty ones.</summary>
    public bool IsEmpty => _count == 0;

    /// <summary>Whether there is more than is kept.</summary>
    public bool IsTooLong { get; private set; }

    /// <summary>The comments.</summary>
    public string Text => _joined ??= _text.ToString();

    public void Add(IEnumerable<string> comments)
    {
        foreach (var comment in comments)
        {
            if (IsTooLong |= _text.Length + comment.Length > maximumLength)
                return;
            if (_count++ > 0)
                _text.Append(separator);
            _text.Append(comment);
        }

        _joined = null;
    }

    public void Clear()
    {
        _text.Clear();
        (_joined, _count, IsTooLong) = (null, 0, false);
    }
}
