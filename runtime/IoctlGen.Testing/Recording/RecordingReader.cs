using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace IoctlGen.Testing;

/// <summary>Reads a recording, which may be anyone's: it costs no more than the file is long, and <see cref="LargestFold"/> beside it.</summary>
sealed partial class RecordingReader
{
    /// <summary>How many bytes of a recording may stand in folded lines.</summary>
    public const int LargestFold = 1 << 26;

    /// <summary>How many fields of an input may name or point to something: for each that is returned the one that was sent is looked for.</summary>
    const int MostFields = 1024;

    const int LargestPlace = 16;
    const string Hexadecimal = "0x";

    readonly TextReader _reader;
    readonly string _name;
    int _line;
    int _folded;
    string? _current;

    RecordingReader(TextReader reader, string name) => (_reader, _name) = (reader, name);

    /// <param name="reader">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="InvalidDataException">It is no recording, or one of a newer version.</exception>
    public static Recording Read(TextReader reader, string name) => new RecordingReader(reader, name).Read();

    Recording Read()
    {
        ReadHead();
        var access = ReadAccess();
        var requests = new SortedDictionary<int, RecordedRequest>();
        while (SkipEmptyLines())
        {
            var request = ReadBlock();
            if (!requests.TryAdd(request.Number, request))
                throw Failure(request.Line, $"there are two blocks #{request.Number}, the other at line {requests[request.Number].Line}");
        }

        return new(_name, access, [.. requests.Values]);
    }

    void ReadHead()
    {
        if (!Next() || !_current.StartsWith(RecordingWriter.Title, StringComparison.Ordinal) || !IsNumber(_current.AsSpan(RecordingWriter.Title.Length), out var version))
            throw Expected($"the first line of a recording, '{RecordingWriter.Title}{RecordingWriter.Version}'");
        if (version > RecordingWriter.Version)
            throw Failure(_line, $"this is a recording of version {version}, and this IoctlGen.Testing reads version {RecordingWriter.Version}: update the package");
        Next();
    }

    DeviceAccess? ReadAccess()
    {
        if (_current?.StartsWith(RecordingWriter.OpenedFor, StringComparison.Ordinal) != true)
            return null;
        if (!Enum.TryParse<DeviceAccess>(_current.AsSpan(RecordingWriter.OpenedFor.Length), out var access) || !Enum.IsDefined(access))
            throw Expected($"{DeviceAccess.None}, {DeviceAccess.Read}, {DeviceAccess.Write} or {DeviceAccess.ReadWrite} after '{RecordingWriter.OpenedFor}'");
        Next();
        return access;
    }

    RecordedRequest ReadBlock()
    {
        var request = ReadTitle();
        while (request.End is null)
        {
            if (!Next() || _current.StartsWith('#'))
                throw Failure(_line, $"block #{request.Number} does not say how the request ended: expected a line 'status …', '{RecordingWriter.Cancelled}' or 'threw …'");
            ReadSection(request);
        }

        if (request.End is RecordedEnd.Completed(var status) && RecordedRequest.Reported(status, request.BytesReturned, request.Room) > request.Output.Length)
            throw Failure(_line, $"the output of block #{request.Number} has {request.Output.Length} bytes, but {request.BytesReturned} of {request.Room} were returned: expected all that were");
        if (Next() && _current.StartsWith("time ", StringComparison.Ordinal))
            Next();
        return request;
    }

    RecordedRequest ReadTitle()
    {
        if (TitleLine().Match(_current!) is not { Success: true } title
            || !IsNumber(title.Groups["number"].ValueSpan, out var number) || number == 0
            || !IsCode(title.Groups["code"].ValueSpan, out var code))
        {
            throw Expected("the first line of a block, '#1 IOCTL_NAME (0x00012345)' or '#1 0x00012345'");
        }

        return new()
        {
            Number = number,
            Line = _line,
            Name = title.Groups["name"] is { Success: true, Value: var name } ? name : null,
            Code = code,
            MajorFunction = title.Groups["route"] is { Success: true, ValueSpan: var route } ? Enum.Parse<MajorFunction>(route) : RecordedRequest.DefaultRoute(code),
        };
    }

