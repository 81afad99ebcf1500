using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Import;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>What import makes of a structure or an enumeration of a header.</summary>
/// <param name="InHeader">The type in the header.</param>
/// <param name="Type">The type in C#.</param>
/// <param name="Others">The types that it is made of, those inside before those around.</param>
sealed record HeaderDeclaration(CDataType InHeader, ImportedType Type, IReadOnlyList<ImportedType> Others)
{
    /// <summary>The declaration; null where C# has none for it.</summary>
    /// <param name="header">The header.</param>
    /// <param name="name">The name in C.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public static HeaderDeclaration? Of(SpecHeader header, string name, CancellationToken cancellationToken)
    {
        lock (header)
        {
            var x64 = header.Declarations(CTarget.X64, cancellationToken);
            var types = new TypeTranslator(x64, new(header.Declarations(CTarget.X86, cancellationToken)), new());
            return HeaderType.Find(x64, name) is { } type && TryTranslate(types, type) && types.Declared is { Count: > 0 and var count } all
                ? new(type, all[count - 1], [.. all.Take(count - 1)])
                : null;
        }
    }

    static bool TryTranslate(TypeTranslator types, CDataType type)
    {
        try
        {
            types.Translate(type);
            return true;
        }
        catch (UntranslatableException)
        {
            return false;
        }
    }
}
