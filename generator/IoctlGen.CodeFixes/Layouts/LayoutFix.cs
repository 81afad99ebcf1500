using IoctlGen.CodeFixes.Declaring;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Comparison;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TypeName = IoctlGen.Generator.Rules.TypeName;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>Gives a structure or an enumeration the layout of the header that it is held against.</summary>
sealed class LayoutFix
{
    readonly BaseTypeDeclarationSyntax _type;
    readonly INamedTypeSymbol _symbol;
    readonly SemanticModel _model;
    readonly SpecHeader _header;
    readonly DeclaredType _declared;
    readonly SymbolTypeReader _reader;
    readonly CancellationToken _cancellationToken;

    LayoutFix(BaseTypeDeclarationSyntax type, INamedTypeSymbol symbol, SemanticModel model, SpecHeader header, DeclaredType declared, SymbolTypeReader reader, CancellationToken cancellationToken) =>
        (_type, _symbol, _model, _header, _declared, _reader, _cancellationToken) = (type, symbol, model, header, declared, reader, cancellationToken);

    /// <summary>The edits of the report's document; none where the type is not written in one piece there, or C# has nothing for the header's.</summary>
    /// <param name="document">The document.</param>
    /// <param name="report">The report.</param>
    /// <param name="added">The types that other edits add to the project, and then those of this one too.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static async Task<IReadOnlyList<TextChange>> ChangesAsync(Document document, Diagnostic report, HashSet<string> added, CancellationToken cancellationToken)
    {
        var (root, model) = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false), await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false));
        if (root is null || model is null || report.Location.SourceTree != root.SyntaxTree || !report.Properties.TryGetValue(LayoutFindings.TypeProperty, out var name) || !report.Properties.TryGetValue(LayoutFindings.HeaderProperty, out var path))
            return [];

        var sources = AnalyzedSources.Of(document.Project.AnalyzerOptions, cancellationToken);
        var reader = new SymbolTypeReader();
        foreach (var type in root.FindNode(report.Location.SourceSpan).AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>())
        {
            if (model.GetDeclaredSymbol(type, cancellationToken) is { DeclaringSyntaxReferences.Length: 1 } symbol && TypeName.FullOf(symbol) == name && CanBeWritten(type)
                && sources.Headers.FirstOrDefault(header => header.File.Path == path) is { } header && reader.Read(symbol) is DeclaredType declared)
            {
                return new LayoutFix(type, symbol, model, header, declared, reader, cancellationToken).Changes(added);
            }
        }

        return [];
    }

    static bool CanBeWritten(BaseTypeDeclarationSyntax type) =>
        type is EnumDeclarationSyntax or StructDeclarationSyntax { ParameterList: null } or RecordDeclarationSyntax { ParameterList: null }
        && type.OpenBraceToken.RawKind != 0 && !type.OpenBraceToken.IsMissing && !type.CloseBraceToken.IsMissing && !TypeBody.HasDirectives(type);

    /// <summary>With what does not differ kept, if the result is the header's then; else with nothing kept.</summary>
    IReadOnlyList<TextChange> Changes(HashSet<string> added)
    {
        if (HeaderDeclaration.Of(_header, _declared.Name, _cancellationToken) is not { } inHeader || NamesOf(inHeader) is not { } names || PrintedType.Of(inHeader.Type, names, IsPublic, _type.SyntaxTree.Options) is not { } printed)
            return [];

        var all = new HashSet<string>(_symbol.GetMembers().Select(static member => member.Name), StringComparer.Ordinal);
        var changed = new[] { ChangedNames((printed as TypeDeclarationSyntax)?.Members ?? []), all }.FirstOrDefault(changed => IsAsInHeader(Changes(inHeader, names, printed, changed, new(StringComparer.Ordinal))));
        return changed is null ? [] : Changes(inHeader, names, printed, changed, added);
    }

    bool IsAsInHeader(IReadOnlyList<TextChange> changes)
    {
        var tree = _type.SyntaxTree.WithChangedText(_type.SyntaxTree.GetText(_cancellationToken).WithChanges(InOrder(changes)));
        var compilation = _model.Compilation.ReplaceSyntaxTree(_type.SyntaxTree, tree);
        return changes.Count > 0
            && DocumentationCommentId.GetFirstSymbolForDeclarationId(_symbol.GetDocumentationCommentId()!, compilation) is INamedTypeSymbol changed
            && new SymbolTypeReader().Read(changed) is DeclaredType declared
            && LayoutFindings.Compare(declared, _header, LayoutFindings.TargetsOf(compilation.Options.Platform), _cancellationToken) is { Differences.Count: 0 };
    }

    /// <summary>Edits as a text takes them: many may stand at one place.</summary>
    public static IEnumerable<TextChange> InOrder(IEnumerable<TextChange> changes) => changes.OrderBy(static change => change.Span.Start).ThenBy(static change => change.Span.End);

    IReadOnlyList<TextChange> Changes(HeaderDeclaration inHeader, Dictionary<string, string> names, BaseTypeDeclarationSyntax printed, HashSet<string> changed, HashSet<string> added)
    {
        var changes = new List<TextChange>();
        switch (_type, printed, inHeader.InHeader)
        {
            case (EnumDeclarationSyntax type, EnumDeclarationSyntax other, CEnumeration enumeration) when RewrittenEnum.Changes(type, _symbol, enumeration, other, changed) is { } edits:
                changes.AddRange(edits);
                break;
            case (TypeDeclarationSyntax type, TypeDeclarationSyntax other, _):
                changes.Add(new RewrittenStructure(type, other, changed, _model).Body());
                changes.AddRange(new LayoutHead(type, other, _model).Changes());
                break;
            default:
                return [];
        }

        if (inHeader.Type.Only64Bit && !_declared.Only64Bit)
            changes.AddRange(Mark());
        return [.. changes, .. Needed(inHeader, names, string.Concat(changes.Select(static change => change.NewText)), added)];
    }

    /// <summary>Whether other projects see the type: those that come with it are seen no farther.</summary>
    bool IsPublic => StructureFinder.IsPublic(_symbol);

    /// <summary>The names here of the fields or values that differ; with them all that lies in structures without a name, where one of those does.</summary>
    HashSet<string> ChangedNames(IEnumerable<MemberDeclarationSyntax> printed)
    {
        var targets = LayoutFindings.TargetsOf(_model.Compilation.Options.Platform);
        var differences = LayoutFindings.Compare(_declared, _header, targets, _cancellationToken)?.Differences.Where(static difference => difference.What != "offset") ?? [];
        var own = new HashSet<string>(_symbol.GetMembers().Select(static member => member.Name), StringComparer.Ordinal);
        var fields = new HashSet<string>(printed.OfType<FieldDeclarationSyntax>().SelectMany(static field => field.Declaration.Variables).Select(static variable => variable.Identifier.ValueText), StringComparer.Ordinal);
        var changed = new HashSet<string>(StringComparer.Ordinal);
        var (isInUnnamed, isInBits) = (false, own.Any(name => name.StartsWith(BitUnit.Prefix, StringComparison.Ordinal) && !fields.Contains(name)));
        foreach (var difference in differences)
        {
            var path = difference.Member ?? difference.NameIn(_declared.Name);
            var name = path?.Split('.')[0];
            isInBits |= difference.What is "bits" or "bit fields";
            isInUnnamed |= name is not null && !own.Contains(name) && !fields.Contains(name);
            changed.Add(name ?? "");
        }

        foreach (var member in _symbol.GetMembers().Where(member =>
            (isInUnnamed && (DataField.IsAnonymousName(member.Name) || member is INamedTypeSymbol && own.Any(field => DataField.IsAnonymousName(field) && DataField.IsNameFor(field, member.Name))))
            || (isInBits && (member.Name.StartsWith(BitUnit.Prefix, StringComparison.Ordinal) || NativeMark.Find(member, AttributeNames.BitField) is not null))))
        {
            changed.Add(member.Name);
        }

        // A nested type goes with the field that is of it.
        foreach (var field in InstanceFields.Of(_symbol).Where(field => changed.Contains(field.Name)))
        {
            for (var type = field.Type as INamedTypeSymbol; type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingType, _symbol); type = Elements.Of(type)?.Type as INamedTypeSymbol)
                changed.Add(type.Name);
        }

        return changed;
    }

    /// <summary>What the types are called here that the header's is made of, by what import calls them; null where a name is taken by something else.</summary>
    Dictionary<string, string>? NamesOf(HeaderDeclaration inHeader)
    {
        var own = TypeOrder.Of([_declared], static _ => true).Select(_reader.SymbolOf);
        var known = new Dictionary<string, INamedTypeSymbol>(StringComparer.Ordinal);
        foreach (var type in own.Concat(_symbol.ContainingNamespace.GetTypeMembers()).Where(static type => type is { TypeKind: TypeKind.Struct or TypeKind.Enum, IsGenericType: false }))
        {
            if (_reader.Read(type) is DeclaredType other && !known.ContainsKey(other.Name))
                known.Add(other.Name, type);
        }

        var names = new Dictionary<string, string>(StringComparer.Ordinal) { [Plain(inHeader.Type)] = _type.Identifier.Text };
        foreach (var type in inHeader.Others)
        {
            if (type is not ImportedArray && known.TryGetValue(type.NativeName ?? Plain(type), out var same))
                names[Plain(type)] = same.ToMinimalDisplayString(_model, _type.SpanStart);
            else if (_symbol.ContainingNamespace.GetTypeMembers(Plain(type)) is [var taken, ..])
            {
                if (type is not ImportedArray array || Elements.Of(taken) is not { } elements || elements.Count != array.Length)
                    return null;
                names[Plain(type)] = taken.ToMinimalDisplayString(_model, _type.SpanStart);
            }
        }

        return names;
    }

    static string Plain(ImportedType type) => type.Name.TrimStart('@');

    IEnumerable<TextChange> Mark()
    {
        const string Only = $"{AttributeNames.Only64Bit} = true";
        return NativeMark.Find(_symbol, AttributeNames.NativeName)?.Syntax(_cancellationToken)?.ArgumentList is { } arguments
            ? [Edit.Insert(arguments.CloseParenToken.SpanStart, ", " + Only)]
            : [Edit.AddAttribute(_type, $"NativeName({Literal.Of(_declared.Name)}, {Only})")];
    }

    /// <summary>The types that the text names and the project lacks, behind the type that it stands in, and the usings of all.</summary>
    IEnumerable<TextChange> Needed(HeaderDeclaration inHeader, Dictionary<string, string> names, string written, HashSet<string> added)
    {
        var outermost = _type.AncestorsAndSelf().OfType<BaseTypeDeclarationSyntax>().Last();
        var text = _type.SyntaxTree.GetText();
        var newLine = NewLines.Of(text);
        var line = newLine + NewLines.IndentationOf(text, outermost.SpanStart);
        var insertion = "";
        foreach (var type in inHeader.Others.Reverse())
        {
            if (names.ContainsKey(Plain(type)) || !IsNamed(Plain(type), written + insertion) || PrintedType.Of(type, names, IsPublic, _type.SyntaxTree.Options) is not { } printed)
                continue;
            if (!added.Add($"{_symbol.ContainingNamespace.ToDisplayString()}.{Plain(type)}"))
                continue;
            insertion += newLine + NewLines.Indented(MemberText.Printed(printed).Lines, newLine, line);
        }

        if (insertion.Length > 0)
            yield return Edit.Insert(outermost.Span.End, insertion);
        (string Namespace, string Type)[] used =
        [
            ("System", "Guid"), ("System", "IntPtr"), ("System", "ReadOnlySpan"), ("System.Diagnostics.CodeAnalysis", "UnscopedRefAttribute"), ("System.Runtime.CompilerServices", "InlineArrayAttribute"),
            ("System.Runtime.InteropServices", "FieldOffsetAttribute"), ("System.Runtime.InteropServices", "StructLayoutAttribute"), ("System.Runtime.InteropServices", "LayoutKind"),
            .. new[] { AttributeNames.BitField, AttributeNames.NativeType, AttributeNames.NativeName, "FieldText", "Boolean8", "Boolean32", "NtStatus", TailNames.Interface }.Select(static name => (AttributeNames.Namespace, name)),
        ];
        var all = written + insertion;
        foreach (var change in Usings.Missing(_model, _type, [.. used.Where(type => IsNamed(WithoutSuffix(type.Type), all))]))
            yield return change;
    }

    /// <summary>As an attribute is written.</summary>
    static string WithoutSuffix(string type)
    {
        const string Suffix = "Attribute";
        return type.EndsWith(Suffix, StringComparison.Ordinal) ? type.Substring(0, type.Length - Suffix.Length) : type;
    }

    static bool IsNamed(string name, string text)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            if (!IsOfName(text, at - 1) && !IsOfName(text, at + name.Length))
                return true;
        }

        return false;
    }

    static bool IsOfName(string text, int at) => at >= 0 && at < text.Length && SyntaxFacts.IsIdentifierPartCharacter(text[at]);
}
