using System.Composition;
using IoctlGen.Generator.Analyzers;
using IoctlGen.Generator.Diagnostics;
using IoctlGen.Generator.Parsing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace IoctlGen.CodeFixes;

/// <summary>IOCTL1015: marks the method of a replaced code as obsolete, or declares the replacing code instead, by its published name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
[Shared]
public sealed class ReplacedCodeFix() : RuleCodeFix(Rules.Replaced)
{
    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue(ReplacedAnalyzer.ReplacedBy, out var name) || name is null
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (IoctlAttributes.Find(method, model, context.CancellationToken) is not { } attribute)
            return;

        context.Offer("Mark it as [Obsolete]", $"{nameof(ReplacedCodeFix)}.Obsolete",
        [
            .. Usings.Missing(model, method, ("System", "ObsoleteAttribute")),
            Edit.AddAttribute(method, $"Obsolete({Literal($"Use {name}.")})"),
        ]);

        var arguments = new[] { Literal(name) }.Concat(Kept(attribute));
        context.Offer($"Declare {name} instead", $"{nameof(ReplacedCodeFix)}.{name}", Edit.Replace(attribute, $"{attribute.Name}({string.Join(", ", arguments)})"));
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>What is said of the call, rather than of the code that goes.</summary>
    static IEnumerable<string> Kept(AttributeSyntax attribute) => (attribute.ArgumentList?.Arguments ?? default)
        .Where(argument => BufferOptions.All.Contains(argument.NameEquals?.Name.Identifier.ValueText))
        .Select(argument => argument.ToString());
}
