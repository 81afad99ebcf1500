using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>C++ in headers: what is plain is read, and what is not is named.</summary>
public sealed class CppTests
{
    [Theory]
    [InlineData("constexpr ULONG IOCTL_X = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS);")]
    [InlineData("static constexpr DWORD IOCTL_X{CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)};")]
    [InlineData("inline constexpr auto IOCTL_X = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS);")]
    [InlineData("constexpr ACME_CODE IOCTL_X = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS);")]
    [InlineData("namespace A { enum class Function { Get = 0x801 }; constexpr auto Make(Function f) { return CTL_CODE(0x8337, static_cast<int>(f), 0, 0); } }\nenum { IOCTL_X = A::Make(A::Function::Get) };")]
    [InlineData("const ULONG IOCTL_X = { CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) };")]
    [InlineData("ULONG constexpr IOCTL_Z = 1, IOCTL_X(CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS));")]
    [InlineData("namespace A { namespace B { constexpr ULONG t = 0x8337; } constexpr ULONG f = 0x801; }\n#define IOCTL_X CTL_CODE(A::B::t, A::f, 0, 0)")]
    [InlineData("namespace A::B { constexpr ULONG t = 0x8337; }\nnamespace C = A::B;\n#define IOCTL_X CTL_CODE(C::t, 0x801, 0, 0)")]
    [InlineData("namespace A { inline namespace v1 { constexpr ULONG t = 0x8337; } }\n#define IOCTL_X CTL_CODE(::A::t, 0x801, 0, 0)")]
    [InlineData("namespace { constexpr ULONG t = 0x8337; }\n#define IOCTL_X CTL_CODE(t, 0x801, 0, 0)")]
    [InlineData("namespace A { constexpr ULONG t = 0x8337; }\nusing namespace A;\n#define IOCTL_X CTL_CODE(t, 0x801, 0, 0)")]
    [InlineData("namespace A { constexpr ULONG t = 0x8337; }\nusing A::t;\nconstexpr ULONG IOCTL_X = CTL_CODE(t, 0x801, 0, 0);")]
    [InlineData("struct A { static constexpr ULONG t = 0x8337; };\n#define IOCTL_X CTL_CODE(A::t, 0x801, 0, 0)")]
    [InlineData("enum class A : ULONG { T = 0x8337 };\n#define IOCTL_X CTL_CODE(static_cast<ULONG>(A::T), 0x801, 0, 0)")]
    [InlineData("#define IOCTL_X ULONG(CTL_CODE(unsigned(0x8337), ULONG{0x801}, 0, 0))")]
    [InlineData("#define IOCTL_X reinterpret_cast<ULONG>(CTL_CODE(static_cast<std::uint32_t>(0x8337), 0x801, 0, 0))")]
    [InlineData("#define IOCTL_X CTL_CODE(0x8'337, 0b1000'0000'0001, false, 0)")]
    [InlineData("constexpr ULONG Make(ULONG f) { return CTL_CODE(0x8337, f, 0, 0); }\n#define IOCTL_X Make(0x801)")]
    [InlineData("namespace A { constexpr ULONG t = 0x8337; constexpr ULONG Make(ULONG f, ULONG m = 0) noexcept { return CTL_CODE(t, f, m, 0); } }\nconstexpr ULONG IOCTL_X = A::Make(0x801);")]
    [InlineData("constexpr auto Make(const ULONG t, const ULONG f) -> ULONG { return (t << 16) | (f << 2); }\n#define IOCTL_X Make(0x8337, 0x801)")]
    [InlineData("consteval ULONG Count(ULONG n) { return n == 0 ? 0 : 1 + Count(n - 1); }\n#define IOCTL_X CTL_CODE(0x8337, 0x7F8 + Count(9), 0, 0)")]
    [InlineData("#define IOCTL_X CTL_CODE(0x8337, 0x7FD + sizeof(\"abc\"), 0, 0)")]
    [InlineData("#define IOCTL_X CTL_CODE(0x8337, 0x7F7 + sizeof(L\"abcd\"), 0, 0)")]
    [InlineData("#define IOCTL_X CTL_CODE(0x8337, 0x7F9 + alignof(ULONGLONG), 0, 0)")]
    [InlineData("enum E : ULONG { IOCTL_X = CTL_CODE(0x8337, 0x801, 0, 0) };")]
    public void A_code_is_read_in_any_spelling(string text)
    {
        Assert.Equal(0x83372004, Read.Code(text));
        Assert.Equal(0x83372004, Declare.Flawless(text).Codes.Single(static code => code.Name == "IOCTL_X").Value);
    }

