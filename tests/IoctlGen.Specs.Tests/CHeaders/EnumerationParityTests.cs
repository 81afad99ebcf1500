using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>The constants of enumerations have the same values where the codes are read alone, and where all declarations are.</summary>
public sealed class EnumerationParityTests
{
    const uint Base = 0x83370000;

    [Theory]
    [InlineData("enum { A, B = 5, C };", "A=0 B=5 C=6")]
    [InlineData("typedef enum _E { A = -1, B, C } E, *PE;", "A=-1 B=0 C=1")]
    [InlineData("enum E { A = 0x10, B = 0x10u << 1, C = ~0x0F & 0xFF, D = 'x' };", "A=16 B=32 C=240 D=120")]
    [InlineData("enum E { A = (int)7, B = (UCHAR)0x1FF, C = (ULONG)-1 >> 16, D = (unsigned short)-1 };", "A=7 B=255 C=65535 D=65535")]
    [InlineData("enum E { A = sizeof(int), B = sizeof(ULONG), C = sizeof(unsigned __int64) };", "A=4 B=4 C=8")]
    [InlineData("enum class E : unsigned char { A = 1, B };", "A=1 B=2")]
    [InlineData("enum struct E : ULONG { A = 1, B };", "A=1 B=2")]
    [InlineData("enum E : ULONG { A, B, };", "A=0 B=1")]
    [InlineData("enum E; enum E { A = 2, B }; enum E e;", "A=2 B=3")]
    [InlineData("enum E { A = 2, B, };", "A=2 B=3")]
    [InlineData("#define TWO 2\n#define NEXT B\nenum E { A = TWO, NEXT, C = TWO * TWO };", "A=2 B=3 C=4")]
    [InlineData("#define ITEM(name, value) name = value,\nenum E { ITEM(A, 3) ITEM(B, 9) C };", "A=3 B=9 C=10")]
    [InlineData("enum E {\n#define X 1\nA = X,\n#undef X\n#define X 2\nB = X };", "A=1 B=2")]
    [InlineData("enum E {\n#if 1\nA,\n#else\nZ,\n#endif\nB };", "A=0 B=1")]
    [InlineData("enum E { A,\n#include \"more.inc\"\nC };", "A=0 B=7 C=8")]
    [InlineData("enum { A = 3 }; enum { B = A + 1, C = B };", "A=3 B=4 C=4")]
    [InlineData("enum { A = ELSEWHERE, B, C = 3, D };", "C=3 D=4")]
    [InlineData("enum { A = 1 / 0, B, C = 3 };", "C=3")]
    [InlineData("enum __declspec(align(4)) E { A = 4, B };", "A=4 B=5")]
    [InlineData("enum [[deprecated]] E { A [[deprecated]] = 4, B [[deprecated]], C };", "A=4 B=5 C=6")]
    [InlineData("enum E { A __attribute__((deprecated)) = 4, B };", "A=4 B=5")]
    [InlineData("enum { A = (1, 2), B = MAX(1, 5), C };\n#define MAX(a, b) 0", "")]
    [InlineData("#define MAX(a, b) ((a) > (b) ? (a) : (b))\nenum { A = MAX(1, 5), B };", "A=5 B=6")]
    [InlineData("struct S { enum { A = 1, B } e; ULONG x; };", "A=1 B=2")]
    [InlineData("extern \"C\" { enum { A = 1 }; }", "A=1")]
    [InlineData("enum E { A = 1 }; enum E f(enum E a); void g(enum E a) { return; } enum { B = 2 };", "A=1 B=2")]
    [InlineData("enum { A = 0x7FFFFFFF, B };", "A=2147483647 B=-2147483648")]
    [InlineData("enum { A = 0x80000000, B = 0xFFFFFFFF, C };", "A=2147483648 B=4294967295 C=0")]
    [InlineData("enum { A = 1 B, C = 3 };\nenum { D = 4 };", "C=3 D=4")]
    [InlineData("enum { };", "")]
    public void Both_passes_give_them_the_same_values(string text, string expected)
    {
        var (codes, all) = Read(text);

        Assert.Equal(Codes(expected), codes.Codes.Select(static code => (code.Name, code.Value)));
        Assert.Equal(Codes(expected), all.Codes.Select(static code => (code.Name, code.Value)));
        Assert.Equal(expected, string.Join(' ', all.Enumerations.SelectMany(static enumeration => enumeration.Enumerators).Where(static e => e.Value is not null).Select(static e => FormattableString.Invariant($"{e.Name}={e.Value}"))));
    }

    /// <summary>Expressions may use them; they are no declarations of the header.</summary>
    [Theory]
    [InlineData("namespace Acme { enum Codes { A = 1, B }; }", "A=1 B=2")]
    [InlineData("enum { A = 1;\nenum { B = 2 };", "A=1 B=2")]
    [InlineData("inline int f() { enum { A = 4 }; return A; }", "A=4")]
    public void So_do_those_that_only_a_program_or_no_compiler_has(string text, string expected)
    {
        var (codes, all) = Read(text);

        Assert.Equal(Codes(expected), codes.Codes.Select(static code => (code.Name, code.Value)));
        Assert.Equal(Codes(expected), all.Codes.Select(static code => (code.Name, code.Value)));
    }

    static (HeaderFacts Codes, CHeader All) Read(string text)
    {
        var macros = string.Concat("ABCDZ".Select(static name => $"\n#define IOCTL_OF_{name} (0x{Base:X} + ({name}))"));
        var options = new HeaderOptions { Include = static (_, _) => new("more.inc", "B = 7,\n") };
        HeaderFile file = new("Public.h", text + macros);
        return (HeaderReader.Read(file, options, TestContext.Current.CancellationToken), CHeaderReader.Read(file, options, cancellationToken: TestContext.Current.CancellationToken));
    }

    /// <summary>What the expressions of macros make of them.</summary>
    static IEnumerable<(string, uint)> Codes(string expected) => expected.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(static pair => pair.Split('=')).Select(static pair => ("IOCTL_OF_" + pair[0], unchecked(Base + (uint)long.Parse(pair[1], System.Globalization.CultureInfo.InvariantCulture))));
}
