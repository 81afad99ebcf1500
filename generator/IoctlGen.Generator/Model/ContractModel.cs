using IoctlGen.Generator.Building;

namespace IoctlGen.Generator.Model;

/// <summary>All that is generated for one contract type: one file, and one more for each source file whose types do not resolve.</summary>
/// <param name="HintName">The name of the generated file, without its ending.</param>
/// <param name="Namespace">The namespace, escaped; empty for the global one.</param>
/// <param name="Types">The type and those around it, outermost first.</param>
/// <param name="Codes">Every code once, in order of declaration.</param>
/// <param name="Methods">The methods whose types resolve.</param>
/// <param name="UsageWarnings">The ids of warnings about the use of its types, which only the user's own code is to show.</param>
/// <param name="AsWritten">The methods whose types do not, by source file.</param>
sealed record ContractModel(
    string HintName,
    string Namespace,
    EquatableArray<TypeModel> Types,
    EquatableArray<CodeModel> Codes,
    EquatableArray<MethodModel> Methods,
    EquatableArray<string> UsageWarnings,
    EquatableArray<AsWrittenFileModel> AsWritten);
