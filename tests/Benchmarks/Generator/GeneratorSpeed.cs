namespace IoctlGen.Benchmarks.Generator;

/// <summary>The generator beside the SDK's own for LibraryImport, against the targets of the design.</summary>
static class GeneratorSpeed
{
    const int WarmUpRounds = 4, Rounds = 15;

    /// <returns>Zero if every target was met.</returns>
    public static int Run()
    {
        var verdicts = new Verdicts();
        var ours = Ours("IoctlGen", types: 50, methodsOfType: 20);
        var byHand = Theirs("imports of DeviceIoControl", new DeviceIoControlDeclarations());
        var alike = Theirs("imports with the same parameters", new LibraryImportDeclarations());
        Session.Run(WarmUpRounds, Rounds, ours, byHand, alike);
        foreach (var theirs in new[] { byHand, alike })
        {
            // The targets are against what the calls replace; fewer parameters show what is due to that choice.
            var isTarget = theirs == byHand;
            Verdicts.Head($"1,000 methods in 50 types against {theirs.Name}", ours.Name, "LibraryImport");
            verdicts.Compare("first run", ours, theirs, s => s.Cold, isTarget ? 0.03 : null, isTarget ? 0.03 : null);
            verdicts.Compare("after an edit elsewhere", ours, theirs, s => s.Unrelated, isTarget ? 0.08 : null, maximumMemory: null);
            verdicts.Compare("after an edit in one declaration", ours, theirs, s => s.Declaration, maximumTime: null, maximumMemory: null);
        }

        var small = Ours("100 methods in 5 types", types: 5, methodsOfType: 20);
        var medium = Ours("1,000 in 50", types: 50, methodsOfType: 20);
        var many = Ours("10,000 in 500", types: 500, methodsOfType: 20);
        var large = Ours("10,000 in 50", types: 50, methodsOfType: 200);
        Session.Run(WarmUpRounds, Rounds, small, medium, many, large);
        Verdicts.Head("one method of a first run", "more", "fewer");

        // What is quadratic in methods or contracts shows as 10 in a time; the collector's share, on a heap ten times as large, is more than linear.
        verdicts.CompareMethods(medium, small, maximumTime: 2, maximumMemory: 1.1);
        verdicts.CompareMethods(many, medium, maximumTime: 2, maximumMemory: 1.1);
        verdicts.CompareMethods(large, medium, maximumTime: 2, maximumMemory: 1.1);
        return verdicts.AllMet ? 0 : 1;
    }

    static Session Ours(string name, int types, int methodsOfType) => new(name, new(LoadedGenerators.IoctlGen, new IoctlDeclarations(), types, methodsOfType));

    static Session Theirs(string name, Declarations declarations) => new(name, new(LoadedGenerators.LibraryImport, declarations, types: 50, methodsOfType: 20));
}
