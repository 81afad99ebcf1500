namespace IoctlGen.Testing;

/// <summary>Answers one request by hand: reads the bytes that were sent, writes those that come back.</summary>
/// <param name="request">The code, its route, and the buffers: <see cref="IoctlRequest.Input"/> is a copy of what was sent.</param>
/// <param name="bytesReturned">How many bytes of <see cref="IoctlRequest.Output"/> were written; a claim of more than it holds is cut, as from a driver.</param>
/// <returns>The status that the request ends with.</returns>
public delegate NtStatus FakeHandler(in IoctlRequest request, out int bytesReturned);
