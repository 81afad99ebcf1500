using System.Diagnostics;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Rules;

/// <summary>
/// An exception that this assembly should not have thrown, as IOCTL9001 reports it. The compiler would answer it with CS8785, which takes away
/// everything that the generator makes for the project, or with AD0001, which ends the analyzer.
/// </summary>
static class Fault
{
    /// <summary>Whether an exception is one: a cancelled read is none, and must reach the compiler.</summary>
    public static bool Is(Exception exception) => exception is not OperationCanceledException;

    /// <summary>What was thrown and where, on one line: <c>InvalidOperationException in ShapeReader.Read: Sequence contains no elements</c>.</summary>
    public static string TextOf(Exception exception)
    {
        var method = new StackTrace(exception).GetFrame(0)?.GetMethod();
        var place = method is null ? "" : $" in {method.DeclaringType?.Name}.{method.Name}";
        return $"{exception.GetType().Name}{place}: {exception.Message.Replace('\r', ' ').Replace('\n', ' ')}";
    }

    /// <summary>Does the work of a rule, and reports what it throws.</summary>
    /// <param name="subject">What was at work and on what, to begin the message with.</param>
    /// <param name="location">Where the report goes.</param>
    /// <param name="report">Takes the report.</param>
    /// <param name="work">The work.</param>
    public static void Catch(string subject, Location location, Action<Diagnostic> report, Action work)
    {
        try
        {
            work();
        }
        catch (Exception exception) when (Is(exception))
        {
            report(Diagnostic.Create(RuleTable.OwnFailure, location, subject, TextOf(exception)));
        }
    }
}
