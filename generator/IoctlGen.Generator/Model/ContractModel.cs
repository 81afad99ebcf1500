using IoctlGen.Generator.Building;

namespace IoctlGen.Generator.Model;

/// <summary>All that is generated for one contract type: one file, and one more for each source file whose types do not resolve.</summary>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The type and those around it, outermost first.</param>
/// <param name="Codes">Every code once, in order of declaration.</param>
/// <param name="Methods">The methods whose types resolve.</param>
/// <param name="AsWritten">The methods whose types do not, by source file.</param>
sealed record ContractModel(
    string HintName,
    string Namespace,
    EquatableArray<TypeModel> Types,
    EquatableArray<CodeModel> Codes,
    EquatableArray<MethodModel> Methods,
    EquatableArray<AsWrittenFileModel> AsWritten)
{
    /// <summary>The name with the kinds of the types: a class and a record of one name are two types, and the compiler's error.</summary>
    public string Identity => $"{HintName} {string.Join(" ", Types.Select(static type => type.Keyword))}";
}

/// <summary>One type of the chain that a generated part is nested in.</summary>
/// <param name="Keyword"><c>class</c>, <c>struct</c>, <c>record</c>, <c>record struct</c> or <c>interface</c>.</param>
/// <param name="Name">The name, escaped, with its type parameters.</param>
sealed record TypeModel(string Keyword, string Name);

/// <summary>
/// The methods of one source file in which a type does not resolve, because another generator writes it: they are
/// generated with that file's usings and nesting and the types as written, so that they mean what they mean there.
/// </summary>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Scopes">The file itself and its nested namespaces, outermost first.</param>
/// <param name="Descriptors">The descriptors that name its types.</param>
/// <param name="Methods">The methods.</param>
sealed record AsWrittenFileModel(
    string HintName,
    EquatableArray<ScopeModel> Scopes,
    EquatableArray<DescriptorModel> Descriptors,
    EquatableArray<MethodModel> Methods);

/// <summary>A source file or a namespace in it, with its extern aliases and usings.</summary>
/// <param name="Namespace">The namespace's name as written; null for the file itself.</param>
/// <param name="Directives">Extern aliases and usings, as written, in order.</param>
sealed record ScopeModel(string? Namespace, EquatableArray<string> Directives);
