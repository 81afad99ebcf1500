namespace IoctlGen.Generator.Parsing;

/// <summary>The rules about signatures.</summary>
enum ShapeProblemKind
{
    NoShape,
    NotUnmanaged,
    OutputOnInDirect,
}
