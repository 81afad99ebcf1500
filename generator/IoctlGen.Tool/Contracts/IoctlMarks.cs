using IoctlGen.Specs.Declaring;
using IoctlGen.Tool.Metadata;

namespace IoctlGen.Tool.Contracts;

/// <summary>What [Ioctl] states of a method.</summary>
sealed class IoctlMarks(AttributeArguments marks)
{
    /// <summary>The published name; null where it follows from the method's.</summary>
    public string? Name => Text(AttributeNames.Name) ?? marks.Fixed<string>(0);

    /// <summary>The whole code; null where it is made of parts.</summary>
    public uint? Code => marks[AttributeNames.Code] as uint?;

    /// <summary>Function, method and access; null where the attribute has none.</summary>
    public (int Function, int Method, int Access)? Parts => marks.Count == 3 ? (marks.Fixed<int>(0), marks.Fixed<int>(1), marks.Fixed<int>(2)) : null;

    /// <summary>Whether the characters of its texts have one byte.</summary>
    public bool IsAnsi => marks[AttributeNames.Text] is int text && text == AttributeNames.AnsiText;

    /// <summary>Whether it says to be for 64-bit processes alone.</summary>
    public bool Only64Bit => marks[AttributeNames.Only64Bit] is true;

    public string? Text(string property) => marks.Text(property);
}
