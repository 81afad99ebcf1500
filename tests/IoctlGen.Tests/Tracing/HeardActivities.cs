using System.Collections.Concurrent;
using System.Diagnostics;

namespace IoctlGen.Tests;

/// <summary>Listens to the activity source of one name.</summary>
sealed class HeardActivities : IDisposable
{
    readonly ActivityListener _listener;

    public HeardActivities(string source)
    {
        _listener = new()
        {
            ShouldListenTo = candidate => candidate.Name == source,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = Stopped.Enqueue,
        };
        ActivitySource.AddActivityListener(_listener);
    }

    public ConcurrentQueue<Activity> Stopped { get; } = new();

    public void Dispose() => _listener.Dispose();
}
