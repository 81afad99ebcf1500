using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Tool.Import;

/// <summary>Something that x86 has otherwise than the file says.</summary>
/// <param name="Place">Where the header says it.</param>
/// <param name="Text">What it is.</param>
sealed record TargetNote(HeaderPosition Place, string Text)
{
    /// <summary>As compilers write it: <c>Public.h(12,9): …</c>.</summary>
    public override string ToString() => $"{Place}: {Text}";
}
