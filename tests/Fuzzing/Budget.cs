using CsCheck;

/// <summary>How long a fuzz test runs: the same few values in every run of the tests, or other ones for as long as IOCTLGEN_FUZZ_SECONDS says.</summary>
static class Fuzz
{
    const uint Stream = 1;
    const ulong Seed = 0x494F43544C;
    const int TriesToShrink = 2000;

    /// <summary>Checks a property. A failure throws with the smallest value that was found to fail, and its seed: set CsCheck_Seed to it to run that value alone.</summary>
    public static void Check<T>(Gen<T> gen, Action<T> property, int iterations = 1000)
    {
        if (CsCheck.Check.Seed is not null)
            gen.Sample(property, iter: 1, threads: 1);
        else if (int.TryParse(Environment.GetEnvironmentVariable("IOCTLGEN_FUZZ_SECONDS"), out var seconds))
            gen.Sample(property, time: seconds, threads: 1);
        else
            CheckTheSame(gen, property, iterations);
    }

    static void CheckTheSame<T>(Gen<T> gen, Action<T> property, int iterations)
    {
        var random = new PCG(Stream, Seed);
        for (var i = 0; i < iterations; i++)
        {
            var seed = random.ToString();
            var value = gen.Generate(random, null, out _);
            try
            {
                property(value);
            }
            catch (Exception)
            {
                // Fails again, unless it depends on time, and tries smaller ones.
                gen.Sample(property, seed: seed, iter: TriesToShrink, threads: 1);
                throw;
            }
        }
    }
}
