using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL2006: types a field by what the header may have there instead of <c>bool</c> or <c>char</c>; only the header knows which it is. A returned <c>bool</c> may be meant as success.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BooleanOrCharacterCodeFix))]
[Shared]
public sealed class BooleanOrCharacterCodeFix() : RuleCodeFix(RuleTable.BooleanOrCharacter)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindFixedAsync().ConfigureAwait(false) is not TypeSyntax type)
            return;

        var document = context.DocumentOf(type);
        var model = (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        void Offer(string name, string meaning) => OfferText(name, meaning, name);
        void OfferRuntime(string name, string meaning) => OfferText(name, meaning, Usings.NameOf(model, type, nameof(IoctlGen), name), [.. Usings.Missing(model, type, (nameof(IoctlGen), name))]);
        void OfferText(string name, string meaning, string text, params TextChange[] usings) =>
            context.Offer($"Use '{name}' ({meaning})", $"{nameof(BooleanOrCharacterCodeFix)}.{name}", document, [.. usings, Edit.Replace(type, text)]);

        switch (model.GetTypeInfo(type, context.CancellationToken).Type?.SpecialType)
        {
            case SpecialType.System_Boolean:
                if (SuccessReturn.Of(type, model, context.CancellationToken) is { } success)
                    context.Offer("Return 'IoctlResult' (succeeded or not)", $"{nameof(BooleanOrCharacterCodeFix)}.IoctlResult", cancellationToken => success.AsResultAsync(document, cancellationToken));
                if (!IsFixedSize(type))
                {
                    OfferRuntime("Boolean8", "BOOLEAN, 1 byte");
                    OfferRuntime("Boolean32", "BOOL, 4 bytes");
                }

                Offer("byte", "1 byte");
                break;
            case SpecialType.System_Char:
                Offer("ushort", "WCHAR, 2 bytes");
                Offer("byte", "CHAR, 1 byte");
                break;
        }
    }

    /// <summary>The elements of a <c>fixed</c> field are primitive types.</summary>
    static bool IsFixedSize(TypeSyntax type) => type.Parent is VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } && field.Modifiers.Any(m => m.ValueText == "fixed");
}
