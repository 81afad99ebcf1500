using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>The methods with [Ioctl] in a file of C#, in its order.</summary>
static class DeclaredMethods
{
    public static IReadOnlyList<MethodDeclarationSyntax> Of(string source) =>
        [.. CSharpSyntaxTree.ParseText(source).GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<MethodDeclarationSyntax>().Where(static method => Attribute(method) is not null)];

    /// <summary>Name and buffers on one line: <c>METER_STATE GetState(in METER_REQUEST input)</c>.</summary>
    public static string Text(MethodDeclarationSyntax method) =>
        $"{method.ReturnType} {method.Identifier}({string.Join(", ", method.ParameterList.Parameters.Skip(1).Select(static parameter => parameter.ToString()))})";

    /// <summary>What [Ioctl] states by a name; null for nothing.</summary>
    public static string? Argument(MethodDeclarationSyntax method, string name) =>
        Attribute(method)!.ArgumentList!.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.Text == name)?.Expression.ToString();

    static AttributeSyntax? Attribute(MethodDeclarationSyntax method) => method.AttributeLists.SelectMany(static list => list.Attributes).FirstOrDefault(static attribute => attribute.Name.ToString() == "Ioctl");
}
