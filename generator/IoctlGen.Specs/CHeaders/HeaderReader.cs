using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Reads the control codes of a C header as the preprocessor of a compiler would: macros of any kind, conditions, enumerations, includes.
/// What cannot be evaluated becomes a problem with its place and reason, and everything else is read on. Work and memory are bounded, whatever the text.
/// </summary>
public static class HeaderReader
{
    /// <summary>Reads a header for x64.</summary>
    /// <param name="file">The header.</param>
    /// <param name="options">Macros and includes; null for none.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static HeaderFacts Read(HeaderFile file, HeaderOptions? options = null, CancellationToken cancellationToken = default) =>
        Read(file, options ?? new(), CTarget.X64, cancellationToken);

    /// <summary>Reads a header.</summary>
    /// <param name="file">The header.</param>
    /// <param name="options">Macros and includes.</param>
    /// <param name="target">What it is read for.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static HeaderFacts Read(HeaderFile file, HeaderOptions options, CTarget target, CancellationToken cancellationToken)
    {
        var declared = HeaderReading.Read(file, options, target, isForCodes: true, cancellationToken);
        return Codes(declared.Session, declared.Context);
    }

    /// <summary>The codes among the macros and constants of a header.</summary>
    internal static HeaderFacts Codes(HeaderSession session, DeclarationContext context)
    {
        var codes = new CodeList(session);
        foreach (var macro in session.Macros.All)
        {
            if (macro is { Parameters: null, Body.Count: > 0 } && ((CodeName.IsPrefixed(macro.Name) && !IsText(macro)) || macro.Body.Any(token => context.Composers!.Contains(token.Text))))
                codes.Add(macro);
        }

        foreach (var constant in context.Scope.Constants)
            codes.Add(constant);
        foreach (var (name, problem) in context.UnreadCodes)
            codes.Miss(name.Text, problem);
        foreach (var name in session.Macros.Enumerators.Where(CodeName.IsPrefixed))
            codes.AddEnumerator(name);
        return new(codes.Found, codes.Missed, session, context);
    }

    /// <summary>The name of a device or file, <c>L"\\.\Meter"</c> or <c>TEXT("meter.dll")</c>, may begin like a code's.</summary>
    static bool IsText(Macro macro) => macro.Body.Any(static token => token.Kind == CTokenKind.Text);

    internal static HeaderFile CommandLineDefine(string define)
    {
        var (name, value) = define.IndexOf('=') is >= 0 and var split ? (define.Substring(0, split), define.Substring(split + 1)) : (define, "1");
        return new(define, $"#define {name} {value}\n");
    }
}
