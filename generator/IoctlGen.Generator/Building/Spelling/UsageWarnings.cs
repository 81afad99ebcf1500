using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Building;

/// <summary>
/// The ids that the types of a contract give to warnings about their use, by [Obsolete(DiagnosticId = …)], [Experimental] and
/// [RequiresPreviewFeatures]. The user has them in hand where he names the types, but not in a generated file.
/// </summary>
sealed class UsageWarnings
{
    const string Obsolete = "Obsolete", Experimental = "Experimental", PreviewFeatures = "RequiresPreviewFeatures";

    /// <summary>What each type, field and assembly of a compilation gives: contracts name the same few, and assemblies have dozens of attributes.</summary>
    static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, string[]>> OfCompilations = new();

    readonly ConcurrentDictionary<ISymbol, string[]> _known;
    readonly SortedSet<string> _ids = new(StringComparer.Ordinal);

    UsageWarnings(Compilation compilation) => _known = OfCompilations.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));

    public static EquatableArray<string> Of(IEnumerable<MethodFacts> methods, Compilation compilation)
    {
        var warnings = new UsageWarnings(compilation);
        foreach (var method in methods)
        {
            warnings.AddType(method.Symbol.ReturnType, method.Symbol.ContainingAssembly);
            foreach (var parameter in method.Symbol.Parameters)
                warnings.AddType(parameter.Type, method.Symbol.ContainingAssembly);
            warnings.Add(method.Device.Member);
            if (method.Attribute[AttributeNames.SizeField]?.Text is { } field)
                warnings.Add(method.Shape.OutputType?.Symbol.GetMembers(field).FirstOrDefault());
        }

        return warnings._ids.ToEquatableArray();
    }

    /// <summary>Whether a method is obsolete, so that it may use types that are an error elsewhere.</summary>
    public static bool IsObsolete(MethodFacts method) => Names(method.Declaration.AttributeLists, Obsolete);

    void AddType(ITypeSymbol type, IAssemblySymbol own)
    {
        switch (type)
        {
            case IArrayTypeSymbol array:
                AddType(array.ElementType, own);
                break;
            case INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: not TypeKind.Error } named:
                foreach (var argument in named.TypeArguments)
                    AddType(argument, own);
                for (ISymbol? symbol = named.OriginalDefinition; symbol is INamedTypeSymbol; symbol = symbol.ContainingType)
                    Add(symbol);
                if (!SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, own))
                    Add(named.ContainingAssembly);
                break;
        }
    }

    void Add(ISymbol? symbol)
    {
        if (symbol is null)
            return;

        foreach (var id in _known.GetOrAdd(symbol, Ids))
            _ids.Add(id);
    }

    /// <summary>An id that no pragma can name is for the project's NoWarn.</summary>
    static string[] Ids(ISymbol symbol) =>
        MayBeMarked(symbol) ? [.. symbol.GetAttributes().Select(Id).OfType<string>().Where(SyntaxFacts.IsValidIdentifier)] : [];

    static string? Id(AttributeData attribute) => attribute switch
    {
        { AttributeClass.Name: Obsolete + "Attribute" } => attribute.NamedArguments.FirstOrDefault(a => a.Key == "DiagnosticId").Value.Value as string,
        { AttributeClass.Name: Experimental + "Attribute", ConstructorArguments: [{ Value: string id }] } => id,
        { AttributeClass.Name: PreviewFeatures + "Attribute" } => "CA2252",
        _ => null,
    };

    /// <summary>By the attributes' names as written: binding those of every structure would cost more than all the rest.</summary>
    static bool MayBeMarked(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length == 0
        || symbol.DeclaringSyntaxReferences.Any(reference => AttributesOf(reference.GetSyntax()) is var lists
            && (Names(lists, Obsolete) || Names(lists, Experimental) || Names(lists, PreviewFeatures)));

    static SyntaxList<AttributeListSyntax> AttributesOf(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax field } => field.AttributeLists,
        MemberDeclarationSyntax member => member.AttributeLists,
        _ => default,
    };

    static bool Names(SyntaxList<AttributeListSyntax> lists, string name)
    {
        foreach (var list in lists)
        {
            foreach (var attribute in list.Attributes)
            {
                var written = attribute.Name is QualifiedNameSyntax qualified ? qualified.Right : attribute.Name;
                if (written is AliasQualifiedNameSyntax alias)
                    written = alias.Name;
                if (written is SimpleNameSyntax { Identifier.ValueText: var text } && (text == name || text == name + "Attribute"))
                    return true;
            }
        }

        return false;
    }
}