    [Theory]
    [InlineData("enum class Meter : ULONG { Start = CTL_CODE(0x8337, 0x801, 0, 0), Two };", "Meter_Start (Meter::Start)")]
    [InlineData("namespace A { struct S { static constexpr ULONG Start = CTL_CODE(0x8337, 0x801, 0, 0); }; }", "S_Start (A::S::Start)")]
    [InlineData("namespace A { enum E { Start = CTL_CODE(0x8337, 0x801, 0, 0) }; }", "Start (A::Start)")]
    [InlineData("namespace A { constexpr ULONG x = CTL_CODE(1, 2, 0, 0); } namespace B { constexpr ULONG x = CTL_CODE(1, 3, 0, 0); }", "x (A::x), B_x (B::x)")]
    [InlineData("#define ACME(f) CTL_CODE(0x8337, f, 0, 0)\nconstexpr ULONG kStart = ACME(0x801), kOther = 5;", "kStart (kStart)")]
    [InlineData("constexpr ULONG kStart = (0x8337u << 16) | (0 << 14) | (0x801 << 2) | 0;", "kStart (kStart)")]
    [InlineData("constexpr ULONG kAlias = 0x83372004, IOCTL_BASE = 0x8337;", "")]
    public void Codes_are_what_is_made_of_CTL_CODE_and_have_names_of_their_own(string text, string expected)
    {
        Assert.Equal(expected, string.Join(", ", Read.Header(text).Codes.Select(static code => $"{code.Name} ({code.Spelling})")));
        Assert.Equal(expected, string.Join(", ", Declare.Flawless(text).Codes.Select(static code => $"{code.Name} ({code.Spelling})")));
    }

    [Theory]
    [InlineData("struct Y { ULONG A; }; struct X { Y F; };", "4/4: F 0")]
    [InlineData("struct Y { ULONG A; }; struct X : Y { UCHAR B; };", "8/4: - 0, B 4")]
    [InlineData("struct Y { ULONG A; UCHAR B; }; class X final : public Y { UCHAR C; };", "12/4: - 0, C 8")]
    [InlineData("struct Y { }; struct X : Y { USHORT A; };", "2/2: A 0")]
    [InlineData("class Y; class X { Y *A; public: UCHAR B; };", "16/8: A 0, B 8")]
    [InlineData("struct X { struct Y { ULONG A; }; Y F; };", "4/4: F 0")]
    [InlineData("struct X { enum class E : std::uint16_t { A }; E F; UCHAR G; };", "4/2: F 0, G 2")]
    [InlineData("struct E { ULONGLONG A; }; struct X { using E = UCHAR; E F; };", "1/1: F 0")]
    [InlineData("struct X { static constexpr ULONG N = 3; UCHAR A[N]; static int s; };", "3/1: A 0")]
    [InlineData("struct X { X() = default; X(int a) : A(a), B{2} { } ~X() { } ULONG A = 1; UCHAR B{2}; bool operator==(const X &) const = default; operator bool() const { return true; } };", "8/4: A 0, B 4")]
    [InlineData("struct X { std::array<std::array<USHORT, 2>, 3> A; std::byte B; };", "14/2: A 0, B 12")]
    [InlineData("struct X { bool A; char16_t B; wchar_t C; std::size_t D; std::int64_t E; };", "24/8: A 0, B 2, C 4, D 8, E 16")]
    [InlineData("struct X { UCHAR A; alignas(ULONGLONG) UCHAR B; };", "16/8: A 0, B 8")]
    [InlineData("_Pragma(\"pack(push, 1)\") struct X { UCHAR A; ULONG B; }; _Pragma(\"pack(pop)\")", "5/1: A 0, B 1")]
    [InlineData("#define PACKED _Pragma(\"pack(1)\")\nPACKED struct X { UCHAR A; ULONG B; };", "5/1: A 0, B 1")]
    [InlineData("struct X { ULONG A : 3 = 1, B : 4 {2}; };", "4/4: A 0.0:3, B 0.3:4")]
    [InlineData("namespace A { struct Y { UCHAR a; }; } namespace B { struct Y { ULONG a; }; struct Z { Y a; A::Y b; }; } struct X { B::Z Z; ::A::Y Y; };", "12/4: Z 0, Y 8")]
    [InlineData("struct X { ULONG A; template <class T> void f(T a) { } friend class Y; [[nodiscard]] static constexpr int g() { return 1; } UCHAR B; };", "8/4: A 0, B 4")]
    [InlineData("using Y = struct { ULONG A; }; using X = Y;", "4/4: A 0")]
    [InlineData("struct Y { USHORT A; UCHAR B; }; struct Z { ULONGLONG C; }; struct X : Y, public Z { UCHAR D; };", "24/8: - 0, - 8, D 16")]
    public void A_structure_is_laid_out_in_any_spelling(string text, string expected) => Assert.Equal(expected, Declare.Layout(text));

