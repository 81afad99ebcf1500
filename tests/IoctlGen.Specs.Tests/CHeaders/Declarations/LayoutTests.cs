using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Layouts that say a rule each; the table of mingw-w64's compilers says that the rules are right.</summary>
public sealed class LayoutTests
{
    [Theory]
    [InlineData("struct X { UCHAR a; ULONG b; UCHAR c; };", "12/4: a 0, b 4, c 8")]
    [InlineData("struct X { UCHAR a; ULONGLONG b; };", "16/8: a 0, b 8")]
    [InlineData("struct X { UCHAR a; GUID b; };", "20/4: a 0, b 4")]
    [InlineData("#pragma pack(1)\nstruct X { UCHAR a; ULONG b; };", "5/1: a 0, b 1")]
    [InlineData("#pragma pack(2)\nstruct X { UCHAR a; ULONG b; };", "6/2: a 0, b 2")]
    [InlineData("union X { UCHAR a[5]; USHORT b; };", "6/2: a 0, b 0")]
    [InlineData("struct X { ULONG a; UCHAR b[]; };", "4/4: a 0, b 4")]
    [InlineData("struct X { UCHAR a; ULONG b[]; };", "4/4: a 0, b 4")]
    [InlineData("struct X { ULONG a; UCHAR b[1]; };", "8/4: a 0, b 4")]
    [InlineData("struct X { USHORT a[2][3]; UCHAR b; };", "14/2: a 0, b 12")]
    [InlineData("struct X { UCHAR a; union { ULONG b; UCHAR c; }; UCHAR d; };", "12/4: a 0, - 4, d 8")]
    [InlineData("struct X { __declspec(align(16)) ULONG a; UCHAR b; };", "16/16: a 0, b 4")]
    [InlineData("struct DECLSPEC_ALIGN(8) X { UCHAR a; };", "8/8: a 0")]
    [InlineData("__declspec(align(8)) struct X { UCHAR a; };", "8/8: a 0")]
    [InlineData("enum E { A }; struct X { UCHAR a; enum E b; };", "8/4: a 0, b 4")]
    [InlineData("struct X { ULONG a : 3; ULONG b : 29; ULONG c : 1; };", "8/4: a 0.0:3, b 0.3:29, c 4.0:1")]
    [InlineData("struct X { ULONG a : 30; ULONG b : 3; };", "8/4: a 0.0:30, b 4.0:3")]
    [InlineData("struct X { UCHAR a : 4; ULONG b : 4; };", "8/4: a 0.0:4, b 4.0:4")]
    [InlineData("struct X { ULONG a : 4; LONG b : 4; };", "4/4: a 0.0:4, b 0.4:4")]
    [InlineData("struct X { ULONG a : 4; ULONG : 0; ULONG b : 4; };", "8/4: a 0.0:4, - 4.0:0, b 4.0:4")]
    [InlineData("struct X { UCHAR a; ULONG : 0; UCHAR b; };", "2/1: a 0, - 1.0:0, b 1")]
    [InlineData("union X { ULONG a : 4; UCHAR b; };", "4/1: a 0.0:4, b 0")]
    [InlineData("struct X { BOOLEAN a; BOOL b; WCHAR c[3]; };", "16/4: a 0, b 4, c 8")]
    public void Fields_lie_where_the_compilers_of_Windows_place_them(string text, string expected)
    {
        Assert.Equal(expected, Declare.Layout(text));
        Assert.Equal(expected, Declare.Layout(text, CTarget.X86));
    }

    /// <summary>basetsd.h calls them POINTER_32 and POINTER_64, which headers of drivers use without it.</summary>
    [Theory]
    [InlineData("struct X { ULONG a; void * POINTER_32 b; UCHAR c; };", "12/4: a 0, b 4, c 8")]
    [InlineData("struct X { ULONG a; void * POINTER_64 b; UCHAR c; };", "24/8: a 0, b 8, c 16")]
    public void Pointers_of_a_stated_size_have_it_by_the_names_of_Windows(string text, string layout)
    {
        Assert.Equal(layout, Declare.Layout(text));
        Assert.Equal(layout, Declare.Layout(text, CTarget.X86));
    }

