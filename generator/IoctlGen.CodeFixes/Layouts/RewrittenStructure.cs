using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>A structure with the fields of the header: those that it has keep their types, comments and attributes, and all that is no field stays.</summary>
/// <param name="type">The structure.</param>
/// <param name="printed">The header's as import prints it.</param>
/// <param name="changed">The names of fields that differ.</param>
/// <param name="model">Of the structure's file.</param>
sealed class RewrittenStructure(TypeDeclarationSyntax type, TypeDeclarationSyntax printed, HashSet<string> changed, SemanticModel model)
{
    readonly ILookup<string, MemberDeclarationSyntax> _printed = printed.Members.SelectMany(static member => NamesOf(member).Select(name => (name, member))).ToLookup(static pair => pair.name, static pair => pair.member);
    readonly Dictionary<string, MemberDeclarationSyntax> _kept = [];

    /// <summary>What stands between its braces.</summary>
    public TextChange Body()
    {
        foreach (var member in type.Members.Where(IsOfLayout))
        {
            foreach (var name in NamesOf(member).Where(name => !changed.Contains(name) && !_kept.ContainsKey(name)))
                _kept.Add(name, member);
        }

        var members = new List<MemberText>();
        var isWritten = false;
        foreach (var member in type.Members)
        {
            if (!IsOfLayout(member))
                members.Add(MemberText.Of(member));
            else if (!isWritten)
                members.AddRange(LayoutMembers());
            isWritten |= IsOfLayout(member);
        }

        return TypeBody.Replace(type, isWritten ? members : LayoutMembers().Concat(members));
    }

    IEnumerable<MemberText> LayoutMembers() => printed.Members.Select(member => NamesOf(member).FirstOrDefault() is { } name && _kept.TryGetValue(name, out var kept) ? Kept(kept, name, member) : MemberText.Printed(member));

    /// <summary>A member of the structure that is as the header has it; where it lies, the header says.</summary>
    static MemberText Kept(MemberDeclarationSyntax member, string name, MemberDeclarationSyntax inHeader)
    {
        if (inHeader is not FieldDeclarationSyntax field || member is not FieldDeclarationSyntax { Declaration: var declaration } own)
            return MemberText.Of(member);
        if (declaration.Variables.Count == 1 && OffsetOf(own) == OffsetOf(field))
            return MemberText.Of(own);
        return MemberText.Printed(field.WithDeclaration(field.Declaration.WithType(declaration.Type.WithTriviaFrom(field.Declaration.Type))));
    }

    static string? OffsetOf(FieldDeclarationSyntax field) =>
        field.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => attribute.Name.ToString() is "FieldOffset" or "FieldOffsetAttribute")?.ArgumentList?.ToString();

    /// <summary>Whether a member is a field, makes one, or is what import writes beside it.</summary>
    bool IsOfLayout(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword),
        BasePropertyDeclarationSyntax { AttributeLists.Count: > 0 } property when model.GetDeclaredSymbol(property) is { } symbol && NativeMark.Find(symbol, AttributeNames.BitField) is not null => true,
        PropertyDeclarationSyntax property when property.AccessorList?.Accessors.Any(static accessor => accessor.Body is null && accessor.ExpressionBody is null) == true && !property.Modifiers.Any(SyntaxKind.StaticKeyword) => true,
        BaseTypeDeclarationSyntax nested when IsMadeForField(nested) => true,
        _ => NamesOf(member).Any(_printed.Contains),
    };

    /// <summary>Whether a nested type has the name that import gives to one that a field alone is of.</summary>
    bool IsMadeForField(BaseTypeDeclarationSyntax nested) => type.Members.OfType<FieldDeclarationSyntax>().Any(field =>
        field.Declaration.Type.ToString() == nested.Identifier.Text && field.Declaration.Variables.Any(variable => DataField.IsNameFor(variable.Identifier.ValueText, nested.Identifier.ValueText)));

    static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        FieldDeclarationSyntax field => field.Declaration.Variables.Select(static variable => variable.Identifier.ValueText),
        PropertyDeclarationSyntax { ExplicitInterfaceSpecifier: { } stated } property => [$"{stated.Name}.{property.Identifier.ValueText}"],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        BaseTypeDeclarationSyntax nested => [nested.Identifier.ValueText],
        _ => [],
    };
}