    /// <summary>Reads one section, or how the request ended.</summary>
    void ReadSection(RecordedRequest request)
    {
        var line = _current!;
        if (StatusLine().Match(line) is { Success: true } status && IsCode(status.Groups["value"].ValueSpan, out var value) && value.Value != NtStatus.Pending.Value)
            request.End = new RecordedEnd.Completed(new(value.Value));
        else if (ThrewLine().Match(line) is { Success: true } threw)
            request.End = new RecordedEnd.Threw(threw.Groups["type"].Value, threw.Groups["message"].Value);
        else if (line == RecordingWriter.Cancelled)
            request.End = new RecordedEnd.Cancelled();
        else if (OutputLine().Match(line) is { Success: true } output && int.TryParse(output.Groups["count"].ValueSpan, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count)
            && IsNumber(output.Groups["room"].ValueSpan, out var room))
            (request.BytesReturned, request.Room, request.Output) = (count, room, ReadBytes(RecordedRequest.OutputTitle, atMost: room, isWhole: false));
        else if (BytesLine().Match(line) is { Success: true } bytes && IsNumber(bytes.Groups["length"].ValueSpan, out var length))
            ReadSection(request, bytes.Groups["title"].Value, bytes.Groups["way"].Value, length);
        else if (HandleLine().Match(line) is { Success: true } handle)
            AddField(request, new(handle.Groups["title"].Value, sent: null));
        else
            throw Expected($"a line 'input, 4 bytes', 'data, 4 bytes', 'output, 4 of 8 bytes', 'Field, handle', 'Field, 4 bytes, sent', 'status …', '{RecordingWriter.Cancelled}' or 'threw …'");
    }

    void ReadSection(RecordedRequest request, string title, string way, int length)
    {
        var line = _line;
        var bytes = ReadBytes(title, length, isWhole: true);
        switch (way, title)
        {
            case ("sent", _):
                AddField(request, new(title, bytes));
                break;
            case ("returned", _):
                var field = request.Fields.Find(field => field.Name == title && field.Sent?.Length == length)
                    ?? throw Failure(line, $"'{title}' is returned, but no {length} bytes of it are sent: expected the line '{title}, {length} bytes, sent' before it");
                field.Returned = bytes;
                break;
            case (_, RecordedRequest.InputTitle):
                request.Input = bytes;
                break;
            case (_, RecordedRequest.DataTitle):
                request.Data = bytes;
                break;
            case (_, RecordedRequest.SentOutputTitle):
                request.SentOutput = bytes;
                break;
            default:
                throw Failure(line, $"'{title}' is no buffer of a request: expected 'input', 'data' or 'output', or ', sent' or ', returned' at the end of the line");
        }
    }

    void AddField(RecordedRequest request, RecordedField field)
    {
        if (request.Fields.Count == MostFields)
            throw Failure(_line, $"block #{request.Number} has more than {MostFields} fields");
        request.Fields.Add(field);
    }

