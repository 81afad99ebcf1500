using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2014: marks a structure with IIoctlTail, or names the field in [Ioctl] where the structure is another's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnmarkedTailCodeFix))]
[Shared]
public sealed class UnmarkedTailCodeFix() : RuleCodeFix(RuleTable.UnmarkedTail)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindFixedAsync().ConfigureAwait(false) is StructDeclarationSyntax type)
            await OfferMarkAsync(context, type).ConfigureAwait(false);
        else if (context.Diagnostics[0].AdditionalLocations.Count == 0)
            await OfferOptionAsync(context).ConfigureAwait(false);
    }

    static async Task OfferMarkAsync(CodeFixContext context, StructDeclarationSyntax type)
    {
        var document = context.DocumentOf(type);
        var model = (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (model.GetDeclaredSymbol(type, context.CancellationToken) is not { } symbol || UnmarkedTail.Of(symbol) is not { Count: > 0 } path)
            return;

        var mark = Usings.NameOf(model, type, AttributeNames.Namespace, TailNames.Interface);
        var measure = Usings.NameOf(model, type, AttributeNames.Namespace, "IoctlTail") + ".OffsetOf";
        var field = string.Join(".", path.Select(static part => Identifiers.Escape(InstanceFields.NameOf(part)))) + (path[path.Count - 1].IsFixedSizeBuffer ? "[0]" : "");
        context.Offer(
            $"Mark it with {TailNames.Interface}",
            nameof(UnmarkedTailCodeFix),
            document,
            [
                .. Usings.Missing(model, type, (AttributeNames.Namespace, TailNames.Interface)),
                AddBase(type, mark),
                .. WithoutArray(path[path.Count - 1], type.SyntaxTree, context.CancellationToken),
                Members.Append(type, [[$"readonly int {mark}.{TailNames.Property} => {measure}(in this, in {field});"]]),
            ]);
    }

    static async Task OfferOptionAsync(CodeFixContext context)
    {
        var model = await context.ModelAsync().ConfigureAwait(false);
        if (await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method
            || await context.FindAsync<TypeSyntax>().ConfigureAwait(false) is not { } header
            || IoctlAttributes.Find(method, model, context.CancellationToken) is not { ArgumentList.Arguments: [.., var last] } attribute
            || model.GetTypeInfo(header, context.CancellationToken).Type is not { } type
            || UnmarkedTail.Of(type) is not { Count: > 0 } path)
            return;

        var tail = string.Join(".", path.Select(static field => field.Name));
        if (FieldPath.Find(type, tail).Problem is not null)
            return;

        context.Offer(
            $"State {AttributeNames.Tail}",
            $"{nameof(UnmarkedTailCodeFix)}.{AttributeNames.Tail}",
            Edit.Insert(last.Span.End, $", {AttributeNames.Tail} = {(path.Count == 1 ? $"nameof({type.ToMinimalDisplayString(model, attribute.SpanStart)}.{Identifiers.Escape(tail)})" : IoctlAttributes.Literal(tail))}"));
    }

    static TextChange AddBase(StructDeclarationSyntax type, string mark) => type.BaseList is { Types: [.., var last] }
        ? Edit.Insert(last.Span.End, ", " + mark)
        : Edit.Insert((type.ParameterList?.Span ?? type.TypeParameterList?.Span ?? type.Identifier.Span).End, " : " + mark);

    /// <summary>The type in C is that of an element: the structure tells that there are more.</summary>
    static IEnumerable<TextChange> WithoutArray(IFieldSymbol field, SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (UnmarkedTail.StatedArray(field)?.Syntax(cancellationToken) is { ArgumentList.Arguments: [{ Expression: LiteralExpressionSyntax literal }] }
            && literal.SyntaxTree == tree && literal.Token.Value is string text)
            yield return Edit.Replace(literal, IoctlAttributes.Literal(text.Substring(0, text.Length - UnmarkedTail.First.Length)));
    }
}
