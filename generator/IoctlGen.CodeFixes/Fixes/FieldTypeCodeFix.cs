using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL2006: types a field by what the header may have there instead of <c>bool</c> or <c>char</c>; only the header knows which it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(FieldTypeCodeFix))]
[Shared]
public sealed class FieldTypeCodeFix : CodeFixProvider
{
    const string Boolean8 = nameof(Boolean8);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["IOCTL2006"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.FindAsync<TypeSyntax>().ConfigureAwait(false) is not { } type)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        switch (model.GetTypeInfo(type, context.CancellationToken).Type?.SpecialType)
        {
            case SpecialType.System_Boolean:
                if (model.Compilation.GetTypeByMetadataName("IoctlGen." + Boolean8) is not null && !IsFixedSize(type))
                    Offer(context, type, Boolean8, "BOOLEAN, 1 byte", [.. Usings.Missing(model, type, (nameof(IoctlGen), Boolean8))]);
                Offer(context, type, "byte", "BOOLEAN, 1 byte");
                Offer(context, type, "int", "BOOL, 4 bytes");
                break;
            case SpecialType.System_Char:
                Offer(context, type, "ushort", "WCHAR, 2 bytes");
                Offer(context, type, "byte", "CHAR, 1 byte");
                break;
        }
    }

    /// <summary>The elements of a <c>fixed</c> field are primitive types.</summary>
    static bool IsFixedSize(TypeSyntax type) => type.Parent is VariableDeclarationSyntax { Parent: FieldDeclarationSyntax field } && field.Modifiers.Any(m => m.ValueText == "fixed");

    static void Offer(CodeFixContext context, TypeSyntax type, string name, string meaning, params TextChange[] usings) =>
        context.Offer($"Use '{name}' ({meaning})", $"{nameof(FieldTypeCodeFix)}.{name}", [.. usings, Edit.Replace(type, name)]);
}
