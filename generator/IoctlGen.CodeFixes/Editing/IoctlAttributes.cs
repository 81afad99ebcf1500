using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>The [Ioctl] of a method, among its other attributes.</summary>
static class IoctlAttributes
{
    public static AttributeSyntax? Find(MethodDeclarationSyntax method, SemanticModel model, CancellationToken cancellationToken) => method.AttributeLists
        .SelectMany(list => list.Attributes)
        .FirstOrDefault(attribute => KnownTypes.IsRuntime(model.GetTypeInfo(attribute, cancellationToken).Type, "IoctlAttribute"));
}
