using Microsoft.CodeAnalysis;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>What a workload took, round by round: a first run, one after an edit elsewhere, one after an edit in a declaration.</summary>
sealed class Session(string name, Workload workload)
{
    readonly List<Measurement> _cold = [], _unrelated = [], _declaration = [];

    public string Name { get; } = name;

    public Workload Workload { get; } = workload;

    public Measurement Cold => Measurement.Median(_cold);

    public Measurement Unrelated => Measurement.Median(_unrelated);

    public Measurement Declaration => Measurement.Median(_declaration);

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

        _cold.Add(cold);
        _unrelated.Add(unrelated);
        _declaration.Add(declaration);
    }
}
