using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;

namespace IoctlGen.Generator.Building;

/// <summary>A source file whose methods keep their types as written.</summary>
sealed class AsWrittenFile(string hintName, EquatableArray<ScopeModel> scopes, IReadOnlyList<MethodFacts> methods)
{
    public string HintName { get; } = hintName;

    public EquatableArray<ScopeModel> Scopes { get; } = scopes;

    public IReadOnlyList<MethodFacts> Methods { get; } = methods;
}
