using IoctlGen.CodeFixes.Editing;
using IoctlGen.Generator.Facts;
using IoctlGen.Specs.Declaring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FindSymbols;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace IoctlGen.CodeFixes.Fixes;

/// <summary>A returned <c>bool</c> that may be meant as success, as that of DeviceIoControl is.</summary>
sealed class SuccessReturn
{
    readonly IMethodSymbol _method;
    readonly TypeSyntax _type;

    SuccessReturn(IMethodSymbol method, TypeSyntax type)
    {
        _method = method;
        _type = type;
    }

    /// <summary>Null for a type elsewhere, beside a result, or of a method that states of its output that it may be short.</summary>
    public static SuccessReturn? Of(TypeSyntax type, SemanticModel model, CancellationToken cancellationToken) =>
        type.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { } declaration
        && declaration.ReturnType.Span.Contains(type.Span)
        && model.GetDeclaredSymbol(declaration, cancellationToken) is { } method
        && IsBool(Completed(method.ReturnType))
        && IoctlAttributes.Find(declaration, model, cancellationToken)?.ArgumentList?.Arguments.Any(static argument => argument.NameEquals?.Name.Identifier.ValueText == AttributeNames.AllowShortOutput) != true
            ? new(method, type)
            : null;

    /// <summary>Returns an IoctlResult instead, and has callers ask it whether the call succeeded; those that asked nothing get the exception that they got.</summary>
    public async Task<Solution> AsResultAsync(Document document, CancellationToken cancellationToken)
    {
        var solution = document.Project.Solution;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var edits = new List<(DocumentId Document, TextChange Change)> { (document.Id, Edit.Replace(_type, Usings.NameOf(model, _type, nameof(IoctlGen), "IoctlResult"))) };
        edits.AddRange(Usings.Missing(model, _type, (nameof(IoctlGen), "IoctlResult")).Select(change => (document.Id, change)));
        var references = await SymbolFinder.FindReferencesAsync(_method, solution, cancellationToken).ConfigureAwait(false);
        foreach (var place in references.SelectMany(static reference => reference.Locations).Distinct())
        {
            if (!place.IsImplicit && place.Document is not SourceGeneratedDocument)
                edits.AddRange((await CallerChanges(place, cancellationToken).ConfigureAwait(false)).Select(change => (place.Document.Id, change)));
        }

        foreach (var edited in edits.GroupBy(static edit => edit.Document, static edit => edit.Change))
        {
            var text = await solution.GetDocument(edited.Key)!.GetTextAsync(cancellationToken).ConfigureAwait(false);
            solution = solution.WithDocumentText(edited.Key, text.WithChanges(edited.OrderBy(static change => change.Span.Start)));
        }

        return solution;
    }

    static async Task<IEnumerable<TextChange>> CallerChanges(ReferenceLocation place, CancellationToken cancellationToken)
    {
        var root = await place.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await place.Document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root!.FindNode(place.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax name || CallOf(name) is not { } call)
            return [];

        ExpressionSyntax? value = call;
        while (value is not null && !IsBool(model!.GetTypeInfo(value, cancellationToken).Type))
            value = StepTo(value);
        if (value is null)
            return [];

        var question = IsStatement(model!.GetOperation(value, cancellationToken)) ? ".ThrowIfFailed()" : ".IsSuccess";
        return value is not AwaitExpressionSyntax ? [Edit.Insert(value.Span.End, question)]
            : value.Parent is ParenthesizedExpressionSyntax parenthesized ? [Edit.Insert(parenthesized.Span.End, question)]
            : [Edit.Insert(value.SpanStart, "("), Edit.Insert(value.Span.End, ")" + question)];
    }

    /// <summary>The call of a method by its name; null where it is named only.</summary>
    static InvocationExpressionSyntax? CallOf(SimpleNameSyntax name)
    {
        var called = name.Parent is MemberAccessExpressionSyntax or MemberBindingExpressionSyntax ? name.Parent : name;
        return called.Parent is InvocationExpressionSyntax call && call.Expression == called ? call : null;
    }

    /// <summary>The next expression on the way from a call to its value: <c>await</c>, <c>ConfigureAwait(false)</c>, <c>Result</c>.</summary>
    static ExpressionSyntax? StepTo(ExpressionSyntax expression) => expression.Parent switch
    {
        AwaitExpressionSyntax or ParenthesizedExpressionSyntax => (ExpressionSyntax)expression.Parent,
        MemberAccessExpressionSyntax access when access.Expression == expression => access,
        InvocationExpressionSyntax call when call.Expression == expression => call,
        _ => null,
    };

    static bool IsStatement(IOperation? operation) => operation?.Parent switch
    {
        IExpressionStatementOperation => true,
        IConditionalAccessOperation access => access.WhenNotNull == operation && IsStatement(access),
        _ => false,
    };

    static ITypeSymbol Completed(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments: [var value] } && (KnownTypes.IsTask(type, "Task") || KnownTypes.IsTask(type, "ValueTask")) ? value : type;

    static bool IsBool(ITypeSymbol? type) => type?.SpecialType == SpecialType.System_Boolean;
}
