using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Generator.Importing;

/// <summary>
/// Makes contracts of imported headers. A generator does not see its own output, so the text is parsed and added to the compilation, and the same steps as for any
/// contract make the calls: what the user's part declares, which types it names, and every rule then mean what they mean everywhere, and one printer serves generator and command.
/// </summary>
sealed class ImportBuilder(EquatableArray<ImportedHeader> headers, SpecSources sources, CSharpCompilation compilation, CSharpParseOptions options, ContractSteps steps, CancellationToken cancellationToken)
{
    readonly List<ContractProblem> _problems = [];

    public ImportOutcome Build()
    {
        var parts = Parse();
        var all = compilation.AddSyntaxTrees(parts.Select(static part => part.Tree));
        var isChanged = false;
        foreach (var part in parts)
            isChanged |= part.RemoveAll([.. part.Header.Contracts.SelectMany(name => Replaced(part, name, all))]);
        if (isChanged)
            all = compilation.AddSyntaxTrees(parts.Select(static part => part.Tree));
        var contracts = parts.SelectMany(part => part.Header.Contracts.Select(name => Contract(part, name, all))).OfType<ContractModel>().ToEquatableArray();
        return new(parts.Select(static part => new ImportedText(part.HintName, part.Tree.ToString())).ToEquatableArray(), contracts, _problems.ToEquatableArray());
    }

    /// <summary>The text of each header, without what the user declares himself, and what a header before it has declared.</summary>
    List<ImportedPart> Parse()
    {
        var parts = new List<ImportedPart>();
        var declared = new Dictionary<string, (ImportedPart Part, SyntaxNode Type)>(StringComparer.Ordinal);
        foreach (var header in headers)
        {
            var part = new ImportedPart(header, HintName(header, parts), options);
            var removed = new List<SyntaxNode>();
            foreach (var type in part.Types)
            {
                var name = header.Qualified(type.Identifier.ValueText);
                var isContract = header.Contracts.Contains(type.Identifier.ValueText);
                var users = compilation.Assembly.GetTypeByMetadataName(name);
                if (users is not null && (!isContract || NotPartial(users) is not null))
                {
                    removed.Add(type);
                    if (isContract)
                        _problems.Add(new OtherContract(NotPartial(users)!.Value, SpecPath.NameOf(header.Path), $"its contract '{users.Name}' has the name of this type, which is no partial class; make it one, or give the header another Namespace"));
                }
                else if (declared.TryGetValue(name, out var other))
                {
                    // A structure of a header that both include is the same in both, but for what comments say.
                    removed.Add(type);
                    if (!SyntaxFactory.AreEquivalent(other.Type, type))
                        _problems.Add(Clash(header, other.Part.Header, type.Identifier.ValueText, isContract));
                }
                else
                {
                    declared.Add(name, (part, type));
                }
            }

            part.RemoveAll(removed);
            foreach (var contract in header.Contracts.Where(name => compilation.Assembly.GetTypeByMetadataName(header.Qualified(name)) is { } users && StatesAccess(users)))
                part.RemoveAccess(contract);
            parts.Add(part);
        }

        return parts;
    }

