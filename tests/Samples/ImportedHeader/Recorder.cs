using Acme;

namespace IoctlGen.Samples.ImportedHeader;

/// <summary>Records one channel: what a program does with an imported header.</summary>
static class Recorder
{
    /// <summary>The samples, and what became of the recording.</summary>
    public static (short[] Samples, ACME_STATE State) Record(IoctlDevice scope, uint channel, uint count)
    {
        scope.SetChannel(new()
        {
            Index = channel,
            Flags = AcmeScopeConstants.ACME_CHANNEL_ENABLED | AcmeScopeConstants.ACME_CHANNEL_LOW_PASS,
            Coupling = ACME_COUPLING.AcmeCouplingDc,
            Probe = ACME_PROBE.AcmeProbe10X,
            Range = new() { Minimum = -5_000_000, Maximum = 5_000_000 },
        });
        var trigger = new ACME_TRIGGER { Kind = ACME_TRIGGER_KIND.AcmeTriggerEdge, Channel = channel, Timeout = 1000 };
        trigger.Condition.Edge.Level = 100_000;
        trigger.Condition.Edge.Slope = ACME_SLOPE.AcmeSlopeRising;
        scope.SetTrigger(trigger);
        scope.SetTimeBase(new() { Rate = 1_000_000, Count = count });
        scope.Start();

        var state = scope.GetState();
        using var samples = scope.ReadSamples(new() { Channel = channel, Count = state.Recorded });
        return (samples.Elements<short>((int)samples.Header.Count).ToArray(), state);
    }
}
