using IoctlGen.Specs.Codes;

namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Reads the control codes of a C header as the preprocessor of a compiler would: macros of any kind, conditions, enumerations, includes.
/// What cannot be evaluated becomes a problem with its place and reason, and everything else is read on. Work and memory are bounded, whatever the text.
/// </summary>
public static class HeaderReader
{
    const string Composer = "CTL_CODE";

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
        var session = new HeaderSession(options, cancellationToken);
        SetTarget(session, target);
        foreach (var define in options.Defines)
            session.Read(CommandLineDefine(define));
        session.Read(file);
        return Codes(session);
    }

    /// <summary>Makes the macros of a target those of a session.</summary>
    internal static void SetTarget(HeaderSession session, CTarget target)
    {
        foreach (var other in new[] { CTarget.X64, CTarget.X86 }.Where(other => other != target))
        {
            foreach (var macro in other.Macros)
                session.Macros.Remove(macro.Substring(0, macro.IndexOf('=')));
        }

        foreach (var macro in target.Macros)
            session.Read(CommandLineDefine(macro));
    }

    /// <summary>The codes among the macros that a session has read.</summary>
    internal static HeaderFacts Codes(HeaderSession session)
    {
        var codes = new List<HeaderCode>();
        var composers = Composers(session.Macros);
        foreach (var macro in session.Macros.All)
        {
            if (macro is { Parameters: null, Body.Count: > 0 } && !IsText(macro) && (CodeName.IsPrefixed(macro.Name) || macro.Body.Any(token => composers.Contains(token.Text))))
                Add(codes, macro, session);
        }

        foreach (var name in session.Macros.Enumerators.Where(CodeName.IsPrefixed))
        {
            if (session.Macros.Find(name) is null && session.Macros.Enumerator(name)?.AsCode is > ushort.MaxValue and var code)
                codes.Add(new(session.Macros.Defined(name)!, code));
        }

        return new(codes, session);
    }

    static void Add(List<HeaderCode> codes, Macro macro, HeaderSession session)
    {
        session.Budget.Begin();
        try
        {
            var (code, used) = session.Evaluator.EvaluateCode(macro);
            // IOCTL_DISK_BASE is a device type.
            if (used.Contains(Composer) || code > ushort.MaxValue)
                codes.Add(new(macro, code));
        }
        catch (HeaderException problem)
        {
            session.Report(problem, macro.Name);
        }
    }

    /// <summary>The name of a device or file, <c>L"\\.\Meter"</c> or <c>TEXT("meter.dll")</c>, may begin like a code's.</summary>
    static bool IsText(Macro macro) => macro.Body.Any(static token => token.Kind == CTokenKind.Text);

    /// <summary>CTL_CODE and the macros that are made of it: HID_CTL_CODE(id).</summary>
    static HashSet<string> Composers(MacroTable macros)
    {
        var users = macros.All.Where(static macro => macro.Parameters is not null)
            .SelectMany(static macro => macro.Body.Where(static token => token.Kind == CTokenKind.Identifier).Select(token => (token.Text, macro.Name)))
            .ToLookup(static use => use.Text, static use => use.Name, StringComparer.Ordinal);
        var composers = new HashSet<string>(StringComparer.Ordinal) { Composer };
        var found = new Queue<string>(composers);
        while (found.Count > 0)
        {
            foreach (var user in users[found.Dequeue()].Where(composers.Add))
                found.Enqueue(user);
        }

        return composers;
    }

    internal static HeaderFile CommandLineDefine(string define)
    {
        var (name, value) = define.IndexOf('=') is >= 0 and var split ? (define.Substring(0, split), define.Substring(split + 1)) : (define, "1");
        return new(define, $"#define {name} {value}\n");
    }
}
