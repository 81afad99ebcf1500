namespace IoctlGen.Testing;

/// <summary>A recording that was read.</summary>
/// <param name="Name">What messages call it: the path of its file.</param>
/// <param name="Access">What the device was opened for; null where that was not known.</param>
/// <param name="Requests">In the order in which they were started.</param>
sealed record Recording(string Name, DeviceAccess? Access, IReadOnlyList<RecordedRequest> Requests)
{
    public string Describe(RecordedRequest request) => $"#{request.Number} {request.Title} ({Name}, line {request.Line})";
}
