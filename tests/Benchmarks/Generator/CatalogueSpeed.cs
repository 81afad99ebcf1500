using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>The first look into the catalogue, which loads its tables: in a process that is warm, and each time from an assembly that is new to it.</summary>
static class CatalogueSpeed
{
    const int WarmUpRounds = 4, Rounds = 15;

    public static void Run()
    {
        List<(double First, double Second)> rounds = [];
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            var times = Times();
            if (round >= WarmUpRounds)
                rounds.Add(times);
        }

        Console.WriteLine("| a name in the catalogue | time |");
        Console.WriteLine("|---|---|");
        Console.WriteLine($"| looked for first | {Median.Of(rounds.Select(static times => times.First)):F2} ms |");
        Console.WriteLine($"| looked for after it | {Median.Of(rounds.Select(static times => times.Second)):F4} ms |");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    static (double First, double Second) Times()
    {
        var context = new AssemblyLoadContext("a generator of its own", isCollectible: true);
        try
        {
            var find = context.LoadFromAssemblyPath(LoadedGenerators.PathOf("IoctlGen.Generator"))
                .GetType("IoctlGen.Specs.Catalogue.PublishedCatalogue", throwOnError: true)!.GetMethod("Find")!.CreateDelegate<Func<string, object?>>();
            return (Time(find, "IOCTL_DISK_GET_LENGTH_INFO"), Time(find, "IOCTL_STORAGE_QUERY_PROPERTY"));
        }
        finally
        {
            context.Unload();
        }
    }

    static double Time(Func<string, object?> find, string name)
    {
        var start = ThreadClock.Milliseconds;
        var row = find(name);
        var time = ThreadClock.Milliseconds - start;
        return row is not null ? time : throw new InvalidOperationException($"{name} is not found, so its time means nothing.");
    }
}
