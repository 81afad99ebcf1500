using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Import;

/// <summary>What the comments of the header say of a field or constant: the user's own words.</summary>
/// <param name="header">The header.</param>
sealed class MemberComments(CHeader header)
{
    /// <summary>The words; empty for none.</summary>
    /// <param name="member">Where its name stands.</param>
    /// <param name="owner">Where the structure or enumeration is: a comment on that line is about the whole.</param>
    public string Of(HeaderPosition member, HeaderPosition owner) => member.Line == owner.Line ? "" : CommentText.Of(header.CommentAt(member));
}
