using System.Collections.Concurrent;
using System.Diagnostics.Tracing;

namespace IoctlGen.Tests;

/// <summary>Listens to the event source of one name.</summary>
sealed class HeardEvents : EventListener
{
    readonly string _source;
    readonly ConcurrentQueue<EventWrittenEventArgs> _events = new();
    readonly EventLevel _level;

    public HeardEvents(string source, EventLevel level = EventLevel.Verbose)
    {
        _source = source;
        _level = level;
        // The base constructor has told of the sources that exist before the name was known here.
        foreach (var existing in EventSource.GetSources())
            OnEventSourceCreated(existing);
    }

    public EventWrittenEventArgs Only => Assert.Single(_events);

    public IReadOnlyCollection<EventWrittenEventArgs> All => _events;

    public static T Field<T>(EventWrittenEventArgs heard, string name) =>
        Assert.IsType<T>(heard.Payload![heard.PayloadNames!.IndexOf(name)]);

    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == _source)
            EnableEvents(eventSource, _level);
    }

    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventSource.Name == _source)
            _events.Enqueue(eventData);
    }
}
