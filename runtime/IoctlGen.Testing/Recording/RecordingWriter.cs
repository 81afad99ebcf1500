using System.Globalization;
using System.Text;

namespace IoctlGen.Testing;

/// <summary>The text of a recording.</summary>
static class RecordingWriter
{
    public const string Title = "IoctlGen recording ", OpenedFor = "opened for ", Cancelled = "cancelled by its caller", LineTimes = " times more";
    public const int Version = 1, LineLength = 16;

    public static string Head(DeviceAccess? access) =>
        access is { } opened ? $"{Title}{Version}\n{OpenedFor}{(opened == DeviceAccess.ReadWrite ? nameof(DeviceAccess.ReadWrite) : opened)}\n" : $"{Title}{Version}\n";

    /// <summary>One block.</summary>
    /// <param name="request">The request.</param>
    /// <param name="folded">How many bytes the recording has in folded lines, of as many as a reader takes.</param>
    public static string Block(RecordedRequest request, ref int folded)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"\n#{request.Number} {request.Title}");
        if (request.MajorFunction != RecordedRequest.DefaultRoute(request.Code))
            text.Append(CultureInfo.InvariantCulture, $" {request.MajorFunction}");
        text.Append('\n');

        WriteSection(text, RecordedRequest.InputTitle, request.Input, ref folded);
        WriteSection(text, RecordedRequest.DataTitle, request.Data, ref folded);
        WriteSection(text, RecordedRequest.SentOutputTitle, request.SentOutput, ref folded);
        foreach (var field in request.Fields)
            WriteField(text, field, ref folded);
        if (request.Room > 0 || request.BytesReturned != 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"{RecordedRequest.OutputTitle}, {request.BytesReturned} of {request.Room} bytes\n");
            WriteBytes(text, request.Output, ref folded);
        }

        text.Append(EndOf(request.End)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"time {request.Time.TotalMilliseconds:F3} ms\n");
        return text.ToString();
    }

    static string EndOf(RecordedEnd? end) => end switch
    {
        RecordedEnd.Completed(var status) => $"status {status}",
        RecordedEnd.Threw(var type, var message) => $"threw {type}: {message.ReplaceLineEndings(" ")}",
        _ => Cancelled,
    };

    static void WriteSection(StringBuilder text, string title, RecordedBytes bytes, ref int folded)
    {
        if (bytes.Length == 0)
            return;
        text.Append(CultureInfo.InvariantCulture, $"{title}, {bytes.Length} bytes\n");
        WriteBytes(text, bytes, ref folded);
    }

    static void WriteField(StringBuilder text, RecordedField field, ref int folded)
    {
        if (field.Sent is not { } sent)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Name}, handle\n");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"{field.Name}, {sent.Length} bytes, sent\n");
        WriteBytes(text, sent, ref folded);
        if (field.Returned is { } returned)
        {
            text.Append(CultureInfo.InvariantCulture, $"{field.Name}, {returned.Length} bytes, returned\n");
            WriteBytes(text, returned, ref folded);
        }
    }

    static void WriteBytes(StringBuilder text, RecordedBytes bytes, ref int folded)
    {
        for (var at = 0; at < bytes.Length;)
        {
            var start = at;
            at = WriteLine(text, bytes, at);
            var repeats = bytes.Places.Count == 0 ? Repeats(bytes, start, RecordingReader.LargestFold - folded) : 0;
            if (repeats < 2)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"  * {repeats}{LineTimes}\n");
            at += repeats * LineLength;
            folded += repeats * LineLength;
        }
    }

    /// <summary>How many lines follow that are the same.</summary>
    static int Repeats(RecordedBytes bytes, int start, int most)
    {
        var repeats = 0;
        for (var next = start + LineLength; next + LineLength <= bytes.Length && (repeats + 1) * LineLength <= most && bytes.AreSame(start, next, LineLength); next += LineLength)
            repeats++;
        return repeats;
    }

    /// <summary>One line: 16 bytes, or a few more where it ends with a field.</summary>
    /// <returns>Where the next begins.</returns>
    static int WriteLine(StringBuilder text, RecordedBytes bytes, int start)
    {
        text.Append(CultureInfo.InvariantCulture, $"  {start:X4}:");
        var first = text.Length;
        var at = start;
        while (at < bytes.Length && at < start + LineLength)
        {
            if (bytes.PlaceAt(at) is { } place)
            {
                text.Append(CultureInfo.InvariantCulture, $" <{RecordedRequest.Identifier(place.Name)}:{place.Length}>");
                at += place.Length;
                continue;
            }

            text.Append(' ').Append(bytes.KindOf(at) switch
            {
                RecordedByte.Value => bytes.Values[at].ToString("X2", CultureInfo.InvariantCulture),
                RecordedByte.Left => "--",
                _ => "??",
            });
            at++;
        }

        text.Append(' ', Math.Max(0, (3 * LineLength) - (text.Length - first)));
        text.Append("  |");
        for (var i = start; i < at; i++)
            text.Append(Character(bytes, i));
        text.Append("|\n");
        return at;
    }

    static char Character(RecordedBytes bytes, int index) => bytes.KindOf(index) switch
    {
        RecordedByte.Value => bytes.Values[index] is >= 0x20 and < 0x7F and not (byte)'|' ? (char)bytes.Values[index] : '.',
        RecordedByte.Masked => '?',
        _ => ' ',
    };
}
