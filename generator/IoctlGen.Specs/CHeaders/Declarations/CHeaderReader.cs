namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Reads the declarations of a C header besides its control codes: structures, unions, enumerations, the names of types, and constants. Functions and
/// variables are passed over. What cannot be read becomes a problem with its place and reason, and everything else is read on.
/// Work, memory and depth are bounded, whatever the text.
/// </summary>
public static class CHeaderReader
{
    /// <summary>Reads a header.</summary>
    /// <param name="file">The header.</param>
    /// <param name="options">Macros and includes; null for none.</param>
    /// <param name="target">What it is read for; null for <see cref="CTarget.X64"/>.</param>
    /// <param name="cancellationToken">Ends the reading with an <see cref="OperationCanceledException"/>.</param>
    public static CHeader Read(HeaderFile file, HeaderOptions? options = null, CTarget? target = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        target ??= CTarget.X64;
        var lines = new DeclarationLines();
        var session = new HeaderSession(options, cancellationToken) { Declarations = lines };
        lines.Session = session;
        var scope = new CScope(target);
        var context = new DeclarationContext(scope, session.Macros, session.Report, session.Budget);

        HeaderReader.SetTarget(session, target);
        session.Read(new("", WindowsTypes.Text));
        foreach (var define in options.Defines)
            session.Read(HeaderReader.CommandLineDefine(define));
        var given = new HashSet<Macro>(session.Macros.All);
        session.Comments = new();
        session.Read(file);
        lines.Complete();

        new DeclarationReader(new(lines.Tokens, session.Budget), context).Read();
        session.Evaluator.Types = context;
        var facts = HeaderReader.Codes(session);
        var others = ConstantReader.Read(session, given, facts.Codes, context.Constants);
        return new(file.Path, scope, target, session.Comments, facts, context.Constants, others);
    }
}
