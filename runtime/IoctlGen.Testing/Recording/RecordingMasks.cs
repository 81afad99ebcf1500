using System.Text;

namespace IoctlGen.Testing;

/// <summary>Which bytes of a recording nobody is to see.</summary>
sealed class RecordingMasks
{
    /// <summary>How many characters of a text must be there where it was cut: by the end of the buffer, or by the end of what the device wrote, with zeros behind.</summary>
    const int LeastCharacters = 4;

    readonly List<Text> _texts = [];
    readonly List<(ControlCode Code, string Section, Range Bytes)> _ranges = [];
    readonly List<(ControlCode Code, string Field)> _fields = [];

    public void Add(string text) => _texts.Add(new(text));

    public void Add(ControlCode code, string section, Range bytes) => _ranges.Add((code, section, bytes));

    public void AddField(ControlCode code, string field, Range bytes)
    {
        _fields.Add((code, field));
        Add(code, FieldSection(field), bytes);
    }

    /// <summary>A mask of a field that a request does not have would leave bytes in the file that nobody is to see.</summary>
    /// <exception cref="InvalidOperationException">The request has fields, but not one that is masked.</exception>
    public void CheckFields(ControlCode code, IReadOnlyCollection<string> names)
    {
        foreach (var (masked, field) in _fields)
        {
            if (masked == code && names.Count > 0 && !names.Contains(field, StringComparer.Ordinal))
                throw new InvalidOperationException($"The field '{field}' of {code} is masked, but the request has no such field: expected {string.Join(" or ", names)}.");
        }
    }

    public void Apply(RecordedRequest request)
    {
        Apply(request, RecordedRequest.InputTitle, request.Input);
        Apply(request, RecordedRequest.DataTitle, request.Data);

        // The caller may ask again with the memory of the last answer.
        Apply(request, RecordedRequest.OutputTitle, request.SentOutput);
        Apply(request, RecordedRequest.OutputTitle, request.Output);
        foreach (var field in request.Fields)
        {
            foreach (var bytes in new[] { field.Sent, field.Returned })
            {
                if (bytes is not null)
                    Apply(request, FieldSection(field.Name), bytes);
            }
        }

        if (request.End is RecordedEnd.Threw threw)
            request.End = threw with { Message = _texts.OrderByDescending(static text => text.Value.Length).Aggregate(threw.Message, static (message, text) => message.Replace(text.Value, "??", StringComparison.Ordinal)) };
    }

    /// <summary>A field may be called as another section is.</summary>
    static string FieldSection(string field) => $"[{RecordedRequest.Identifier(field)}]";

    void Apply(RecordedRequest request, string section, RecordedBytes bytes)
    {
        foreach (var range in _ranges)
        {
            if (range.Code == request.Code && range.Section == section)
                Mask(bytes, range.Bytes);
        }

        foreach (var text in _texts)
            text.Mask(bytes);
    }

    static void Mask(RecordedBytes bytes, Range range)
    {
        var end = Math.Min(range.End.GetOffset(bytes.Length), bytes.Length);
        for (var i = Math.Max(range.Start.GetOffset(bytes.Length), 0); i < end; i++)
            bytes.Mask(i);
    }

    /// <summary>A text in every form that buffers have it in.</summary>
    sealed class Text(string value)
    {
        static readonly Encoding[] OneByte = [Encoding.UTF8, Encoding.Latin1], TwoBytes = [Encoding.Unicode, Encoding.BigEndianUnicode];

        public string Value { get; } = value;

        public void Mask(RecordedBytes bytes)
        {
            foreach (var encoding in OneByte)
            {
                var text = encoding.GetBytes(Value);
                Find(bytes, bytes.Values, text, characterSize: 1, static at => at);

                // ATA swaps the bytes of each word of a text; where the words begin, no one knows here.
                Find(bytes, Swap(bytes.Values, 0), text, characterSize: 1, static at => at ^ 1);
                Find(bytes, Swap(bytes.Values, 1), text, characterSize: 1, static at => ((at + 1) ^ 1) - 1);
            }

            foreach (var encoding in TwoBytes)
                Find(bytes, bytes.Values, encoding.GetBytes(Value), characterSize: 2, static at => at);
        }

        /// <param name="bytes">What is masked.</param>
        /// <param name="view">Its values, in the order of the text.</param>
        /// <param name="text">What is searched for.</param>
        /// <param name="characterSize">The size of a character in bytes.</param>
        /// <param name="placeOf">Where a byte of the view lies in the buffer.</param>
        static void Find(RecordedBytes bytes, byte[] view, byte[] text, int characterSize, Func<int, int> placeOf)
        {
            var isSwapped = view != bytes.Values;
            var beginning = text.AsSpan(0, Math.Min(text.Length, LeastCharacters * characterSize)).ToArray();
            for (var at = 0; view.AsSpan(at).IndexOf(beginning) is >= 0 and var found; at++)
            {
                at += found;
                var length = view.AsSpan(at).CommonPrefixLength(text);
                if (length == text.Length || IsZero(view.AsSpan(at + length)))
                    Mask(at, length);
                else if (isSwapped && EndsWithinWord(view.AsSpan(at + length), text.AsSpan(length)))
                    Mask(at, length + 2);
            }

            void Mask(int start, int length)
            {
                for (var i = start; i < start + length; i++)
                    bytes.Mask(placeOf(i) is >= 0 and var place && place < bytes.Length ? place : i);
            }
        }

        static bool IsZero(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept((byte)0);

        /// <summary>Of the last word only the byte is there that comes first in the buffer, and second in the text.</summary>
        static bool EndsWithinWord(ReadOnlySpan<byte> view, ReadOnlySpan<byte> text) =>
            view.Length > 1 && text.Length > 1 && view[0] == 0 && view[1] == text[1] && IsZero(view[2..]);

        /// <summary>With a zero behind a last word that is cut.</summary>
        static byte[] Swap(byte[] values, int first)
        {
            byte[] swapped = [.. values, .. new byte[(values.Length - first) & 1]];
            for (var i = first; i + 1 < swapped.Length; i += 2)
                (swapped[i], swapped[i + 1]) = (swapped[i + 1], swapped[i]);
            return swapped;
        }
    }
}
