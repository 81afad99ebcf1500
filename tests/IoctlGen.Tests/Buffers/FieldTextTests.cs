using System.Runtime.CompilerServices;

namespace IoctlGen.Tests;

public sealed unsafe class FieldTextTests
{
    [Fact]
    public void Every_type_of_element_reads_to_the_first_NUL_or_to_the_end()
    {
        Assert.Equal("ab", FieldText.Read(['a', 'b', '\0', 'x']));
        Assert.Equal("ab", FieldText.Read([(ushort)'a', 'b', 0, 'x']));
        Assert.Equal("aÿ", FieldText.Read([(byte)'a', 0xFF, 0, (byte)'x']));
        Assert.Equal("aÿ", FieldText.Read([(sbyte)'a', -1, 0, (sbyte)'x']));
        Assert.Equal("abcd", FieldText.Read("abcd"));
        Assert.Equal("abcd", FieldText.Read("abcd"u8));
        Assert.Equal("", FieldText.Read(default(ReadOnlySpan<byte>)));
    }

    [Fact]
    public void What_is_set_is_zero_behind_the_text()
    {
        char[] wide = ['x', 'x', 'x', 'x'];
        ushort[] numbers = [1, 1, 1, 1];
        byte[] bytes = [1, 1, 1, 1];
        sbyte[] signed = [1, 1, 1, 1];

        FieldText.Set(wide, "ab");
        FieldText.Set(numbers, "ab");
        FieldText.Set(bytes, "aÿ");
        FieldText.SetTerminated(signed, "aÿ");

        Assert.Equal(['a', 'b', '\0', '\0'], wide);
        Assert.Equal([(ushort)'a', 'b', 0, 0], numbers);
        Assert.Equal([(byte)'a', 0xFF, 0, 0], bytes);
        Assert.Equal([(sbyte)'a', -1, 0, 0], signed);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_both_lengths_and_the_field_stays()
    {
        char[] wide = ['x', 'x', 'x'];
        byte[] bytes = [1, 1, 1];

        Assert.StartsWith("The text has 4 characters, but the field has room for 3.", Assert.Throws<ArgumentException>(() => FieldText.Set(wide, "abcd")).Message, StringComparison.Ordinal);
        Assert.StartsWith("The text has 3 characters and a NUL, but the field has room for 3.", Assert.Throws<ArgumentException>(() => FieldText.SetTerminated(bytes, "abc")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => FieldText.Set(bytes, "abcd"));
        Assert.Throws<ArgumentException>(() => FieldText.SetTerminated(wide, "abc"));
        Assert.Equal(['x', 'x', 'x'], wide);
        Assert.Equal([1, 1, 1], bytes);
    }

    [Fact]
    public void A_character_without_a_byte_is_named_with_its_place_and_the_field_stays()
    {
        byte[] bytes = [1, 1, 1];

        var refused = Assert.Throws<ArgumentException>(() => FieldText.Set(bytes, "aΩ"));

        Assert.StartsWith("The character 'Ω' (U+03A9) at index 1 has no single byte", refused.Message, StringComparison.Ordinal);
        Assert.Equal("text", refused.ParamName);
        Assert.Equal([1, 1, 1], bytes);
    }

    [Fact]
    public void Inline_arrays_and_fixed_buffers_are_fields()
    {
        Names names = default;

        FieldText.SetTerminated(names.Label, "one");
        FieldText.Set(names.Serial, "four");
        FieldText.SetTerminated(new Span<char>(names.Wide, 4), "two");
        FieldText.Set(new Span<byte>(names.Ansi, 4), "ansi");

        Assert.Equal(["one", "four", "two", "ansi"], [FieldText.Read(names.Label), FieldText.Read(names.Serial), FieldText.Read(new ReadOnlySpan<char>(names.Wide, 4)), FieldText.Read(new ReadOnlySpan<byte>(names.Ansi, 4))]);
    }

    [InlineArray(4)]
    struct Label
    {
        char _element;
    }

    [InlineArray(4)]
    struct Serial
    {
        byte _element;
    }

    struct Names
    {
        public Label Label;
        public Serial Serial;
        public fixed char Wide[4];
        public fixed byte Ansi[4];
    }
}
