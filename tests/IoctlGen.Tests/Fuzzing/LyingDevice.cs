using System.Runtime.InteropServices;
using CsCheck;

namespace IoctlGen.Tests;

/// <summary>
/// A driver that says anything, in its status, its count and its size field, and completes at once or later. What it reports
/// it has written as <see cref="Reported"/> or not at all, what it writes beyond as <see cref="Unreported"/>.
/// </summary>
sealed class LyingDevice(LyingDevice.Answer[] answers) : IoctlDevice
{
    public const byte Reported = 0x11, Unreported = 0xEE;

    public static readonly Gen<Answer> Answers = Gen.Select(
        Gen.OneOf(
            NtStatus.Success, NtStatus.Success, NtStatus.Success, NtStatus.BufferOverflow, NtStatus.BufferOverflow, NtStatus.BufferTooSmall, NtStatus.InfoLengthMismatch,
            NtStatus.NoMoreEntries, NtStatus.EndOfFile, NtStatus.InvalidParameter, NtStatus.Cancelled),
        Gen.Double[0, 1], Gen.Enum<Lie>(), Gen.Enum<Lie>(), Gen.Bool, Gen.Int[0, 20],
        static (status, share, count, size, isLate, fault) => new Answer(status, share, count, size, isLate, Throws: fault == 0));

    int _asked;

    public enum Lie
    {
        Truth,
        Nothing,
        Half,
        Room,
        RoomAndOne,
        RoomTwice,
        Negative,
        Least,
        Most,
    }

    protected internal override NtStatus Send(in IoctlRequest request, out int bytesReturned) => Play(Next(), request.Output, out bytesReturned);

    protected internal override async ValueTask<IoctlCompletion> SendAsync(IoctlAsyncRequest request, CancellationToken cancellationToken)
    {
        var answer = Next();
        if (answer.IsLate)
        {
            await Task.Yield();
            PoisonedPool.Fill(1 << 13);
        }

        var status = Play(answer, request.Output, out var bytesReturned);
        return new(status, bytesReturned);
    }

    Answer Next() => _asked < answers.Length ? answers[_asked++] : new(NtStatus.AccessDenied, 1, Lie.Most, Lie.Most, IsLate: false, Throws: false);

    static NtStatus Play(Answer answer, Span<byte> output, out int bytesReturned)
    {
        var written = (int)(answer.Share * output.Length);
        bytesReturned = Tell(answer.Count, written, output.Length);
        output[..written].Fill(Reported);
        if (written >= sizeof(int))
        {
            // A number that is told must not look like what is searched for.
            MemoryMarshal.Write(output, Tell(answer.Size, written, output.Length));
            output[..sizeof(int)].Replace(PoisonedPool.Poison, Reported);
            output[..sizeof(int)].Replace(Unreported, Reported);
        }

        var reported = answer.Status.IsError ? 0 : (int)Math.Min((uint)bytesReturned, (uint)output.Length);
        if (reported < written)
            output[reported..written].Fill(Unreported);
        return answer.Throws ? throw new TimeoutException() : answer.Status;
    }

    static int Tell(Lie lie, int written, int room) => lie switch
    {
        Lie.Truth => written,
        Lie.Nothing => 0,
        Lie.Half => written / 2,
        Lie.Room => room,
        Lie.RoomAndOne => room + 1,
        Lie.RoomTwice => room * 2,
        Lie.Negative => -1,
        Lie.Least => int.MinValue,
        _ => int.MaxValue,
    };

    /// <param name="Status">How the request ends.</param>
    /// <param name="Share">How much of the output is written.</param>
    /// <param name="Count">What is reported of it.</param>
    /// <param name="Size">What the first field of the output says.</param>
    /// <param name="IsLate">Whether the request completes on another thread.</param>
    /// <param name="Throws">Whether it throws, once it has written.</param>
    public sealed record Answer(NtStatus Status, double Share, Lie Count, Lie Size, bool IsLate, bool Throws);
}
