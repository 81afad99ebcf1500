using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Declaring;
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
        var names = new MethodNames([contract.Type.Name, .. TakenNames.Of(contract.Type), .. TakenNames.Of(style.DeviceType), .. codes.Select(static code => code.Name)]);
        var methods = codes
            .Select(code => (code, Known: contract.Sources.Find(code.Name, header: null, code.Value)!))
            .Select(pair => (pair.code.Name, Route: RouteOf(pair.code, pair.Known), Buffers: new BufferParameters(pair.code.Value, pair.Known, structures, cancellationToken)))
            .ToList();

        var usings = methods.Any(method => method.Buffers.UsesSystem) ? [("System", "ReadOnlySpan"), Attribute] : new[] { Attribute };
        return
        [
            .. Usings.Missing(model, declaration, usings),
            Members.Append(declaration, methods.Select(method => method.Buffers.Notes.Select(static note => $"// {note}").Concat([$"[Ioctl(\"{method.Name}\"{method.Route}{(method.Buffers.IsMaybeInputAlone ? $", {AttributeNames.AllowShortOutput} = true" : "")})]", Method(style, names.Take(method.Name, contract.Prefix, contract.Type.Name), method.Buffers)]).ToArray())),
        ];
    }

    static (string Namespace, string Type) Attribute => (AttributeNames.Namespace, AttributeNames.Ioctl);

    /// <summary>The route of a name in doubt, behind a comma: empty where the contract states it, or a source knows it.</summary>
    string RouteOf(HeaderCode code, PublishedCode known) =>
        contract.Attribute[AttributeNames.MajorFunction] is null && known.RouteOf(code.Value) is null && Route.ToState(code.Name, code.Value, page: null, row: null) is { } route
            ? $", {AttributeNames.MajorFunction} = MajorFunction.{Route.MemberOf(route)}"
            : "";

    string Method(ContractStyle style, string name, BufferParameters buffers)
    {
        var parameters = buffers.Parameters(model, _position);
        if (style.DeviceType is { } type)
            parameters = parameters.Prepend($"{(style.IsExtension ? "this " : "")}{DeviceName(type)} {style.DeviceName}");
        return $"{style.Modifiers} {buffers.Returned(model, _position)} {name}({string.Join(", ", parameters)});";
    }

    /// <summary>The runtime's own comes with the using that the attribute needs.</summary>
    string DeviceName(ITypeSymbol type) => KnownTypes.IsRuntime(type, "IoctlDevice") ? "IoctlDevice" : type.ToMinimalDisplayString(model, _position);
}
