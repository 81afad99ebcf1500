using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Facts;

/// <summary>The order of declarations: by file, then by place. The order of the files in a compilation is nobody's intention.</summary>
readonly struct DeclarationOrder : IComparable<DeclarationOrder>
{
    readonly string _path;
    readonly int _start;

    DeclarationOrder(string path, int start) => (_path, _start) = (path, start);

    public static DeclarationOrder Of(SyntaxTree tree, int start) => new(tree.FilePath.Replace('\\', '/'), start);

    public static DeclarationOrder Of(SyntaxReference reference) => Of(reference.SyntaxTree, reference.Span.Start);

    public int CompareTo(DeclarationOrder other) => string.CompareOrdinal(_path, other._path) is not 0 and var order ? order : _start.CompareTo(other._start);
}
