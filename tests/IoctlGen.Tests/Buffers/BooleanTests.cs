using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace IoctlGen.Tests;

/// <summary>BOOLEAN and BOOL as they lie in a buffer.</summary>
public sealed class BooleanTests
{
    [Fact]
    public void They_have_the_sizes_of_BOOLEAN_and_BOOL()
    {
        Assert.Equal(1, Unsafe.SizeOf<Boolean8>());
        Assert.Equal(4, Unsafe.SizeOf<Boolean32>());
    }

    [Fact]
    public void True_is_written_as_1_and_false_as_0()
    {
        Boolean8 yes = true, no = false;
        Boolean32 wideYes = true, wideNo = false;

        Assert.Equal([1], InputBytes.Of(in yes).ToArray());
        Assert.Equal([0], InputBytes.Of(in no).ToArray());
        Assert.Equal([1, 0, 0, 0], InputBytes.Of(in wideYes).ToArray());
        Assert.Equal([0, 0, 0, 0], InputBytes.Of(in wideNo).ToArray());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(0xFF, true)]
    public void A_byte_other_than_0_is_true(byte written, bool expected)
    {
        var value = Read8(written);

        Assert.Equal(expected, (bool)value);
        Assert.Equal(expected ? "True" : "False", value.ToString());
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(0x100, true)]
    [InlineData(-1, true)]
    [InlineData(int.MinValue, true)]
    public void A_BOOL_other_than_0_is_true(int written, bool expected)
    {
        var value = Read32(written);

        Assert.Equal(expected, (bool)value);
        Assert.Equal(expected ? "True" : "False", value.ToString());
    }

    [Fact]
    public void They_are_equal_by_truth()
    {
        AssertEqual(Read8(1), Read8(0xFF));
        AssertEqual(Read32(1), Read32(-1));
        Assert.True(Read8(1) == Read8(2) && Read8(2) != Read8(0));
        Assert.True(Read32(1) == Read32(2) && Read32(2) != Read32(0));
        Assert.NotEqual(Read8(1), Read8(0));
        Assert.NotEqual(Read32(1), Read32(0));
        Assert.False(Read8(1).Equals((object)true));
        Assert.False(Read32(1).Equals((object)true));
    }

    [Fact]
    public void The_default_is_false()
    {
        Assert.False(default(Boolean8));
        Assert.False(default(Boolean32));
    }

    static void AssertEqual<T>(T left, T right) where T : IEquatable<T>
    {
        Assert.True(left.Equals(right));
        Assert.True(left.Equals((object)right));
        Assert.Equal(left.GetHashCode(), right.GetHashCode());
    }

    static Boolean8 Read8(byte written) => MemoryMarshal.Read<Boolean8>([written]);

    static Boolean32 Read32(int written) => MemoryMarshal.Read<Boolean32>(BitConverter.GetBytes(written));
}
