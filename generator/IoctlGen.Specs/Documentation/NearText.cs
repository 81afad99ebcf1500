namespace IoctlGen.Specs.Documentation;

/// <summary>
/// Finds the next place of a text in a page, where it is near: a tag or link is short. The places that are asked for come one after the other, and the
/// place that was found is kept, so that a page full of beginnings without an end is looked through once.
/// </summary>
/// <param name="page">The page.</param>
/// <param name="text">What is looked for.</param>
sealed class NearText(string page, string text)
{
    const int MaximumLink = 2000;

    int _from = -1;
    int _found;

    /// <summary>The first place from a start on; -1 where it is not near.</summary>
    public int From(int start)
    {
        if (_from < 0 || start < _from || (start > _found && _found >= 0))
            (_from, _found) = (start, page.IndexOf(text, start, StringComparison.Ordinal));
        return _found >= start && _found - start <= MaximumLink - text.Length ? _found : -1;
    }
}
