namespace IoctlGen.Testing;

/// <summary>Writes an answer into the room that a caller has, as a driver would.</summary>
static class AnswerWriter
{
    public static bool Fits<T>(FakeAnswer<T> answer, BufferShape<T> shape, ReadOnlySpan<byte> output) =>
        !answer.HasOutput || shape.Write(answer.Output).Length <= output.Length;

    public static NtStatus Write<T>(FakeAnswer<T> answer, BufferShape<T> shape, Span<byte> output, out int bytesReturned)
    {
        bytesReturned = 0;
        if (!answer.HasOutput)
            return answer.Status;

        var bytes = shape.Write(answer.Output);
        var status = bytes.Length <= output.Length ? answer.Status
            : answer.WhenTooSmall ?? (shape.IsVariable ? NtStatus.BufferOverflow : NtStatus.BufferTooSmall);
        if (status.IsError)
            return status;

        bytesReturned = Math.Min(bytes.Length, output.Length);
        bytes.AsSpan(0, bytesReturned).CopyTo(output);
        return status;
    }
}