    [Theory]
    [InlineData("struct Y { struct In { ULONG a; }; ULONG b; };", 8)]
    [InlineData("struct Y { struct In { ULONG a; }; ULONG b; In c; };", 8)]
    [InlineData("struct Y { struct In { ULONG a; }; ULONG b; }; class Z { };", 4)]
    public void A_structure_with_a_tag_alone_adds_its_fields_in_C(string text, int size)
    {
        var header = Declare.Flawless(text);
        Assert.True(header.Layouts.TryGet(header.Find("Y")!, out var layout, out _));
        Assert.Equal(size, layout!.Size);
    }

    [Theory]
    [InlineData("template <class T> struct Y { T a; };", "Public.h(1,1): template Y cannot be read: templates are not read")]
    [InlineData("template <ULONG F> constexpr ULONG Make() { return F; }", "Public.h(1,1): template Make cannot be read: templates are not read")]
    [InlineData("struct Y { virtual void f(); ULONG a; };", "Public.h(1,12): struct Y cannot be read: it has virtual functions, whose table it begins with")]
    [InlineData("struct Y { void f() override; ULONG a; };", "Public.h(1,21): struct Y cannot be read: it has virtual functions, whose table it begins with")]
    [InlineData("struct A { int a; }; struct B { }; struct Y : A, B { };", "Public.h(1,47): struct Y cannot be read: several base classes, one of them without fields, are not read")]
    [InlineData("struct A { int a; }; struct Y : virtual A { };", "Public.h(1,33): struct Y cannot be read: a virtual base class is not read")]
    [InlineData("struct Y : Nowhere { };", "Public.h(1,12): struct Y cannot be read: 'Nowhere' is not defined, which it derives from")]
    [InlineData("constexpr double y = 1.5;", "Public.h(1,18): y cannot be read: a constant of the type 'double' is not read")]
    [InlineData("constexpr ULONG y = Nowhere::x;", "Public.h(1,21): y cannot be read: 'Nowhere::x' is not defined")]
    [InlineData("constexpr ULONG f(ULONG a) { if (a) return 1; return 2; }\nconstexpr ULONG y = f(1);", "Public.h(2,21): y cannot be read: 'f' is a function that does more than return an expression, which is not read")]
    [InlineData("constexpr ULONG f(ULONG a) { return a; }\nconstexpr ULONG y = f(1, 2);", "Public.h(2,21): y cannot be read: 'f' takes 1 arguments, and here it has 2")]
    [InlineData("constexpr ULONG f(ULONG a) { return f(a + 1); }\nconstexpr ULONG y = f(1);", "Public.h(1,43): y cannot be read: it is nested more than 256 levels deep")]
    [InlineData("template <ULONG F> constexpr ULONG Make = F;\n#define IOCTL_Y Make<5>", "Public.h(1,1): template Make cannot be read: templates are not read; Public.h(2,17): IOCTL_Y cannot be read: 'Make' is a template, which is not read")]
    [InlineData("constexpr decltype(0) y = 1;", "Public.h(1,11): constexpr decltype cannot be read: the type that decltype stands for is not read")]
    public void What_is_not_read_is_named(string text, string problems) =>
        Assert.Equal(problems, string.Join("; ", Declare.Header(text).Problems));

