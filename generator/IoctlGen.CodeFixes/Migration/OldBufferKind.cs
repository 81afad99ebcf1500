namespace IoctlGen.CodeFixes;

enum OldBufferKind
{
    None,
    Structure,
    Bytes,
}
