using System.Runtime.InteropServices;
using CsCheck;

namespace IoctlGen.Tests;

/// <summary>IoctlInput against a list of bytes.</summary>
public sealed class InputFuzz
{
    static readonly Gen<Step> Steps = Gen.OneOf<Step>(
        Gen.Byte.Array[0, 3000].Select(bytes => new Step($"Append {bytes.Length} bytes", input => input.Append((ReadOnlySpan<byte>)bytes), list => Append(list, bytes))),
        Gen.Int.Select(number => new Step($"Append the number {number}", input => input.Append(number), list => Append(list, BitConverter.GetBytes(number)))),
        Gen.Char.Array[0, 20].Select(text => new Step($"Append {text.Length} characters", input => input.AppendUtf16(new(text)), list => Append(list, MemoryMarshal.AsBytes(text.AsSpan()).ToArray()))),
        Gen.Int[1, 600].Select(multiple => new Step($"Align to {multiple}", input => input.Align(multiple), list => Align(list, multiple))),
        Gen.Int[0, 8].Select(start => new Step($"Append itself from {start}", input => input.Append(input.Bytes[start..]), list => Append(list, [.. list.Skip(start)]))),
        Gen.Const(new Step("Append its header", input => input.Append(in input.Header), list => Append(list, [.. list.Take(8)]))),
        Gen.Int.Select(number => new Step($"Set the header to {number}", input => input.Header.Second = number, list => Set(list, number))));

    [Fact]
    public void An_input_is_what_was_appended() => Fuzz.Check(Steps.Array[0, 12], static steps =>
    {
        PoisonedPool.Fill(1 << 14);
        List<byte> expected = [1, 0, 0, 0, 2, 0, 0, 0];
        using var input = new IoctlInput<Pair>(new(1, 2));
        foreach (var step in steps)
        {
            Assert.Equal(step.Expect(expected), step.Do(input));
            Assert.Equal(expected.Count, input.Length);
            Assert.True(input.Bytes.SequenceEqual(CollectionsMarshal.AsSpan(expected)), $"{step}: other bytes");
        }
    });

    static int Append(List<byte> list, byte[] bytes)
    {
        list.AddRange(bytes);
        return list.Count - bytes.Length;
    }

    static int Align(List<byte> list, int multiple)
    {
        while (list.Count % multiple != 0)
            list.Add(0);
        return list.Count;
    }

    static int Set(List<byte> list, int number)
    {
        BitConverter.TryWriteBytes(CollectionsMarshal.AsSpan(list)[4..], number);
        return number;
    }

    sealed record Step(string Name, Func<IoctlInput<Pair>, int> Do, Func<List<byte>, int> Expect)
    {
        public override string ToString() => Name;
    }
}
