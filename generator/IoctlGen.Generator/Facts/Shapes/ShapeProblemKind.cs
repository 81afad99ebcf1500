namespace IoctlGen.Generator.Facts;

/// <summary>The rules about signatures.</summary>
enum ShapeProblemKind
{
    NoShape,
    NotUnmanaged,
    OutputOnInDirect,
}
