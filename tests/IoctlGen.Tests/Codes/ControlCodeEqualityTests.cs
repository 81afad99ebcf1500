namespace IoctlGen.Tests;

public sealed class ControlCodeEqualityTests
{
    static readonly ControlCode Verify = new(0x00024800), SameVerify = new(0x00024800), Other = new(0x00024804);

    [Fact]
    public void Codes_of_one_number_are_equal()
    {
        Assert.True(Verify == SameVerify);
        Assert.False(Verify != SameVerify);
        Assert.True(Verify.Equals(SameVerify));
        Assert.True(Verify.Equals((object)SameVerify));
        Assert.Equal(Verify.GetHashCode(), SameVerify.GetHashCode());
    }

    [Fact]
    public void Codes_of_different_numbers_are_not_equal()
    {
        Assert.False(Verify == Other);
        Assert.True(Verify != Other);
        Assert.False(Verify.Equals(Other));
        Assert.False(Verify.Equals((object)Other));
        Assert.NotEqual(Verify.GetHashCode(), Other.GetHashCode());
    }

    [Fact]
    public void A_code_does_not_equal_its_bare_number() => Assert.False(Verify.Equals((object)0x00024800u));

    [Fact]
    public void A_constant_stands_where_a_code_is_wanted()
    {
        ControlCode code = 0x00024800u;

        Assert.Equal(Verify, code);
    }
}
