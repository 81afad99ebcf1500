using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Editing;

/// <summary>The [Ioctl] of a method, among its other attributes.</summary>
static class IoctlAttributes
{
    public static AttributeSyntax? Find(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) => method.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => KnownTypes.IsRuntime(model.GetTypeInfo(attribute, cancellationToken).Type, AttributeNames.Ioctl));

    /// <summary>States the code in another way: the arguments that come first, and of the properties those that stay.</summary>
    public static TextChange Rewrite(AttributeSyntax attribute, string first, Func<string, bool> stays)
    {
        var kept = (attribute.ArgumentList?.Arguments ?? default)
            .Where(argument => argument.NameEquals?.Name.Identifier.ValueText is { } property && stays(property))
            .Select(static argument => argument.ToString());
        return Edit.Replace(attribute, $"{attribute.Name}({string.Join(", ", kept.Prepend(first))})");
    }

    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