    /// <summary>Reads the lines of a buffer, which begin with blanks; the line after them is not taken.</summary>
    RecordedBytes ReadBytes(string title, int atMost, bool isWhole)
    {
        var (line, values, kinds, places) = (_line, new List<byte>(), new List<RecordedByte>(), new List<RecordedPlace>());
        while (_reader.Peek() == ' ' && Next())
        {
            var text = _current.AsSpan().Trim(' ');
            if (text.StartsWith("* "))
                Repeat(text[2..]);
            else
                ReadLine(text);
            if (values.Count > atMost)
                throw TooMany();
        }

        if (isWhole && values.Count != atMost)
            throw Failure(line, $"'{title}' has {values.Count} bytes here: expected {atMost}");

        var bytes = RecordedBytes.Of(values, kinds);
        bytes.Places.AddRange(places);
        return bytes;

        void ReadLine(ReadOnlySpan<char> text)
        {
            if (text.IndexOf('|') is >= 0 and var characters)
                text = text[..characters];
            if (text.IndexOf(": ") is >= 0 and var offset && !text[..offset].Contains('<'))
                text = text[(offset + 1)..];
            while ((text = text.Trim(' ')).Length > 0)
            {
                var end = text.IndexOf(' ') is >= 0 and var blank ? blank : text.Length;
                ReadToken(text[..end]);
                text = text[end..];
            }
        }

        void ReadToken(ReadOnlySpan<char> token)
        {
            if (token is "??")
                Add(0, RecordedByte.Masked);
            else if (token is "--" && !isWhole)
                Add(0, RecordedByte.Left);
            else if (token.Length == 2 && byte.TryParse(token, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value))
                Add(value, RecordedByte.Value);
            else if (token is ['<', .. var place, '>'] && place.LastIndexOf(':') is > 0 and var colon
                && IsIdentifier(place[..colon]) && IsNumber(place[(colon + 1)..], out var length) && length is > 0 and <= LargestPlace)
                AddPlace(place[..colon].ToString(), length);
            else
                throw Expected($"bytes in hexadecimal, '??' or '<Field:8>', not '{token}'");
        }

        void AddPlace(string name, int length)
        {
            places.Add(new(name, values.Count, length));
            for (var i = 0; i < length; i++)
                Add(0, RecordedByte.Owned);
        }

        void Add(byte value, RecordedByte kind)
        {
            values.Add(value);
            kinds.Add(kind);
        }

        void Repeat(ReadOnlySpan<char> text)
        {
            const int Length = RecordingWriter.LineLength;
            if (!text.EndsWith(RecordingWriter.LineTimes) || !IsNumber(text[..^RecordingWriter.LineTimes.Length], out var times) || places.Count > 0 || values.Count < Length)
                throw Expected($"'* 12{RecordingWriter.LineTimes}' after a line of {Length} bytes, in a buffer without fields");
            if ((long)times * Length > atMost - values.Count)
                throw TooMany();
            if ((long)times * Length > LargestFold - _folded)
                throw Failure(_line, $"more than {LargestFold} bytes are in lines that stand for several: expected them written out");

            _folded += times * Length;
            var start = values.Count - Length;
            for (var i = 0; i < times * Length; i++)
                Add(values[start + i], kinds[start + i]);
        }

        InvalidDataException TooMany() => Failure(_line, $"'{title}' has more bytes here: expected {atMost}");
    }

    [MemberNotNullWhen(true, nameof(_current))]
    bool Next()
    {
        _current = _reader.ReadLine();
        _line++;
        return _current is not null;
    }

    bool SkipEmptyLines()
    {
        while (_current is not null && string.IsNullOrWhiteSpace(_current))
            Next();
        return _current is not null;
    }

    InvalidDataException Expected(string what) => Failure(_line, _current is null ? $"the recording ends here: expected {what}" : $"expected {what}");

    InvalidDataException Failure(int line, string what) => new($"{_name}, line {line}: {what}.");

    static bool IsNumber(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    static bool IsCode(ReadOnlySpan<char> text, out ControlCode code)
    {
        var isCode = text.StartsWith(Hexadecimal) & uint.TryParse(text[Math.Min(Hexadecimal.Length, text.Length)..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value);
        code = value;
        return isCode;
    }

    static bool IsIdentifier(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!RecordedRequest.IsOfIdentifier(c))
                return false;
        }

        return true;
    }

    const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking;

    [GeneratedRegex(@"^#(?<number>[0-9]+) ((?<name>[\w.]+) \((?<code>0x[0-9A-Fa-f]{8})\)|(?<code>0x[0-9A-Fa-f]{8}))( (?<route>FileSystemControl|DeviceControl))?$", Options)]
    private static partial Regex TitleLine();

    [GeneratedRegex(@"^(?<title>[\w. ]+), (?<length>[0-9]+) bytes(, (?<way>sent|returned))?$", Options)]
    private static partial Regex BytesLine();

    [GeneratedRegex(@"^output, (?<count>-?[0-9]+) of (?<room>[0-9]+) bytes$", Options)]
    private static partial Regex OutputLine();

    [GeneratedRegex(@"^(?<title>[\w.]+), handle$", Options)]
    private static partial Regex HandleLine();

    [GeneratedRegex(@"^status (NTSTATUS (?<value>0x[0-9A-Fa-f]{8})|\w+ \((?<value>0x[0-9A-Fa-f]{8})\))$", Options)]
    private static partial Regex StatusLine();

    [GeneratedRegex(@"^threw (?<type>[\w.+`]+): (?<message>.*)$", Options)]
    private static partial Regex ThrewLine();
}
