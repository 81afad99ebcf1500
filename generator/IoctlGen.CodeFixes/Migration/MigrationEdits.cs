using System.Globalization;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Sources;
using IoctlGen.Specs.Documentation;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>The edits that declare a code of the old code: the method, its contract where there is none yet, what they name, and the call.</summary>
sealed class MigrationEdits(MigratedCode code, MigratedContract contract, SpecSources sources, SemanticModel model, SyntaxNode place, CancellationToken cancellationToken)
{
    /// <summary>The edits, each with the tree that it is of: an existing contract may be in another file.</summary>
    public IEnumerable<(SyntaxTree Tree, TextChange Change)> Changes()
    {
        var signature = MigratedSignature.Of(code, sources, cancellationToken);
        var method = contract.Method;
        SyntaxNode target = contract.Existing ?? place;
        var targetModel = target.SyntaxTree == model.SyntaxTree ? model : model.Compilation.GetSemanticModel(target.SyntaxTree);
        foreach (var change in Usings.Missing(targetModel, target, [.. Named(signature)]))
            yield return (target.SyntaxTree, change);

        yield return (target.SyntaxTree, Declaration(target, Attribute(), signature.Text(method, targetModel, target.SpanStart)));
        if (code.Call is { } call && MigratedCall.Replacement(call, signature, method, cancellationToken) is { } replacement)
            yield return (call.Syntax.SyntaxTree, replacement);
    }

    static IEnumerable<(string Namespace, string Type)> Named(MigratedSignature signature)
    {
        if (signature.UsesSpans)
            yield return ("System", "ReadOnlySpan");
        if (signature.Device == "SafeHandle")
            yield return ("System.Runtime.InteropServices", "SafeHandle");
        yield return (AttributeNames.Namespace, AttributeNames.Contract);
    }

    string Attribute() => string.Format(
        CultureInfo.InvariantCulture, "[Ioctl(0x{0:X3}, TransferMethod.{1}, RequiredAccess.{2}, Name = \"{3}\"{4})]",
        code.Parts.Function, AttributeNames.TransferMethods[code.Parts.Method], AttributeNames.RequiredAccesses[code.Parts.Access], code.Name, new MigratedRoute(code, contract, sources).Text);

    TextChange Declaration(SyntaxNode target, string attribute, string method)
    {
        var text = target.SyntaxTree.GetText(cancellationToken);
        var line = NewLines.Of(text) + NewLines.IndentationOf(text, target.SpanStart);
        var member = line + "    ";
        if (contract.Existing is not { } type)
            return Edit.Insert(target.Span.End, $"{NewLines.Of(text)}{line}[IoctlContract({ContractNames.ArgumentOf(code.Parts.DeviceType)})]{line}static partial class {contract.Name}{line}{{{member}{attribute}{member}{method}{line}}}");

        return Members.Append(type, [[attribute, method]]);
    }
}
