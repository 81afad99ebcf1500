using System.Globalization;

namespace IoctlGen.WindowsLab;

/// <summary>What a process holds does not grow with the number of its calls.</summary>
public sealed class AsyncGrowthTests
{
    /// <summary>IOCTLGEN_LAB_CALLS: how many calls are made on each route.</summary>
    static readonly int Calls = int.Parse(Environment.GetEnvironmentVariable("IOCTLGEN_LAB_CALLS") ?? "20000", CultureInfo.InvariantCulture);

    [Theory, InlineData(Route.Own), InlineData(Route.BareUnbound)]
    public async Task Many_calls_leave_nothing_behind(Route route)
    {
        using var lab = OverlappedLab.Open(route);
        await EchoArrays(lab, Calls / 10);
        var before = Footprint.Measure();

        await EchoArrays(lab, Calls);

        var after = Footprint.Measure();
        TestContext.Current.SendDiagnosticMessage($"{route}: {Calls} calls: {before} -> {after}");
        Assert.InRange(after.ManagedBytes - before.ManagedBytes, long.MinValue, 64 * 1024);
        Assert.InRange(after.CommittedBytes - before.CommittedBytes, long.MinValue, 4 * 1024 * 1024);
        Assert.InRange(after.Handles - before.Handles, int.MinValue, 20);
    }

    static async Task EchoArrays(OverlappedLab lab, int calls)
    {
        byte[] sent = new byte[100], received = new byte[100];
        for (var i = 0; i < calls; i++)
        {
            sent[i % 100]++;
            if (await lab.EchoAsync(sent, received).ConfigureAwait(false) != 100 || !sent.AsSpan().SequenceEqual(received))
                Assert.Fail("a wrong answer");
        }
    }
}
