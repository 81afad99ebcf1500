using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

public sealed class ConstantTests
{
    [Theory]
    [InlineData("1", 1UL, false, false)]
    [InlineData("(-1)", ulong.MaxValue, false, false)]
    [InlineData("0x80000000", 0x80000000UL, false, true)]
    [InlineData("1UL", 1UL, false, true)]
    [InlineData("(1ULL << 40)", 1UL << 40, true, true)]
    [InlineData("((ULONG)3)", 3UL, false, true)]
    [InlineData("(ACME_BASE + 2)", 0x12UL, false, false)]
    [InlineData("'A'", 65UL, false, false)]
    [InlineData("sizeof(ACME)", 12UL, true, true)]
    [InlineData("AcmeTwo", 2UL, false, false)]
    public void A_macro_of_an_integer_is_a_number_of_its_type(string body, ulong bits, bool isLong, bool isUnsigned)
    {
        var constants = Declare.Flawless($"#define ACME_BASE 0x10\ntypedef struct _ACME {{ ULONG a[3]; }} ACME;\nenum {{ AcmeTwo = 2 }};\n#define X {body}").Constants;

        var number = Assert.IsType<CNumberConstant>(constants.SingleOrDefault(static constant => constant.Name == "X"), exactMatch: true);
        Assert.Equal((bits, isLong, isUnsigned), (number.Bits, number.IsLong, number.IsUnsigned));
        Assert.Equal("Public.h(4,9)", number.Position.ToString());
    }

    [Theory]
    [InlineData("0x10", true)]
    [InlineData("(1 | 0X2)", true)]
    [InlineData("16", false)]
    public void A_number_stays_hexadecimal(string body, bool expected) =>
        Assert.Equal(expected, Assert.IsType<CNumberConstant>(Declare.Flawless("#define X " + body).Constants.Single()).IsHexadecimal);

    [Theory]
    [InlineData("\"a\"", "a")]
    [InlineData("L\"\\\\\\\\.\\\\Acme\"", "\\\\.\\Acme")]
    [InlineData("TEXT(\"a\") TEXT(\"b\")", "ab")]
    [InlineData("\"a\" ACME_TAIL", "atail\x1")]
    [InlineData("L\"\"", "")]
    public void A_macro_of_texts_is_a_text(string body, string expected) =>
        Assert.Equal(expected, Assert.IsType<CTextConstant>(Declare.Flawless("#define ACME_TAIL \"tail\\x1\"\n#define X " + body).Constants.Single(static constant => constant.Name == "X")).Text);

    [Theory]
    [InlineData("DEFINE_GUID(X, 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);")]
    [InlineData("DEFINE_GUID(X, 0x25dbce51L, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35)\ntypedef int after;")]
    [InlineData("#define DEFINE_GUID(name, l, w1, w2, b1, b2, b3, b4, b5, b6, b7, b8) EXTERN_C const GUID name\nDEFINE_GUID(X, 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);")]
    [InlineData("#ifdef DEFINE_GUID\nDEFINE_GUID(X, 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);\n#endif")]
    [InlineData("static const GUID X = { 0x25dbce51, 0x6c8f, 0x4a72, { 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35 } };")]
    [InlineData("__declspec(selectany) extern const GUID X = { 0x25dbce51, 0x6c8f, 0x4a72, { 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35 } };")]
    [InlineData("GUID const X = { 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35 };")]
    [InlineData("#define X { 0x25dbce51, 0x6c8f, 0x4a72, { 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35 } }")]
    public void A_GUID_is_one_in_all_ways_to_define_it(string definition)
    {
        var guid = Assert.IsType<CGuidConstant>(Declare.Flawless(definition + "\ntypedef struct _Y { ULONG a; } Y;").Constants.Single());

        Assert.Equal(("X", new Guid("25dbce51-6c8f-4a72-8a6d-b54c2b4fc835")), (guid.Name, guid.Value));
    }

    [Fact]
    public void A_macro_that_names_a_GUID_is_one()
    {
        var constants = Declare.Flawless("#define OldName X\nDEFINE_GUID(X, 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);").Constants.Cast<CGuidConstant>().ToList();

        Assert.Equal(["X", "OldName"], constants.Select(static guid => guid.Name));
        Assert.Equal(constants[0].Value, constants[1].Value);
    }

    [Theory]
    [InlineData("DEFINE_GUID(X, 1, 2, 3);")]
    [InlineData("DEFINE_GUID(X);")]
    [InlineData("DEFINE_GUID(X, 0x25dbce51, 0x16c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);")]
    [InlineData("DEFINE_GUID(X, 0x25dbce51, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35, 0);")]
    [InlineData("DEFINE_GUID(X, A, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);")]
    [InlineData("const GUID X = { 0 };")]
    public void What_is_no_GUID_is_told_with_its_place(string definition)
    {
        var header = Declare.Header(definition + "\ntypedef struct _Y { ULONG a; } Y;");

        Assert.Empty(header.Constants);
        Assert.Equal($"Public.h(1,{definition.IndexOf('X', StringComparison.Ordinal) + 1}): X cannot be read: a GUID has eleven numbers that fit into its parts", header.Problems.Single().ToString());
        Assert.NotNull(header.Find("Y"));
    }

    [Theory]
    [InlineData("__declspec(dllexport)")]
    [InlineData("ULONG")]
    [InlineData("(1.5)")]
    [InlineData("{ 1, 2 }")]
    [InlineData("X")]
    public void Other_macros_are_named(string body) =>
        Assert.Equal(["X", "F"], Declare.Flawless($"#define X {body}\n#define F(a) (a)\n#define GUARD_H\n#define IOCTL_ACME_A 0x22A000").OtherMacros.Select(static macro => macro.Name));

    [Theory]
    [InlineData("#define X 1 // one", " one")]
    [InlineData("/* one */\n#define X 1", "one")]
    [InlineData("/* two */\n#define Y 1\n#define X 1", "")]
    public void A_constant_has_the_comment_that_is_about_it(string text, string expected) =>
        Assert.Equal(expected.Trim(), Declare.Flawless(text).Constants.Single(static constant => constant.Name == "X").Comment);
}
