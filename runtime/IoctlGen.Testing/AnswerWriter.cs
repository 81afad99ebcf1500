namespace IoctlGen.Testing;

/// <summary>Writes an answer into the room that a caller has, as a driver would.</summary>
static class AnswerWriter
{
    public static NtStatus Write<T>(FakeAnswer<T> answer, BufferShape<T> shape, Span<byte> output, out int bytesReturned) =>
        Write(answer, shape, output, out bytesReturned, out _);

    /// <param name="answer">The answer.</param>
    /// <param name="shape">How its bytes are.</param>
    /// <param name="output">The room.</param>
    /// <param name="bytesReturned">How many bytes were written.</param>
    /// <param name="fits">Whether there was room for all of the answer.</param>
    public static NtStatus Write<T>(FakeAnswer<T> answer, BufferShape<T> shape, Span<byte> output, out int bytesReturned, out bool fits)
    {
        (bytesReturned, fits) = (0, true);
        if (!answer.HasOutput)
            return answer.Status;

        var bytes = shape.Write(answer.Output);
        fits = bytes.Length <= output.Length;
        var status = fits ? answer.Status
            : answer.WhenTooSmall ?? (shape.IsVariable ? NtStatus.BufferOverflow : NtStatus.BufferTooSmall);
        if (status.IsError)
            return status;

        bytesReturned = Math.Min(bytes.Length, output.Length);
        bytes.AsSpan(0, bytesReturned).CopyTo(output);
        return status;
    }
}
