namespace IoctlGen.Benchmarks.Generator;

/// <summary>
/// Prints what was measured against what is to be reached, and remembers whether all of it was. Ratios are taken within each
/// round, whose runs follow each other, and their median is what counts.
/// </summary>
sealed class Verdicts
{
    const double MiB = 1024 * 1024;

    public bool AllMet { get; private set; } = true;

    public void Compare(string what, Session ours, Session theirs, Func<Session, List<Measurement>> run, double? maximumTime, double? maximumMemory)
    {
        var (our, their) = (run(ours), run(theirs));
        Row($"{what}, time", Milliseconds(our), Milliseconds(their), "{0:F1} ms", maximumTime);
        Row($"{what}, memory", Bytes(our), Bytes(their), "{0:F1} MiB", maximumMemory, unit: MiB);
    }

    /// <summary>Prints what a method takes in a larger project against one in a smaller.</summary>
    public void CompareMethods(Session large, Session small, double maximumTime, double maximumMemory)
    {
        Row($"{large.Name} against {small.Name}, time", PerMethod(large, Milliseconds(large.Cold)), PerMethod(small, Milliseconds(small.Cold)), "{0:F1} µs", maximumTime, unit: 1e-3);
        Row($"{large.Name} against {small.Name}, memory", PerMethod(large, Bytes(large.Cold)), PerMethod(small, Bytes(small.Cold)), "{0:F1} KiB", maximumMemory, unit: 1024);
    }

    public static void Head(string title, string ours, string theirs)
    {
        Console.WriteLine();
        Console.WriteLine($"| {title} | {ours} | {theirs} | ratio | at most | |");
        Console.WriteLine("|---|---|---|---|---|---|");
    }

    void Row(string what, double[] ours, double[] theirs, string format, double? maximum, double unit = 1)
    {
        var ratio = Median.Of(ours.Zip(theirs, (our, their) => our / their));
        AllMet &= !(ratio > maximum);
        var verdict = maximum is null ? "" : ratio <= maximum ? "met" : "missed";
        Console.WriteLine($"| {what} | {string.Format(format, Median.Of(ours) / unit)} | {string.Format(format, Median.Of(theirs) / unit)} | {ratio:F3} | {maximum:F2} | {verdict} |");
    }

    static double[] Milliseconds(List<Measurement> measurements) => [.. measurements.Select(m => m.Milliseconds)];

    static double[] Bytes(List<Measurement> measurements) => [.. measurements.Select(m => m.Bytes)];

    static double[] PerMethod(Session session, double[] values) => Array.ConvertAll(values, value => value / session.Workload.Methods);
}
