using System.Composition;
using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;

namespace IoctlGen.CodeFixes.Migration;

/// <summary>
/// The way from old code: on a call of DeviceIoControl, on the name of a method that makes one, or on the constant of a
/// control code, declares the code as [Ioctl].
/// </summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DeclareIoctlRefactoring))]
[Shared]
public sealed class DeclareIoctlRefactoring : CodeRefactoringProvider
{
    /// <inheritdoc/>
    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        try
        {
            await OfferAsync(context).ConfigureAwait(false);
        }
        catch (Exception exception) when (Fault.Is(exception))
        {
            // It is asked at every place of the cursor, so nothing is shown; thrown, it would be switched off for the session.
        }
    }

    static async Task OfferAsync(CodeRefactoringContext context)
    {
        var (document, cancellationToken) = (context.Document, context.CancellationToken);
        if (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model
            || model.Compilation.GetTypeByMetadataName(KnownTypes.ContractAttribute) is null)
            return;

        var root = await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        var node = root.FindNode(context.Span);
        if (Place(node) is not { } place)
            return;

        var containingNamespace = model.GetEnclosingSymbol(place.SpanStart, cancellationToken) switch
        {
            INamespaceSymbol found => found,
            var symbol => symbol?.ContainingNamespace ?? model.Compilation.Assembly.GlobalNamespace,
        };
        var sources = AnalyzedSources.Of(document.Project.AnalyzerOptions, cancellationToken);
        foreach (var code in Codes(node, context.Span.Start, model, sources, cancellationToken))
        {
            if (MigratedContract.For(code, containingNamespace, cancellationToken) is not { } contract)
                continue;

            context.RegisterRefactoring(CodeAction.Create(
                $"Declare {code.Name} as [Ioctl]",
                token =>
                {
                    sources.Read(token);
                    return Migrated(document.Project.Solution, new MigrationEdits(code, contract, sources, model, place, token), token);
                },
                $"{nameof(DeclareIoctlRefactoring)}.{code.Name}"));
        }
    }

    /// <summary>What the contract goes behind: the outermost type, or the last member of a file of statements.</summary>
    static MemberDeclarationSyntax? Place(SyntaxNode node)
    {
        var outermost = node.AncestorsAndSelf().OfType<MemberDeclarationSyntax>().LastOrDefault(member => member is not BaseNamespaceDeclarationSyntax);
        return outermost is GlobalStatementSyntax ? ((CompilationUnitSyntax)outermost.Parent!).Members.Last() : outermost;
    }

    static IEnumerable<MigratedCode> Codes(SyntaxNode node, int position, SemanticModel model, SpecSources sources, CancellationToken cancellationToken)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case InvocationExpressionSyntax invocation when DeviceIoControlCall.Read(invocation, model, cancellationToken) is { } call:
                    return One(MigratedCode.Of(call, sources, cancellationToken));
                case VariableDeclaratorSyntax or EnumMemberDeclarationSyntax when model.GetDeclaredSymbol(ancestor, cancellationToken) is IFieldSymbol field:
                    return One(MigratedCode.Of(field, model, sources, cancellationToken));
                case MethodDeclarationSyntax method when method.Identifier.FullSpan.Contains(position):
                    return MigratedCode.Calls(method, model, cancellationToken).SelectMany(call => One(MigratedCode.Of(call, sources, cancellationToken))).GroupBy(code => code.Name).Select(same => same.First());
            }
        }

        return [];
    }

    static IEnumerable<MigratedCode> One(MigratedCode? code) => code is null ? [] : [code];

    static async Task<Solution> Migrated(Solution original, MigrationEdits migration, CancellationToken cancellationToken)
    {
        var solution = original;
        foreach (var file in migration.Changes().GroupBy(edit => edit.Tree, edit => edit.Change))
        {
            // The trees are those of the solution before any edit; its documents keep their ids.
            var document = solution.GetDocument(original.GetDocument(file.Key)!.Id)!;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = document.WithText(text.WithChanges(file)).Project.Solution;
        }

        return solution;
    }
}
