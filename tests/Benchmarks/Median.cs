namespace IoctlGen.Benchmarks;

/// <summary>The value in the middle of several.</summary>
static class Median
{
    public static double Of(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