    [Theory]
    [InlineData("template <class T> struct Y { T a; }; struct X { Y<int> F; };", "'Y<…>' is a template, which is not read")]
    [InlineData("struct Y { virtual void f(); }; struct X { Y F; };", "the fields of 'Y' are not known")]
    [InlineData("typedef struct { ULONG a[N]; } Y; struct X { Y F; };", "'Y' cannot be read")]
    [InlineData("struct X { Nowhere F; };", "'Nowhere' is not defined")]
    public void What_is_made_of_it_says_so_and_nothing_untrue(string text, string expected)
    {
        var header = Declare.Header(text);
        Assert.False(header.Layouts.TryGet(header.Find("X")!, out _, out var reason));
        Assert.Equal(expected, reason);
    }

    [Theory]
    [InlineData("constexpr decltype(0) f() { return 1; }\nstruct X { ULONG A; };")]
    [InlineData("namespace N { struct Y : Nowhere { } }\nstruct X { ULONG A; };")]
    [InlineData("namespace N { template <class T> struct Y { T a; }; }\nstruct X { ULONG A; };")]
    [InlineData("class Y : Nowhere { public: Y() { } typedef ULONG T; T a; };\nstruct X { ULONG A; };")]
    [InlineData("template <class T> void f(T a) { }\nACME_MACRO(f)\nstruct X { ULONG A; };")]
    public void What_follows_what_is_not_read_is_read(string text)
    {
        var header = Declare.Header(text);
        Assert.Single(header.Problems);
        Assert.True(header.Layouts.TryGet(Assert.IsType<CStructure>(header.Find("X")), out var layout, out _));
        Assert.Equal(4, layout!.Size);
    }

    [Fact]
    public void Variables_are_constants_and_texts()
    {
        var header = Declare.Flawless("""
            constexpr ULONG kFlag = 0x10; // the flag
            static const int kLess = -1;
            struct S { static constexpr ULONG Version = 3; };
            constexpr wchar_t kName[] = L"\\\\.\\Acme";
            constexpr auto kRaw = R"(\\.\"Acme)";
            inline constexpr GUID kGuid{0x25dbce51, 0x6c8f, 0x4a72, {1, 2, 3, 4, 5, 6, 7, 8}};
            """);

        Assert.Equal(["kName", "kRaw", "kGuid", "kFlag", "kLess", "S_Version"], header.Constants.Select(static constant => constant.Name));
        Assert.Equal(0x10UL, Assert.IsType<CNumberConstant>(header.FindConstant("kFlag")).Bits);
        Assert.Equal("the flag", header.FindConstant("kFlag")!.Comment.Trim());
        Assert.Equal(@"\\.\Acme", Assert.IsType<CTextConstant>(header.FindConstant("kName")).Text);
        Assert.Equal("""\\.\"Acme""", Assert.IsType<CTextConstant>(header.FindConstant("kRaw")).Text);
    }

    [Fact]
    public void Codes_that_cannot_be_read_are_counted_and_told_with_and_without_declarations()
    {
        const string Text = "#define IOCTL_A NOWHERE(1)\nconstexpr ULONG kB = CTL_CODE(nowhere, 1, 0, 0);\nconstexpr ULONG kC = nowhere;";

        Assert.Equal(["IOCTL_A", "kB"], Read.Header(Text).UnreadCodes);
        Assert.Equal(["IOCTL_A", "kB"], Declare.Header(Text).UnreadCodes);
        Assert.Equal(2, Read.Header(Text).Problems.Count);
        Assert.Equal(3, Declare.Header(Text).Problems.Count);
    }

