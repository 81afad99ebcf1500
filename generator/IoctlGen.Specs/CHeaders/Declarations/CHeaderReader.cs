namespace IoctlGen.Specs.CHeaders;

/// <summary>
/// Reads the declarations of a C header besides its control codes: structures, unions, enumerations, the names of types, and constants; and of C++ what is as
/// plain. Functions and variables are passed over. What cannot be read becomes a problem with its place and reason, and everything else is read on.
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
        target ??= CTarget.X64;
        var declared = HeaderReading.Read(file, options ?? new(), target, isForCodes: false, cancellationToken);
        var (session, context) = (declared.Session, declared.Context);
        var facts = HeaderReader.Codes(session, context);
        var others = ConstantReader.Read(session, declared.Given, facts.Codes, context);
        return new(context.Scope, target, session.Comments!, facts, context.Constants, others);
    }
}
