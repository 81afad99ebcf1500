using IoctlGen.Specs;
using IoctlGen.Tool.Structures;

namespace IoctlGen.Tool.Headers;

/// <summary>The structures that every header of Windows takes for granted: LIST_ENTRY, UNICODE_STRING.</summary>
static class WindowsHeaders
{
    static readonly CHeader s_known = CHeaderReader.Read(new("", ""));

    /// <summary>Whether Windows defines a type of that name, so that no other header may.</summary>
    public static bool Define(DeclaredType type) => s_known.Find(type.Name) is not null;
}
