namespace IoctlGen.Specs.Import;

/// <summary>The asynchronous method beside another one, with the same buffers.</summary>
static class AsyncSignature
{
    public static (string Returns, string Name, IEnumerable<string> Parameters) Of(ImportedMethod method) => Of(method.Returns, method.Name, method.Parameters);

    public static (string Returns, string Name, IEnumerable<string> Parameters) Of(string returns, string name, IReadOnlyList<string> parameters)
    {
        // What goes both ways comes back as a value: a task cannot write to a reference.
        const string Both = "ref ";
        var both = parameters.FirstOrDefault(static parameter => parameter.StartsWith(Both, StringComparison.Ordinal));
        var returned = both is null ? returns : both.Substring(Both.Length, both.LastIndexOf(' ') - Both.Length);
        return (
            returned == "void" ? "ValueTask" : $"ValueTask<{returned}>",
            name + "Async",
            parameters.Select(InMemory).Append("CancellationToken cancellationToken = default"));
    }

    /// <summary>A span does not outlive the call.</summary>
    static string InMemory(string parameter) =>
        parameter.StartsWith("ref ", StringComparison.Ordinal) ? "in " + parameter.Substring(4)
        : parameter.StartsWith("Span<", StringComparison.Ordinal) ? "Memory<" + parameter.Substring(5)
        : parameter.StartsWith("ReadOnlySpan<", StringComparison.Ordinal) ? "ReadOnlyMemory<" + parameter.Substring(13)
        : parameter;
}
