using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Rename;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>IOCTL1016: gives an asynchronous method the ending Async, or takes it from a synchronous one, here and where it is called. The name of the code has no such ending.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AsyncNameCodeFix))]
[Shared]
public sealed class AsyncNameCodeFix() : RuleCodeFix(RuleTable.AsyncName)
{
    private protected override async Task OfferAsync(CodeFixContext context)
    {
        if (!context.Diagnostics[0].Properties.TryGetValue(AsyncNameAnalyzer.NewName, out var name) || name is null
            || await context.FindAsync<MethodDeclarationSyntax>().ConfigureAwait(false) is not { } method)
            return;

        var model = await context.ModelAsync().ConfigureAwait(false);
        if (model.GetDeclaredSymbol(method, context.CancellationToken) is not { } symbol || IsTaken(symbol, name))
            return;

        var solution = context.Document.Project.Solution;
        context.Offer($"Rename to '{name}'", nameof(AsyncNameCodeFix), cancellationToken =>
            Renamer.RenameSymbolAsync(solution, symbol, new SymbolRenameOptions(), name, cancellationToken));
    }

    /// <summary>Whether the name would stand for two members that a call could not tell apart.</summary>
    static bool IsTaken(IMethodSymbol method, string name) => method.ContainingType.GetMembers(name).Any(member =>
        member is not IMethodSymbol other || other.Parameters.Select(Type).SequenceEqual(method.Parameters.Select(Type), SymbolEqualityComparer.Default));

    static ITypeSymbol Type(IParameterSymbol parameter) => parameter.Type;
}
