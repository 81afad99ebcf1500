namespace IoctlGen.Tests;

public sealed class InputBytesTests
{
    [Fact]
    public void The_bytes_of_a_structure_are_its_own_memory()
    {
        var pair = new Pair(1, 2);
        var bytes = InputBytes.Of(in pair);

        pair.Second = 0x01020304;

        Assert.Equal(8, bytes.Length);
        Assert.Equal(0x01020304, BitConverter.ToInt32(bytes[4..]));
    }

    [Fact]
    public void The_bytes_of_an_array_are_those_of_all_its_structures()
    {
        Pair[] pairs = [new(1, 2), new(3, 4)];
        var bytes = InputBytes.Of<Pair>(pairs.AsSpan());

        Assert.Equal(16, bytes.Length);
        Assert.Equal(3, BitConverter.ToInt32(bytes[8..]));
    }

    [Fact]
    public void An_asynchronous_input_is_the_bytes_of_a_structure_or_of_an_array()
    {
        var pair = new Pair(1, 2);
        Pair[] pairs = [new(1, 2), new(3, 4)];

        Assert.Equal(InputBytes.Of(in pair), AsyncInput.Copy(in pair).Bytes);
        Assert.Equal(InputBytes.Of<Pair>(pairs.AsSpan()), AsyncInput.Pin<Pair>(pairs).Bytes);
        Assert.True(default(AsyncInput).Bytes.IsEmpty);
    }
}
