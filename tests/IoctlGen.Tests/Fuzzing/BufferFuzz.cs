using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using CsCheck;

namespace IoctlGen.Tests;

/// <summary>IoctlBuffer against the bytes that it was made of.</summary>
public sealed class BufferFuzz
{
    static readonly Gen<int> Numbers = Gen.OneOf<int>(Gen.Int[-4, 300], Gen.OneOf(int.MinValue, int.MaxValue, -1), Gen.Int);

    /// <summary>Each read as the buffer does it, and the part of the bytes that it is.</summary>
    static readonly Gen<Reading> Readings = Gen.OneOf<Reading>(
        Numbers.Select(at => new Reading($"Read<long>({at})", buffer => BitConverter.GetBytes(buffer.Read<long>(at)), bytes => Part(bytes, at, 8))),
        Gen.Select(Numbers, Numbers).Select(pair => new Reading(
            $"ElementsAt<Pair>({pair})", buffer => MemoryMarshal.AsBytes(buffer.ElementsAt<Pair>(pair.Item1, pair.Item2)).ToArray(), bytes => Part(bytes, pair.Item1, (uint)pair.Item2 * 8L))),
        Numbers.Select(count => new Reading(
            $"Elements({count})", buffer => MemoryMarshal.AsBytes(buffer.Elements(in Second(buffer), count)).ToArray(), bytes => Part(bytes, 4, (uint)count * 4L))),
        Gen.Select(Numbers, Numbers).Select(pair => new Reading(
            $"ReadUtf16String({pair})", buffer => MemoryMarshal.AsBytes(buffer.ReadUtf16String((uint)pair.Item1, pair.Item2).AsSpan()).ToArray(), bytes => Whole(Part(bytes, (uint)pair.Item1, (uint)pair.Item2)))),
        Numbers.Select(at => new Reading($"ReadAnsiString({at})", buffer => Encoding.Latin1.GetBytes(buffer.ReadAnsiString((uint)at) ?? ""), bytes => Text(bytes, (uint)at))));

    [Fact]
    public void A_buffer_reads_what_was_written_and_nothing_else() => Fuzz.Check(Gen.Select(Gen.Byte.Array[0, 200], Readings.Array[1, 10]), static values =>
    {
        var (bytes, readings) = values;
        PoisonedPool.Fill(256);
        using var buffer = new IoctlBuffer<Pair>(bytes);
        Assert.Equal(bytes, buffer.Bytes.ToArray());
        Assert.Equal([.. bytes.Concat(new byte[8]).Take(8)], MemoryMarshal.AsBytes(new ReadOnlySpan<Pair>(in buffer.Header)).ToArray());
        foreach (var reading in readings)
        {
            if (reading.Expect(bytes) is { } expected)
                Assert.Equal(expected, reading.Do(buffer));
            else
                Assert.Throws<InvalidDataException>(() => reading.Do(buffer));
        }
    });

    static ref readonly int Second(IoctlBuffer<Pair> buffer) => ref Unsafe.Add(ref Unsafe.As<Pair, int>(ref Unsafe.AsRef(in buffer.Header)), 1);

    /// <returns>Null where it is not within the bytes.</returns>
    static byte[]? Part(byte[] bytes, long offset, long length) =>
        offset >= 0 && offset <= bytes.Length && length <= bytes.Length - offset ? bytes[(int)offset..(int)(offset + length)] : null;

    static byte[]? Whole(byte[]? bytes) => bytes?[..^(bytes.Length % 2)];

    static byte[]? Text(byte[] bytes, uint offset) => offset switch
    {
        0 or uint.MaxValue => [],
        _ when offset >= bytes.Length => null,
        _ => [.. bytes.Skip((int)offset).TakeWhile(value => value != 0)],
    };

    sealed record Reading(string Name, Func<IoctlBuffer<Pair>, byte[]> Do, Func<byte[], byte[]?> Expect)
    {
        public override string ToString() => Name;
    }
}