    /// <summary>Where the user has a declaration that no other part can stand beside; null for none.</summary>
    SourcePlace? NotPartial(INamedTypeSymbol type)
    {
        var whole = Declarations(type).FirstOrDefault(static declaration => declaration is not ClassDeclarationSyntax || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
        return whole is null ? null : SourcePlace.Of(whole.SyntaxTree, whole is BaseTypeDeclarationSyntax named ? named.Identifier.Span : whole.Span);
    }

    bool StatesAccess(INamedTypeSymbol type) => Declarations(type).Any(static declaration => declaration.Modifiers.Any(ImportedPart.IsAccess));

    IEnumerable<MemberDeclarationSyntax> Declarations(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax(cancellationToken)).OfType<MemberDeclarationSyntax>();

    static NoImport Clash(ImportedHeader header, ImportedHeader other, string name, bool isContract) => new(new(header.Project, 1, 1), SpecPath.NameOf(header.Path), isContract
        ? $"its codes are those of a contract '{name}', and so are those of {SpecPath.NameOf(other.Path)}; give one of the two headers another Namespace"
        : $"it has another '{name}' than {SpecPath.NameOf(other.Path)}; give one of the two headers another Namespace");

    /// <summary>The methods of a contract whose codes the user's part declares, and the attribute if that has one.</summary>
    IEnumerable<SyntaxNode> Replaced(ImportedPart part, string name, Compilation all)
    {
        if (part.Contract(name) is not { } own || all.Assembly.GetTypeByMetadataName(part.Header.Qualified(name)) is not { } type || type.DeclaringSyntaxReferences.Length == 1)
            yield break;

        var stated = ContractAttributes.InOrder(type).FirstOrDefault(attribute => attribute.SyntaxTree != part.Tree);
        if (stated is not null)
            yield return own.AttributeLists[0];
        if (ContractFactsReader.Read(type, new SyntaxAttributeReader(all, cancellationToken), sources, cancellationToken) is not { } contract)
            yield break;

        var codes = part.Header.CodesOf(name).ToList();
        if (stated is not null && codes.Find(code => contract.Methods.Any(method => IsOf(part, method, code) && (method.Name != code.Name || method.Code.Value != code.Value))) is { } other)
        {
            _problems.Add(new OtherContract(
                SourcePlace.Of(stated.SyntaxTree, stated.Span), SpecPath.NameOf(part.Header.Path),
                $"the arguments of [IoctlContract] on '{name}' give {other.Name} another name or number; leave the attribute out, or write the one that the header has: {own.AttributeLists[0]}"));
        }

        var users = contract.Methods.Where(method => method.Declaration.SyntaxTree != part.Tree).ToList();
        var names = new HashSet<string>(users.Select(static method => method.Name), StringComparer.Ordinal);
        var values = new HashSet<uint>(users.Where(method => !codes.Exists(code => code.Name == method.Name)).Select(static method => method.Code.Value).OfType<uint>());
        foreach (var method in part.Methods(name))
        {
            if (codes.Find(code => code.Method == method.Identifier.ValueText) is { } code && (names.Contains(code.Name) || values.Contains(code.Value)))
                yield return method;
        }
    }

    static bool IsOf(ImportedPart part, MethodFacts method, ImportedCode code) => method.Declaration.SyntaxTree == part.Tree && method.Symbol.Name == code.Method;

    ContractModel? Contract(ImportedPart part, string name, Compilation all)
    {
        if (part.Contract(name) is null || all.Assembly.GetTypeByMetadataName(part.Header.Qualified(name)) is not { } type)
            return null;
        try
        {
            var model = steps.Build(type, all, sources, cancellationToken);
            ReportOpen(part, name);
            foreach (var refused in model?.Methods.Where(static method => method.Body is RefusalModel) ?? [])
                Report(part, name, refused);
            return model;
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            _problems.Add(new FailedContract(name, Fault.TextOf(exception), Place: null));
            part.RemoveAll([part.Contract(name)!]);
            return null;
        }
    }

    /// <summary>What the user has declared himself is no longer open.</summary>
    void ReportOpen(ImportedPart part, string contract)
    {
        var methods = new HashSet<string>(part.Methods(contract).Select(static method => method.Identifier.ValueText), StringComparer.Ordinal);
        _problems.AddRange(part.Header.CodesOf(contract)
            .Where(code => code.Notes.Length > 0 && methods.Contains(code.Method))
            .Select(code => new OpenImport(code.Place, $"'{contract}.{code.Method}' may not be as the driver has it: {code.Notes.TrimEnd('.')}; to have it otherwise, declare {code.Name} in a part of '{contract}' of your own")));
    }

    /// <summary>Of a method of the text no analyzer says why it throws.</summary>
    void Report(ImportedPart part, string contract, MethodModel refused)
    {
        var method = part.Methods(contract).FirstOrDefault(method => method.Identifier.Text == refused.Name);
        if (method is not null && part.Header.CodesOf(contract).FirstOrDefault(code => code.Method == method.Identifier.ValueText) is { } code)
            _problems.Add(new NotImported(code.Place, $"'{contract}.{code.Method}' throws, because its declaration breaks {((RefusalModel)refused.Body).Finding}; declare {code.Name} in a part of '{contract}' of your own"));
    }

    /// <summary>Two headers of one name have files of two; the plus sign keeps them apart from those of contracts.</summary>
    static string HintName(ImportedHeader header, List<ImportedPart> before)
    {
        var name = string.Concat(SpecPath.NameOf(header.Path).Select(static c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' ? c : '_'));
        var same = before.Count(part => part.HintName.StartsWith(name + "+", StringComparison.OrdinalIgnoreCase));
        return $"{name}+Import{(same == 0 ? "" : $"{same + 1}")}.g.cs";
    }
}
