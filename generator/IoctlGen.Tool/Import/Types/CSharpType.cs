namespace IoctlGen.Tool.Import;

/// <summary>A type of C# and how .NET lays it out on 64 bits.</summary>
/// <param name="Text">As it is written.</param>
/// <param name="Size">Its bytes.</param>
/// <param name="Alignment">What its address is a multiple of.</param>
/// <param name="DependsOnPointers">Whether it is as large as a pointer, or holds what is.</param>
/// <param name="IsNested">Whether it is declared in the structure that uses it.</param>
readonly record struct CSharpType(string Text, long Size, int Alignment, bool DependsOnPointers = false, bool IsNested = false)
{
    /// <summary>An integer or real number of so many bytes.</summary>
    public static CSharpType Scalar(string text, int size) => new(text, size, size);
}
