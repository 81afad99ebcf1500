namespace IoctlGen.Generator.Tests.Snapshots.Helper;

/// <summary>Compares all texts of one test with the files whose names start with <paramref name="prefix"/>.</summary>
sealed class SnapshotCheck(string directory, string prefix, bool accept)
{
    public void Run(IEnumerable<SnapshotTarget> targets)
    {
        foreach (var left in FilesOf("received"))
            File.Delete(left);

        var outcomes = Pair(targets).Select(pair => new SnapshotOutcome(pair.File, pair.File.ReadVerified(), pair.Text)).ToList();
        var stale = FilesOf("verified").ExceptBy(outcomes.Select(outcome => outcome.File.VerifiedName), Path.GetFileName, StringComparer.OrdinalIgnoreCase).ToList();
        foreach (var outcome in outcomes.Where(outcome => !outcome.IsEqual))
            outcome.File.WriteReceived(outcome.Received);

        if (accept)
            Accept(outcomes, stale);
        else if (stale.Count > 0 || !outcomes.TrueForAll(outcome => outcome.IsEqual))
            throw new SnapshotException(SnapshotReport.Of(directory, outcomes, stale));
    }

    static void Accept(IEnumerable<SnapshotOutcome> outcomes, IEnumerable<string> stale)
    {
        foreach (var outcome in outcomes.Where(outcome => !outcome.IsEqual))
            outcome.File.Accept();
        foreach (var file in stale)
            File.Delete(file);
    }

    // Texts of one name, from two generators say, are told apart by a number.
    IEnumerable<(SnapshotFile File, string Text)> Pair(IEnumerable<SnapshotTarget> targets) =>
        from alike in targets.GroupBy(target => (target.Name, target.Extension))
        from numbered in alike.Select((target, index) => (target.Text, Number: alike.Skip(1).Any() ? $"{index:D2}" : null))
        let name = string.Join('.', new[] { alike.Key.Name, numbered.Number }.Where(part => part is not null))
        let stem = name.Length == 0 ? prefix : $"{prefix}#{name}"
        select (new SnapshotFile(directory, stem, alike.Key.Extension), SnapshotFile.WithLineFeeds(numbered.Text));

    // The character after the prefix keeps Test_of_a from owning the files of Test_of_all.
    IEnumerable<string> FilesOf(string kind) =>
        from file in Directory.GetFiles(directory, $"{prefix}*.{kind}.*")
        let rest = Path.GetFileName(file)[prefix.Length..]
        where rest.StartsWith('#') || rest.StartsWith($".{kind}.", StringComparison.Ordinal)
        select file;
}
