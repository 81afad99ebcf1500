namespace IoctlGen.Testing;

/// <summary>What differs between a recorded request and one that is sent, in words.</summary>
static class Difference
{
    /// <returns>A clause; null where nothing differs.</returns>
    public static string? Between(RecordedRequest recorded, in IoctlRequest sent)
    {
        if (sent.Code != recorded.Code)
            return $"{RecordedRequest.TitleOf(sent.Name, sent.Code)} was sent";
        if (sent.MajorFunction != recorded.MajorFunction)
            return $"it was recorded as {recorded.MajorFunction} and sent as {sent.MajorFunction}";
        if (sent.Output.Length != recorded.Room)
            return $"the output had room for {recorded.Room} bytes and has {sent.Output.Length} now";
        return OfBytes("the input", recorded.Input, sent.Input)
            ?? OfBytes("the second buffer", recorded.Data, sent.Data)
            ?? OfSentOutput(recorded, sent.Output)
            ?? OfFields(recorded, sent.Owned);
    }

    static string? OfBytes(string what, RecordedBytes recorded, ReadOnlySpan<byte> sent)
    {
        if (sent.Length != recorded.Length)
            return $"{what} had {recorded.Length} bytes and has {sent.Length} now";
        return recorded.FirstDifference(sent) is >= 0 and var at ? OfByte(what, at, recorded.Values[at], sent[at]) : null;
    }

    static string? OfSentOutput(RecordedRequest recorded, ReadOnlySpan<byte> sent)
    {
        const string What = "the output, which the driver of this code can read,";
        if (!RecordedRequest.ReadsOutput(recorded.Code))
            return null;
        if (recorded.SentOutput.Length > 0)
            return OfBytes(What, recorded.SentOutput, sent);
        return sent.IndexOfAnyExcept((byte)0) is >= 0 and var at ? OfByte(What, at, 0, sent[at]) : null;
    }

    static string? OfFields(RecordedRequest recorded, IoctlOwnedFields sent)
    {
        var names = sent.Names;
        if (names.Count != recorded.Fields.Count)
            return $"it had {recorded.Fields.Count} fields that parameters own and has {names.Count} now";
        for (var i = 0; i < names.Count; i++)
        {
            var (field, isHandle) = (recorded.Fields[i], sent.Handle(names[i]) is not null);
            if (RecordedRequest.Identifier(names[i]) != field.Name || isHandle != (field.Sent is null))
                return $"it had {Describe(field.Name, field.Sent is null)} and has {Describe(names[i], isHandle)} now";
            if (field.Sent is { } bytes && OfBytes($"the memory of '{field.Name}'", bytes, sent.Bytes(names[i])) is { } difference)
                return difference;
        }

        return null;
    }

    static string Describe(string field, bool isHandle) => isHandle ? $"a handle for '{field}'" : $"memory for '{field}'";

    static string OfByte(string what, int at, byte recorded, byte sent) => $"byte {at} of {what} was 0x{recorded:X2} and is 0x{sent:X2} now";
}
