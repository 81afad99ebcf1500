namespace IoctlGen.Testing;

/// <summary>One block of a recording: a request and how it ended.</summary>
sealed class RecordedRequest
{
    public const string InputTitle = "input", DataTitle = "data", SentOutputTitle = "output as sent", OutputTitle = "output";

    /// <summary>The place in the order in which requests were started, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The line of the file that the block begins at; 0 while it is recorded.</summary>
    public int Line { get; init; }

    public required string? Name { get; init; }

    public required ControlCode Code { get; init; }

    public required MajorFunction MajorFunction { get; init; }

    public RecordedBytes Input { get; set; } = RecordedBytes.Empty;

    public RecordedBytes Data { get; set; } = RecordedBytes.Empty;

    /// <summary>What the output held that the driver could read; empty where that was zero, or the driver could not.</summary>
    public RecordedBytes SentOutput { get; set; } = RecordedBytes.Empty;

    /// <summary>How many bytes the caller had room for.</summary>
    public int Room { get; set; }

    /// <summary>The count that the device reported, true or not.</summary>
    public int BytesReturned { get; set; }

    /// <summary>What it wrote: as many bytes as it reported, and more where it wrote more.</summary>
    public RecordedBytes Output { get; set; } = RecordedBytes.Empty;

    /// <summary>What fields of the input name or point to.</summary>
    public List<RecordedField> Fields { get; } = [];

    public RecordedEnd? End { get; set; }

    public TimeSpan Time { get; set; }

    /// <summary>The title of the block, without its number: <c>IOCTL_METER_READ (0x83376008)</c>.</summary>
    public string Title => TitleOf(Name, Code);

    public static string TitleOf(string? name, ControlCode code) => FakeRequest.TitleOf(name is null ? null : Identifier(name), code);

    /// <summary>A name as the file has it: letters, digits, '_' and '.'.</summary>
    public static string Identifier(string name) => name.All(IsOfIdentifier) ? name : string.Concat(name.Select(static c => IsOfIdentifier(c) ? c : '_'));

    public static bool IsOfIdentifier(char c) => char.IsLetterOrDigit(c) || c is '_' or '.';

    /// <summary>The route of a code that states none.</summary>
    public static MajorFunction DefaultRoute(ControlCode code) => new IoctlDescriptor("", code).MajorFunction;

    /// <summary>Whether the driver of a code reads what the output holds.</summary>
    public static bool ReadsOutput(ControlCode code) => code.Method is TransferMethod.OutDirect or TransferMethod.Neither;

    /// <summary>How many bytes of an output a count is worth.</summary>
    public static int Reported(NtStatus status, int count, int room) => status.IsError ? 0 : (int)Math.Min((uint)count, (uint)room);
}

/// <summary>What a field of the input names or points to.</summary>
sealed class RecordedField(string name, RecordedBytes? sent)
{
    /// <summary>As the file has it.</summary>
    public string Name { get; } = name;

    /// <summary>The memory as it was sent; null for a handle.</summary>
    public RecordedBytes? Sent { get; } = sent;

    /// <summary>The memory as the driver returned it; null where it wrote nothing.</summary>
    public RecordedBytes? Returned { get; set; }
}

/// <summary>How a request ended.</summary>
abstract record RecordedEnd
{
    /// <summary>With a status.</summary>
    public sealed record Completed(NtStatus Status) : RecordedEnd;

    /// <summary>By its caller's token.</summary>
    public sealed record Cancelled : RecordedEnd;

    /// <summary>With another exception.</summary>
    public sealed record Threw(string Type, string Message) : RecordedEnd;
}
