using CsCheck;

namespace IoctlGen.Tests;

/// <summary>Records against a list of where they are, made by another walk over the same bytes.</summary>
public sealed class RecordsFuzz
{
    const int HeaderSize = 8;

    static readonly Gen<int> Steps = Gen.OneOf<int>(Gen.Int[-2, 40], Gen.Int[0, 5].Select(static step => 8 * step), Gen.Const(0), Gen.OneOf(int.MinValue, int.MaxValue, -8, -1), Gen.Int);

    /// <summary>An output whose every aligned place may be a record, so that chains are long as often as they break.</summary>
    static readonly Gen<(byte[] Bytes, int Offset)> Outputs = Gen.Select(Steps.Array[0, 30], Gen.Int[0, 7], Gen.Int[-1, 20]).Select(static parts =>
    {
        var (steps, surplus, offset) = parts;
        var bytes = new byte[(4 * steps.Length) + surplus];
        System.Buffer.BlockCopy(steps, 0, bytes, 0, 4 * steps.Length);
        return (bytes, offset);
    });

    [Fact]
    public void A_chain_is_what_another_walk_finds_or_refuses() => Fuzz.Check(Outputs, static output => Check(
        output.Bytes, output.Offset, Chained(output.Bytes, output.Offset), static (buffer, offset) => buffer.ChainAt<Pair>(offset, static pair => pair.First)), 3000);

    [Fact]
    public void Records_with_lengths_are_what_another_walk_finds_or_refuses() => Fuzz.Check(Outputs, static output => Check(
        output.Bytes, output.Offset, Sized(output.Bytes, output.Offset), static (buffer, offset) => buffer.RecordsAt<Pair>(offset, static pair => pair.First)), 3000);

    static void Check(byte[] bytes, int offset, (List<(int, int)> Records, bool IsWhole) expected, Func<IoctlBuffer, int, IoctlRecords<Pair>> recordsOf)
    {
        PoisonedPool.Fill(256);
        using var buffer = new IoctlBuffer(bytes);
        var found = new List<(int Offset, int Length)>();
        var isWhole = true;
        try
        {
            foreach (var record in recordsOf(buffer, offset))
            {
                Assert.Equal(bytes.AsSpan(record.Offset, record.Length), record.Bytes);
                Assert.Equal(BitConverter.ToInt32(bytes, record.Offset), record.Header.First);
                Assert.Equal(bytes[record.Offset + record.Length - 1], record.Read<byte>(record.Length - 1));
                Assert.Throws<InvalidDataException>(() => record.Read<byte>(record.Length));
                found.Add((record.Offset, record.Length));
            }
        }
        catch (InvalidDataException)
        {
            isWhole = false;
        }

        Assert.Equal(expected.Records, found);
        Assert.Equal(expected.IsWhole, isWhole);
    }

    static (List<(int, int)> Records, bool IsWhole) Chained(byte[] bytes, int offset)
    {
        List<(int, int)> records = [];
        if (offset < 0 || offset > bytes.Length)
            return (records, false);
        if (offset == bytes.Length)
            return (records, true);

        for (long at = offset; ;)
        {
            if (at + HeaderSize > bytes.Length)
                return (records, false);
            var step = BitConverter.ToInt32(bytes, (int)at);
            if (step != 0 && (step < HeaderSize || at + step > bytes.Length))
                return (records, false);
            records.Add(((int)at, step == 0 ? bytes.Length - (int)at : step));
            if (step == 0)
                return (records, true);
            at += step;
        }
    }

    static (List<(int, int)> Records, bool IsWhole) Sized(byte[] bytes, int offset)
    {
        List<(int, int)> records = [];
        long at = offset;
        while (at >= 0 && at + HeaderSize <= bytes.Length && BitConverter.ToInt32(bytes, (int)at) is >= HeaderSize and var length && at + length <= bytes.Length)
        {
            records.Add(((int)at, length));
            at += length;
        }

        return (records, at == bytes.Length);
    }
}
