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

/// <summary>IOCTL2002: declares the array that [MarshalAs] stood for, as a structure of so many elements or as a <c>fixed</c> field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NotUnmanagedCodeFix))]
[Shared]
public sealed class NotUnmanagedCodeFix() : RuleCodeFix(RuleTable.NotUnmanaged)
{
    const string Services = "System.Runtime.CompilerServices", InlineArray = "InlineArray";

    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (await context.FindFixedAsync().ConfigureAwait(false) is not VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } declaration } } variable)
            return;

        var document = context.DocumentOf(variable);
        var model = (await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false))!;
        if (model.GetDeclaredSymbol(variable, context.CancellationToken) is not IFieldSymbol field || MarshalledField.Of(field) is not { } array)
            return;

        var mark = RemoveMark(declaration, model, context.CancellationToken).ToArray();
        if (model.Compilation.GetTypeByMetadataName($"{Services}.{InlineArray}Attribute") is not null)
        {
            var name = FreeName.Of(field.Name.TrimStart('_') + (array.IsText ? "Text" : "Array"), field.ContainingType.GetMembers().Select(static member => member.Name).Append(field.ContainingType.Name));
            context.Offer(
                $"Declare an [{InlineArray}({array.Length})] structure of '{array.Element}'",
                $"{nameof(NotUnmanagedCodeFix)}.{InlineArray}",
                document,
                [
                    .. Usings.Missing(model, type, [.. Types(array, declaration)]),
                    .. mark,
                    Edit.Replace(declaration.Declaration.Type, name),
                    Members.Append(type, [[.. Lines(model, type, array, declaration, name)]]),
                ]);
        }

        if (model.Compilation.Options is CSharpCompilationOptions { AllowUnsafe: true } && IsFixed(array.Element))
        {
            context.Offer(
                $"Declare 'fixed {array.Element} {variable.Identifier.ValueText}[{array.Length}]'",
                $"{nameof(NotUnmanagedCodeFix)}.Fixed",
                document,
                [.. mark, Edit.Replace(declaration.Declaration.Type, $"unsafe fixed {array.Element}"), Edit.Insert(variable.Identifier.Span.End, $"[{array.Length}]")]);
        }
    }

    static IEnumerable<(string Namespace, string Type)> Types(MarshalledField array, FieldDeclarationSyntax declaration)
    {
        yield return (Services, InlineArray + "Attribute");
        if (HasText(array, declaration))
            yield return (AttributeNames.Namespace, "FieldText");
        if (array.Element.StartsWith("Boolean", StringComparison.Ordinal))
            yield return (AttributeNames.Namespace, array.Element);
    }

    /// <summary>As import writes it.</summary>
    static IEnumerable<string> Lines(SemanticModel model, TypeDeclarationSyntax type, MarshalledField array, FieldDeclarationSyntax declaration, string name)
    {
        yield return $"[{Usings.NameOf(model, type, Services, InlineArray)}({array.Length})]";
        yield return $"public struct {name}";
        yield return "{";
        yield return $"    {array.Element} _element;";
        if (HasText(array, declaration))
        {
            var text = Usings.NameOf(model, type, AttributeNames.Namespace, "FieldText");
            yield return "";
            yield return $"    public override readonly string ToString() => {text}.Read(this);";
            yield return "";
            yield return $"    public void Set(System.ReadOnlySpan<char> text) => {text}.Set(this, text);";
        }

        yield return "}";
    }

    /// <summary>Before C# 12, such a structure is no span.</summary>
    static bool HasText(MarshalledField array, FieldDeclarationSyntax declaration) =>
        array.IsText && ((CSharpParseOptions)declaration.SyntaxTree.Options).LanguageVersion >= LanguageVersion.CSharp12;

    static bool IsFixed(string element) => element is "byte" or "sbyte" or "short" or "ushort" or "int" or "uint" or "long" or "ulong" or "char" or "float" or "double";

    /// <summary>Takes the attribute off, and its brackets where it is alone in them.</summary>
    static IEnumerable<TextChange> RemoveMark(FieldDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var list in declaration.AttributeLists)
        {
            for (var i = 0; i < list.Attributes.Count; i++)
            {
                if (!KnownTypes.IsInterop(model.GetTypeInfo(list.Attributes[i], cancellationToken).Type, "MarshalAsAttribute"))
                    continue;
                if (list.Attributes.Count == 1)
                    yield return new(TextSpan.FromBounds(list.SpanStart, list.GetLastToken().GetNextToken().SpanStart), "");
                else if (i + 1 < list.Attributes.Count)
                    yield return new(TextSpan.FromBounds(list.Attributes[i].SpanStart, list.Attributes[i + 1].SpanStart), "");
                else
                    yield return new(TextSpan.FromBounds(list.Attributes[i - 1].Span.End, list.Attributes[i].Span.End), "");
            }
        }
    }
}
