using IoctlGen.Specs.Types;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Types;

/// <summary>Refuses names that C has not.</summary>
static class NativeNames
{
    /// <summary>Refuses a name that C has not.</summary>
    /// <param name="name">The name in C.</param>
    /// <param name="owner">What bears it, for the message.</param>
    /// <exception cref="ToolException">C has no such names.</exception>
    public static void Require(string name, string owner)
    {
        if (!CIdentifier.IsSpelled(name))
            throw new ToolException($"{owner} is called '{name}', and C has no such names; use letters of ASCII, or state a name with [NativeName]");
    }

    /// <summary>Refuses the name of a header that would not stand between the brackets of <c>#include</c>, or in the name of a file.</summary>
    /// <param name="header">The header; null for none.</param>
    /// <param name="owner">What states it, for the message.</param>
    /// <exception cref="ToolException">It is spelled otherwise.</exception>
    public static void RequireHeader(string? header, string owner)
    {
        if (header is not null && !CIdentifier.IsHeader(header))
            throw new ToolException($"{owner} has the Header '{header}', and a header of C is called by letters, digits, and . _ - / alone");
    }
}
