namespace IoctlGen.CodeFixes.Migration;

enum OldBufferKind
{
    None,
    Structure,
    Bytes,
}
