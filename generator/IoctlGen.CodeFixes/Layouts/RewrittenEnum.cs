using System.Numerics;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using IoctlGen.Specs.Import;
using IoctlGen.Specs.Types;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Layouts;

/// <summary>An enumeration with the values of the header: those that it has keep their names, comments and attributes.</summary>
static class RewrittenEnum
{
    /// <summary>The edits; null where a value of the header cannot have a name here that stands for it.</summary>
    /// <param name="type">The enumeration.</param>
    /// <param name="symbol">The same.</param>
    /// <param name="inHeader">The header's.</param>
    /// <param name="printed">The header's as import prints it.</param>
    /// <param name="changed">The names here of values that differ.</param>
    public static IEnumerable<TextChange>? Changes(EnumDeclarationSyntax type, INamedTypeSymbol symbol, CEnumeration inHeader, EnumDeclarationSyntax printed, HashSet<string> changed)
    {
        var underlying = Underlying(printed);
        var numbers = inHeader.Enumerators.GroupBy(static value => value.Name).ToDictionary(static same => same.Key, static same => same.Last().Value ?? 0);
        var native = NativeMark.Find(symbol, AttributeNames.NativeName)?.Text(0);
        var prefix = EnumType.PrefixOf(symbol.Name, native);
        var own = type.Members.ToDictionary(static member => member.Identifier.ValueText);
        var values = symbol.GetMembers().OfType<IFieldSymbol>().Where(static field => field.HasConstantValue).ToDictionary(static field => field.Name, static field => ConstantNumber.Of(field.ConstantValue));
        var members = new List<MemberText>();
        var next = BigInteger.Zero;
        foreach (var member in printed.Members)
        {
            var name = member.Identifier.ValueText;
            if (!name.StartsWith(prefix, StringComparison.Ordinal) || name.Substring(prefix.Length) is not { } rest || !SyntaxFacts.IsValidIdentifier(rest))
                return null;

            var value = own.ContainsKey(rest) && !changed.Contains(rest) ? values[rest] : numbers[name];
            // What is counted on from the value before, or made of others, may no longer be what it was.
            var isKept = own.TryGetValue(rest, out var known) && !changed.Contains(rest) && (known.EqualsValue is null ? next == value : changed.Count == 0 || known.EqualsValue.Value is LiteralExpressionSyntax);
            members.Add(known is null
                ? TextOf(member, printed, member.WithIdentifier(SyntaxFactory.Identifier(CSharpNames.OfMember(rest)).WithTriviaFrom(member.Identifier)))
                : TextOf(known, type, isKept ? known : WithValue(known, member)));
            next = value + 1;
        }

        var changes = new List<TextChange> { TypeBody.Replace(type, members) };
        if (Underlying(type) != underlying)
            changes.Add(type.BaseList is { Types: [var stated, ..] } ? new(stated.Span, underlying) : new(new(type.Identifier.Span.End, 0), $" : {underlying}"));

        return changes;
    }

    static string Underlying(EnumDeclarationSyntax type) => type.BaseList is { Types: [var stated, ..] } ? stated.ToString() : "int";

    static EnumMemberDeclarationSyntax WithValue(EnumMemberDeclarationSyntax member, EnumMemberDeclarationSyntax inHeader) =>
        member.EqualsValue is { } value
            ? member.WithEqualsValue(value.WithValue(inHeader.EqualsValue!.Value.WithTriviaFrom(value.Value)))
            : member.WithIdentifier(member.Identifier.WithTrailingTrivia(SyntaxFactory.Space)).WithEqualsValue(inHeader.EqualsValue!.WithTrailingTrivia(member.GetTrailingTrivia()));

    /// <summary>With a comma, and the comment behind that.</summary>
    static MemberText TextOf(EnumMemberDeclarationSyntax member, EnumDeclarationSyntax type, EnumMemberDeclarationSyntax written)
    {
        var index = type.Members.IndexOf(member);
        var comment = index < type.Members.SeparatorCount ? type.Members.GetSeparator(index).TrailingTrivia.ToFullString() : "";
        var text = written.WithTrailingTrivia().ToFullString() + "," + member.GetTrailingTrivia().ToFullString().TrimEnd() + comment.TrimEnd();
        return MemberText.Of(text, MemberText.StandsApart(member));
    }
}
