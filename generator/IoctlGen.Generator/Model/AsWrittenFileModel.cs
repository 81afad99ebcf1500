namespace IoctlGen.Generator.Model;

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
