using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>
/// Tells which source files of a contract, or namespaces in them, keep their types as written: those with a signature that another generator must
/// complete, and those with extern aliases, which no qualified name can do without.
/// </summary>
sealed class AsWrittenFiles
{
    readonly Dictionary<MethodFacts, AsWrittenFile> _byMethod = [];

    public List<AsWrittenFile> Files { get; } = [];

    public bool IsAsWritten(MethodFacts method) => _byMethod.ContainsKey(method);

    public AsWrittenFile? FileOf(MethodFacts method) => _byMethod.TryGetValue(method, out var file) ? file : null;

    public static AsWrittenFiles Group(IReadOnlyList<MethodFacts> methods, string hintName)
    {
        var files = new AsWrittenFiles();
        if (!methods.Any(static method => SignatureTypes.AnyUnresolved(method) || HasExternAlias(method)))
            return files;

        foreach (var group in methods.GroupBy(m => (m.Declaration.SyntaxTree, m.Declaration.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>())))
        {
            if (!group.Any(SignatureTypes.AnyUnresolved) && !HasExternAlias(group.First()))
                continue;

            // A number, not the source file's name: where files lie and what they are called is no part of a model.
            // The plus sign keeps it apart from a nested contract's file.
            var file = new AsWrittenFile($"{hintName}+AsWritten{files.Files.Count + 1}", Scopes(group.First().Declaration), [.. group]);
            files.Files.Add(file);
            foreach (var method in group)
                files._byMethod.Add(method, file);
        }

        return files;
    }

    static bool HasExternAlias(MethodFacts method)
    {
        for (SyntaxNode? node = method.Declaration; node is not null; node = node.Parent)
        {
            if (node is CompilationUnitSyntax { Externs.Count: > 0 } or BaseNamespaceDeclarationSyntax { Externs.Count: > 0 })
                return true;
        }

        return false;
    }

    static EquatableArray<ScopeModel> Scopes(SyntaxNode node) => node.Ancestors().Reverse()
        .Select(ancestor => ancestor switch
        {
            CompilationUnitSyntax unit => new ScopeModel(null, Directives(unit.Externs, unit.Usings)),
            BaseNamespaceDeclarationSyntax space => new ScopeModel(SyntaxText.Of(space.Name), Directives(space.Externs, space.Usings)),
            _ => null,
        })
        .OfType<ScopeModel>()
        .ToEquatableArray();

    static EquatableArray<string> Directives(SyntaxList<ExternAliasDirectiveSyntax> externs, SyntaxList<UsingDirectiveSyntax> usings) =>
        externs.Select(SyntaxText.Of)
            .Concat(usings.Where(u => u.GlobalKeyword.RawKind == 0).Select(SyntaxText.Of))
            .ToEquatableArray();
}

/// <summary>A source file whose methods keep their types as written.</summary>
sealed class AsWrittenFile(string hintName, EquatableArray<ScopeModel> scopes, IReadOnlyList<MethodFacts> methods)
{
    public string HintName { get; } = hintName;

    public EquatableArray<ScopeModel> Scopes { get; } = scopes;

    public IReadOnlyList<MethodFacts> Methods { get; } = methods;
}
