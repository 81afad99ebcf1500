namespace IoctlGen.Testing;

/// <summary>Answers one request by hand: reads the bytes that were sent, writes those that come back.</summary>
/// <param name="input">What was sent.</param>
/// <param name="output">Where the answer goes; as long as the caller's buffer.</param>
/// <param name="bytesReturned">How many bytes of <paramref name="output"/> were written.</param>
/// <returns>The status that the request ends with.</returns>
public delegate NtStatus FakeHandler(ReadOnlySpan<byte> input, Span<byte> output, out int bytesReturned);
