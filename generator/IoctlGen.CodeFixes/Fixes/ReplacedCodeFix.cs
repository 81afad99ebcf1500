using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1015: declares the code that replaces another, by its published name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
[Shared]
public sealed class ReplacedCodeFix : CodeFixProvider
{
    /// <summary>The property of the report that names the replacing code.</summary>
    internal const string ReplacedBy = nameof(ReplacedBy);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ["IOCTL1015"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue(ReplacedBy, out var name) || name is null
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (IoctlAttributes.Find(method, model, context.CancellationToken) is not { } attribute)
            return;

        var arguments = new[] { SymbolDisplay.FormatLiteral(name, quote: true) }.Concat(Kept(attribute));
        context.Offer($"Use {name}", nameof(ReplacedCodeFix), Edit.Replace(attribute, $"{attribute.Name}({string.Join(", ", arguments)})"));
    }

    /// <summary>What is said of the call, rather than of the code that goes.</summary>
    static IEnumerable<string> Kept(AttributeSyntax attribute) => (attribute.ArgumentList?.Arguments ?? default)
        .Where(argument => argument.NameEquals?.Name.Identifier.ValueText is "SizeField" or "InitialBufferSize" or "MaximumBufferSize" or "Retry" or "AllowShortOutput")
        .Select(argument => argument.ToString());
}
