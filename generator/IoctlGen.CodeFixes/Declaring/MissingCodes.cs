using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.CHeaders;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Declaring;

/// <summary>The methods of codes that a header of the project has and its contract does not.</summary>
/// <param name="contract">The contract.</param>
/// <param name="declaration">The declaration that they are added to.</param>
/// <param name="model">Of its file.</param>
sealed class MissingCodes(ContractFacts contract, TypeDeclarationSyntax declaration, SemanticModel model, CancellationToken cancellationToken)
{
    /// <summary>Names are looked up where the methods will stand; a type without a body has no such place.</summary>
    readonly int _position = declaration.CloseBraceToken.RawKind == 0 ? declaration.SpanStart : declaration.CloseBraceToken.SpanStart;

    public IEnumerable<TextChange> Changes(IReadOnlyList<HeaderCode> codes)
    {
        var style = ContractStyle.Of(contract, model.Compilation);
        var structures = new StructureFinder(contract.Type, style.Accessibility, model, _position, cancellationToken);
        var names = new MethodNames(contract, style.DeviceType);
        var methods = codes
            .Select(code => (code.Name, Buffers: new CodeBuffers(code.Value, contract.Sources.Find(code.Name, header: null, code.Value)!, structures)))
            .ToList();

        var usings = methods.Any(method => method.Buffers.UsesSpans) ? [("System", "ReadOnlySpan"), Attribute] : new[] { Attribute };
        return
        [
            .. Usings.Missing(model, declaration, usings),
            Members.Append(declaration, methods.Select(method => new[] { $"[Ioctl(\"{method.Name}\")]", Method(style, names.Next(method.Name), method.Buffers) })),
        ];
    }

    static (string Namespace, string Type) Attribute => ("IoctlGen", "IoctlAttribute");

    string Method(ContractStyle style, string name, CodeBuffers buffers)
    {
        var parameters = buffers.Parameters(model, _position);
        if (style.DeviceType is { } type)
            parameters = parameters.Prepend($"{(style.IsExtension ? "this " : "")}{DeviceName(type)} {style.DeviceName}");
        return $"{style.Modifiers} {buffers.Returned(model, _position)} {name}({string.Join(", ", parameters)});";
    }

    /// <summary>The runtime's own comes with the using that the attribute needs.</summary>
    string DeviceName(ITypeSymbol type) => KnownTypes.IsRuntime(type, "IoctlDevice") ? "IoctlDevice" : type.ToMinimalDisplayString(model, _position);
}
