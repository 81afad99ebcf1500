namespace IoctlGen.Specs.Import;

/// <summary>The asynchronous method beside another one, with the same buffers.</summary>
static class AsyncSignature
{
    public static (string Returns, string Name, IEnumerable<string> Parameters) Of(ImportedMethod method)
    {
        // What goes both ways comes back as a value: a task cannot write to a reference.
        const string Both = "ref ";
        var both = method.Parameters.FirstOrDefault(static parameter => parameter.StartsWith(Both, StringComparison.Ordinal));
        var returned = both is null ? method.Returns : both.Substring(Both.Length, both.LastIndexOf(' ') - Both.Length);
        return (
            returned == "void" ? "ValueTask" : $"ValueTask<{returned}>",
            method.Name + "Async",
            method.Parameters.Select(InMemory).Append("CancellationToken cancellationToken = default"));
    }

    /// <summary>A span does not outlive the call.</summary>
    static string InMemory(string parameter) =>
        parameter.StartsWith("ref ", StringComparison.Ordinal) ? "in " + parameter.Substring(4)
        : parameter.StartsWith("Span<", StringComparison.Ordinal) ? "Memory<" + parameter.Substring(5)
        : parameter.StartsWith("ReadOnlySpan<", StringComparison.Ordinal) ? "ReadOnlyMemory<" + parameter.Substring(13)
        : parameter;
}
