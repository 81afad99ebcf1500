using Microsoft.CodeAnalysis;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>What a workload took, round by round: a first run, one after an edit elsewhere, one after an edit in a declaration.</summary>
sealed class Session(string name, Workload workload)
{
    public string Name { get; } = name;

    public Workload Workload { get; } = workload;

    public List<Measurement> Cold { get; } = [];

    public List<Measurement> Unrelated { get; } = [];

    public List<Measurement> Declaration { get; } = [];

    /// <summary>Runs every session in turn in each round, so that what slows the machine down slows all of them.</summary>
    public static void Run(int warmUpRounds, int rounds, params Session[] sessions)
    {
        foreach (var session in sessions)
            session.Workload.Check();
        for (var round = 0; round < warmUpRounds + rounds; round++)
        {
            foreach (var session in sessions)
                session.Run(round, isWarm: round >= warmUpRounds);
        }
    }

    void Run(int round, bool isWarm)
    {
        var driver = Workload.NewDriver();
        var compilation = Workload.NewCompilation();
        var cold = Measurement.Of(ref driver, compilation);
        compilation = Workload.EditUnrelated(compilation, round + 1);
        var unrelated = Measurement.Of(ref driver, compilation);
        compilation = Workload.EditDeclaration(compilation, round + 1);
        var declaration = Measurement.Of(ref driver, compilation);
        if (!isWarm)
            return;

        Cold.Add(cold);
        Unrelated.Add(unrelated);
        Declaration.Add(declaration);
    }
}
