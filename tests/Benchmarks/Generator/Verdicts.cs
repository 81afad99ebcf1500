namespace IoctlGen.Benchmarks.Generator;

/// <summary>Prints what was measured against what is to be reached, and remembers whether all of it was.</summary>
sealed class Verdicts
{
    const double MiB = 1024 * 1024;

    public bool AllMet { get; private set; } = true;

    public void Compare(string what, Session ours, Session theirs, Func<Session, Measurement> run, double? maximumTime, double? maximumMemory)
    {
        var (our, their) = (run(ours), run(theirs));
        Row($"{what}, time", $"{our.Milliseconds:F1} ms", $"{their.Milliseconds:F0} ms", our.Milliseconds / their.Milliseconds, maximumTime);
        Row($"{what}, memory", $"{our.Bytes / MiB:F1} MiB", $"{their.Bytes / MiB:F0} MiB", our.Bytes / their.Bytes, maximumMemory);
    }

    /// <summary>Prints what a method takes in a larger project against one in a smaller.</summary>
    public void CompareMethods(Session large, Session small, double maximumTime, double maximumMemory)
    {
        var (our, unit) = (PerMethod(large), PerMethod(small));
        Row($"{large.Name} against {small.Name}, time", $"{our.Milliseconds * 1000:F1} µs", $"{unit.Milliseconds * 1000:F1} µs", our.Milliseconds / unit.Milliseconds, maximumTime);
        Row($"{large.Name} against {small.Name}, memory", $"{our.Bytes / 1024:F1} KiB", $"{unit.Bytes / 1024:F1} KiB", our.Bytes / unit.Bytes, maximumMemory);
    }

    public static void Head(string title, string ours, string theirs)
    {
        Console.WriteLine();
        Console.WriteLine($"| {title} | {ours} | {theirs} | ratio | at most | |");
        Console.WriteLine("|---|---|---|---|---|---|");
    }

    static Measurement PerMethod(Session session) => new(session.Cold.Milliseconds / session.Workload.Methods, session.Cold.Bytes / session.Workload.Methods);

    void Row(string what, string ours, string theirs, double ratio, double? maximum)
    {
        AllMet &= !(ratio > maximum);
        Console.WriteLine($"| {what} | {ours} | {theirs} | {ratio:F3} | {maximum:F2} | {(maximum is null ? "" : ratio <= maximum ? "met" : "missed")} |");
    }
}