    [Theory]
    [InlineData("0x8337, 0x2000, METHOD_BUFFERED, FILE_ANY_ACCESS", "function 0x2000 does not fit in 12 bits; it sets the access")]
    [InlineData("0x8337, 0x801, METHOD_BUFFERED, FILE_ALL_ACCESS", "access 0x1F01FF does not fit in 2 bits; it sets the device type")]
    [InlineData("0x8337, 0x801, 4, FILE_ANY_ACCESS", "transfer method 0x4 does not fit in 2 bits; it sets the function")]
    [InlineData("0x18337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS", "device type 0x18337 does not fit in 16 bits")]
    [InlineData("0xFFFF, 0xFFF, METHOD_NEITHER, 3", null)]
    public void What_does_not_fit_into_a_code_is_told(string arguments, string? expected)
    {
        Assert.Equal(expected, Assert.Single(Read.Header($"#define IOCTL_X CTL_CODE({arguments})").Codes).Overflow);
        Assert.Equal(expected, Assert.Single(Read.Header($"#define ACME(t, f, m, a) CTL_CODE(t, f, m, a)\n#define IOCTL_X ACME({arguments})").Codes).Overflow);
    }

    /// <summary>Parts that are for C++ alone are left out, so that a header of both reads as C does.</summary>
    [Fact]
    public void A_header_of_both_languages_is_read_as_C()
    {
        var header = Declare.Flawless("""
            #ifdef __cplusplus
            namespace Acme { extern "C" {
            enum class Mode : unsigned char { A };
            #else
            typedef unsigned long Mode;
            #endif
            typedef struct _X { Mode M; } X;
            #ifdef __cplusplus
            } }
            #endif
            """);

        Assert.True(header.Layouts.TryGet(header.Find("X")!, out var layout, out _));
        Assert.Equal(4, layout!.Size);
    }

    [Fact]
    public void Names_that_C_has_and_C_plus_plus_keeps_to_itself_are_names_of_fields() =>
        Assert.Equal("24/4: class 0, namespace 4, template 8, using 12, public 16, private 20", Declare.Layout("typedef struct { ULONG class; ULONG namespace; ULONG template; ULONG using, public, private; } X;"));

    /// <summary>Those words are names in C.</summary>
    [Theory]
    [InlineData("virtual")]
    [InlineData("operator")]
    [InlineData("override")]
    [InlineData("final")]
    [InlineData("class")]
    [InlineData("template")]
    [InlineData("friend")]
    [InlineData("explicit")]
    [InlineData("namespace")]
    [InlineData("using")]
    [InlineData("new")]
    [InlineData("this")]
    [InlineData("private")]
    [InlineData("mutable")]
    [InlineData("constexpr")]
    public void A_field_of_C_may_have_the_name_of_a_word_of_Cpp(string word) => Assert.Equal(
        $"24/4: {word} 0, p_{word} 4, Other 16, {word}_b 20.0:3",
        Declare.Layout($"typedef struct {{ ULONG {word}; ULONG p_{word}[3]; ULONG Other; ULONG {word}_b : 3; }} X;"));

    [Theory]
    [InlineData("virtual")]
    [InlineData("operator")]
    [InlineData("override")]
    [InlineData("class")]
    [InlineData("template")]
    [InlineData("friend")]
    [InlineData("private")]
    public void And_so_may_an_array_or_a_bit_field(string word)
    {
        Assert.Equal($"12/4: {word} 0", Declare.Layout($"typedef struct {{ ULONG {word}[3]; }} X;"));
        Assert.Equal($"4/4: {word} 0.0:3, b 0.3:2", Declare.Layout($"typedef struct {{ ULONG {word} : 3, b : 2; }} X;"));
        Assert.Equal($"8/4: a 0, {word} 4", Declare.Layout($"typedef struct {{ ULONG a, {word}; }} X;"));
    }
}