    [Fact]
    public void What_has_the_size_of_a_pointer_depends_on_the_target()
    {
        const string Text = "struct X { UCHAR a; HANDLE b; SIZE_T c; UNICODE_STRING d; void * __ptr32 e; void * __ptr64 f; };";

        Assert.Equal("56/8: a 0, b 8, c 16, d 24, e 40, f 48", Declare.Layout(Text));
        Assert.Equal("32/8: a 0, b 4, c 8, d 12, e 20, f 24", Declare.Layout(Text, CTarget.X86));
    }

    /// <summary>What such a name stands for keeps its size, say Microsoft's pages on align; gcc obeys its own word alone in a typedef, and does the same.</summary>
    [Theory]
    [InlineData("typedef __declspec(align(16)) ULONGLONG Y;")]
    [InlineData("typedef ULONGLONG Y __attribute__((aligned(16)));")]
    public void A_name_for_a_number_may_ask_for_an_alignment(string text) =>
        Assert.Equal("32/16: a 0, b 16, c 24", Declare.Layout(text + " typedef Y Z; struct X { UCHAR a; Z b; UCHAR c; };"));

    [Theory]
    [InlineData("offsetof(struct _Y, c)", 2)]
    [InlineData("FIELD_OFFSET(Y, c.b)", 4)]
    [InlineData("UFIELD_OFFSET(Y, e[1])", 10)]
    [InlineData("RTL_SIZEOF_THROUGH_FIELD(Y, c)", 6)]
    [InlineData("RTL_FIELD_SIZE(Y, e) + sizeof(Y)", 24)]
    [InlineData("LENGTH", 9)]
    public void Lengths_may_be_made_of_sizes_and_of_offsets(string length, int expected) =>
        Assert.Equal(FormattableString.Invariant($"{expected + 1}/1: a 0, b {expected}"), Declare.Layout($$"""
            typedef struct _Y { UCHAR a; struct { USHORT x; USHORT b; } c; union { ULONG d; USHORT e[4]; }; } Y;
            #define FIELD_OFFSET(type, field) ((LONG)(LONG_PTR)&(((type *)0)->field))
            #define LENGTH (FIELD_OFFSET(Y, e) + sizeof(UCHAR))
            struct X { UCHAR a[{{length}}]; UCHAR b; };
            """));

    /// <summary>Microsoft's compilers do not let packing undo an alignment that is asked for; gcc does, so the table cannot say it.</summary>
    [Fact]
    public void Packing_does_not_lower_an_alignment_that_is_asked_for() =>
        Assert.Equal("32/16: a 0, b 16", Declare.Layout("struct __declspec(align(16)) Y { UCHAR y; };\n#pragma pack(1)\nstruct X { UCHAR a; struct Y b; };"));

    [Theory]
    [InlineData("struct X { ACME a; };", "'ACME' is not defined")]
    [InlineData("struct X { struct Y a; };", "the fields of 'Y' are not known")]
    [InlineData("struct X { struct X a; };", "'X' holds itself")]
    [InlineData("struct X { void a; };", "'void' has no size")]
    [InlineData("struct X { UCHAR a[0x7FFFFFFF][2]; };", "'UCHAR[2][2147483647]' has more than 2147483647 bytes")]
    public void What_has_no_layout_says_why(string text, string expected)
    {
        var header = Declare.Flawless(text);

        Assert.False(header.Layouts.TryGet(header.Find("X")!, out var layout, out var reason));
        Assert.Null(layout);
        Assert.Equal(expected, reason);
    }

    [Theory]
    [InlineData("PVOID64", 8, 8)]
    [InlineData("HANDLE", 8, 4)]
    [InlineData("PROCESSOR_NUMBER", 4, 4)]
    [InlineData("GROUP_AFFINITY", 16, 12)]
    [InlineData("UNICODE_STRING", 16, 8)]
    [InlineData("IO_STATUS_BLOCK", 16, 8)]
    [InlineData("LARGE_INTEGER", 8, 8)]
    [InlineData("COLORREF", 4, 4)]
    [InlineData("TCHAR", 2, 2)]
    public void What_every_header_takes_for_granted_is_known(string type, int x64, int x86)
    {
        var text = $"typedef struct X {{ {type} a; }} X;";

        Assert.StartsWith(FormattableString.Invariant($"{x64}/"), Declare.Layout(text, CTarget.X64), StringComparison.Ordinal);
        Assert.StartsWith(FormattableString.Invariant($"{x86}/"), Declare.Layout(text, CTarget.X86), StringComparison.Ordinal);
    }
}
