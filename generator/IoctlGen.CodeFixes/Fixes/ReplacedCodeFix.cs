using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1015: marks the method of a replaced code as obsolete, or declares the replacing code instead, by its published name.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ReplacedCodeFix))]
[Shared]
public sealed class ReplacedCodeFix() : RuleCodeFix(RuleTable.Replaced)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue(AttributeNames.ReplacedBy, out var name) || name is null
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (IoctlAttributes.Find(method, model, context.CancellationToken) is not { } attribute)
            return;

        context.Offer("Mark it as [Obsolete]", $"{nameof(ReplacedCodeFix)}.Obsolete",
        [
            .. Usings.Missing(model, method, ("System", "ObsoleteAttribute")),
            Edit.AddAttribute(method, $"{Obsolete(model, method)}({IoctlAttributes.Literal($"Use {name}.")})"),
        ]);

        // What is said of the call stays; what is said of the code goes with it.
        context.Offer($"Declare {name} instead", $"{nameof(ReplacedCodeFix)}.{name}", IoctlAttributes.Rewrite(attribute, IoctlAttributes.Literal(name), BufferOptions.All.Contains));
    }

    static string Obsolete(SemanticModel model, MethodDeclarationSyntax method) =>
        Usings.NameOf(model, method, "System", "ObsoleteAttribute") is "ObsoleteAttribute" && Usings.NameOf(model, method, "System", "Obsolete") is "Obsolete" ? "Obsolete" : "global::System.ObsoleteAttribute";
}
