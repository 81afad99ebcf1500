using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>What one run of a generator took.</summary>
/// <param name="Milliseconds">The processor's time of the one thread that a driver runs on.</param>
/// <param name="Bytes">What was allocated.</param>
readonly record struct Measurement(double Milliseconds, double Bytes)
{
    /// <summary>Runs the driver to the end, a compilation with the result included: that is what the compiler goes on with.</summary>
    public static Measurement Of(ref GeneratorDriver driver, CSharpCompilation compilation)
    {
        // What earlier runs have left is not this one's to collect.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        var bytes = GC.GetTotalAllocatedBytes(precise: true);
        var start = ThreadClock.Milliseconds;
        driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out _, out _);
        var time = ThreadClock.Milliseconds - start;
        return new(time, GC.GetTotalAllocatedBytes(precise: true) - bytes);
    }
}
