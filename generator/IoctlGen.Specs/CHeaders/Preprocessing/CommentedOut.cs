using System.Text.RegularExpressions;

namespace IoctlGen.Specs.CHeaders;

/// <summary>Comments that hold code instead of words.</summary>
static class CommentedOut
{
    /// <summary>Whether a comment is a directive that was taken out of the header: <c>//#define ACME_OLD 1</c>.</summary>
    public static bool Is(string comment) => Directive.IsMatch(comment);

    static readonly Regex Directive = new(@"^[\s/*]*#\s*(?:define|undef|include|pragma|if|ifdef|ifndef|elif|else|endif)\b", RegexOptions.CultureInvariant);
}
