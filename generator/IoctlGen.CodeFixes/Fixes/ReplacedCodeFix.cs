using System.Collections.Immutable;
using System.Composition;
using IoctlGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1015: marks the method of a replaced code as obsolete, or declares the replacing code instead, by its published name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
[Shared]
public sealed class ReplacedCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [Rules.Replaced.Id];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue("ReplacedBy", out var name) || name is null
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (IoctlAttributes.Find(method, model, context.CancellationToken) is not { } attribute)
            return;

        var text = method.SyntaxTree.GetText(context.CancellationToken);
        context.Offer("Mark it as [Obsolete]", $"{nameof(ReplacedCodeFix)}.Obsolete",
        [
            .. Usings.Missing(model, method, ("System", "ObsoleteAttribute")),
            Edit.Insert(method.SpanStart, $"[Obsolete({Literal($"Use {name}.")})]{NewLines.Of(text)}{NewLines.IndentationOf(text, method.SpanStart)}"),
        ]);

        var arguments = new[] { Literal(name) }.Concat(Kept(attribute));
        context.Offer($"Declare {name} instead", $"{nameof(ReplacedCodeFix)}.{name}", Edit.Replace(attribute, $"{attribute.Name}({string.Join(", ", arguments)})"));
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>What is said of the call, rather than of the code that goes.</summary>
    static IEnumerable<string> Kept(AttributeSyntax attribute) => (attribute.ArgumentList?.Arguments ?? default)
        .Where(argument => argument.NameEquals?.Name.Identifier.ValueText is "SizeField" or "InitialBufferSize" or "MaximumBufferSize" or "Retry" or "AllowShortOutput")
        .Select(argument => argument.ToString());
}
