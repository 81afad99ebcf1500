namespace IoctlGen.Specs.CHeaders;

/// <summary>A header whose macros and declarations are read.</summary>
/// <param name="Session">Has the macros.</param>
/// <param name="Context">Has the declarations.</param>
/// <param name="Given">The macros that were there before the header.</param>
sealed record HeaderReading(HeaderSession Session, DeclarationContext Context, HashSet<Macro> Given)
{
    /// <summary>Reads a header.</summary>
    /// <param name="file">The header.</param>
    /// <param name="options">Macros and includes.</param>
    /// <param name="target">What it is read for.</param>
    /// <param name="isForCodes">Whether codes are all that is asked for: what is wrong with other declarations is not told then, and comments are not kept.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static HeaderReading Read(HeaderFile file, HeaderOptions options, CTarget target, bool isForCodes, CancellationToken cancellationToken)
    {
        var session = new HeaderSession(options, cancellationToken);
        SetTarget(session, target);
        session.Read(new("", WindowsTypes.Text));
        foreach (var define in options.Defines)
            session.Read(HeaderReader.CommandLineDefine(define));
        foreach (var before in options.Before)
            session.Read(before);
        var given = new HashSet<Macro>(session.Macros.All);
        session.Comments = isForCodes ? null : new(StringComparer.Ordinal);
        session.Read(file);

        var tokens = session.Declarations.Complete();
        var context = new DeclarationContext(new(target), session.Macros, isForCodes ? static (_, _, _) => { } : session.Report, session.Budget)
        {
            IsCpp = CppMarks.AreIn(tokens),
            Composers = new(session.Macros),
            CommentAt = position => session.Comments?.TryGetValue(position.File, out var comments) == true ? comments.At(position.Line) : "",
        };
        context.Scope.Granted = new(context.Scope, session.Macros, session.Budget, tokens);
        new DeclarationReader(new(tokens, session.Budget), context).Read();
        session.Evaluator.Types = context;
        return new(session, context, given);
    }

    static void SetTarget(HeaderSession session, CTarget target)
    {
        foreach (var other in new[] { CTarget.X64, CTarget.X86 }.Where(other => other != target))
        {
            foreach (var macro in other.Macros)
                session.Macros.Remove(macro.Substring(0, macro.IndexOf('=')));
        }

        foreach (var macro in target.Macros)
            session.Read(HeaderReader.CommandLineDefine(macro));
    }
}
