using CsCheck;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Whatever a header is made of, it is read to its end, within its budget, and what cannot be read has a place.</summary>
public sealed class HeaderFuzzTests
{
    /// <summary>A percent sign stands for a small number, so that pieces make use of each other.</summary>
    static readonly string[] Pieces =
    [
        "#define A% A% A%", "#define A% B%(A%, A%)", "#define B%(x, y) x y x##y #x", "#define B%(x, ...) __VA_ARGS__ x B%(x, x)", "#define IOCTL_% A%", "#define IOCTL_% CTL_CODE(A%, %, 0, 0)",
        "#define IOCTL_% B%(B%(%, %), A%)", "#undef A%", "#if A% > %", "#if defined(A%) || B%(1, 2)", "#ifdef A%", "#ifndef H%", "#elif A%", "#else", "#endif", "#error A%", "#include \"H%.h\"",
        "#include <H%.h>", "#pragma once", "#pragma pack(push, %)", "#pragma pack(push, A%, 1)", "#pragma pack(pop)", "#pragma pack(,)", "__pragma(pack(1))", "typedef", "struct S%", "union S%",
        "enum E%", "class", "{", "}", "(", ")", "[", "]", ";", ",", ":", "=", "*", "int F%;", "S% F%;", "S%;", "struct S%;", "struct { S%; S%; };", "int F% : %;", "int F%[A%];", "int F%[sizeof(S%)];", "T%",
        "typedef struct S% { int F%; } T%, *P%;", "typedef union { T%; T%; } T%;", "typedef struct { T% A, B; } T%;", "typedef T% T%[%];", "enum { V% = A% + V%,", "sizeof(", "offsetof(T%, F%)", "sizeof(int[",
        "__declspec(align(", "__attribute__((packed, aligned(%)))", "DECLSPEC_ALIGN(%)", "alignas(T%)", "C_ASSERT(sizeof(T%) == %);", "DEFINE_GUID(G%, 1, 2, 3", "GUID G% = {", "extern \"C\" {", "void f%() {",
        "1", "0x%", "'", "\"", "'\\", "L\"a\"", "\\", "\\\n", "//", "// c", "/*", "*/", "/* c */", "##", "#", "?", "1 ||", "1 <<", "-", "~", "(int)", "(T%)", "%u", "0b%", "1'0", "$", "\uFFFF", "\0", "é", "\t", "\r",
        "namespace N%", "namespace N%::N% {", "inline namespace N% {", "using namespace N%;", "using N%::V%;", "using T% = S%;", "namespace N% = N%;", "constexpr int V% = A% + N%::V%;", "constexpr int V%{V%(%)};",
        "constexpr int V%(int a, int b = %) { return V%(a + b, V%(%)); }", "static constexpr int V% = %;", "struct S% : S% {", "class S% final : public N%::S% {", "public:", "virtual", "enum class E% : T% {", "N%::V%", "::V%",
        "static_cast<T%>(", "T%{", "T%(%)", "std::array<T%, %> F%;", "std::array<std::array<", "operator", "~S%()", "= default;", "R\"(", "R\"x(a)x\"", "u8\"a\"", "1'", "decltype(", "alignof(T%)", "sizeof(\"a\")",
        "A%", "A%(", "B%(", "B%(1, 2)", "V%", "FIELD_OFFSET(T%, F%.F%[%])", "IN OUT", "const", "unsigned", "long long", "__int64 F%;", "static_assert(", "_Pragma(\"", "NTDDI_VERSION >= A%", "WINAPI", "template<",
    ];

    static Gen<string> Text { get; } = Gen.Select(
            Gen.OneOf(Pieces), Gen.Frequency<int>((12, Gen.Const(1)), (3, Gen.Int[2, 40]), (1, Gen.Int[100, 1500])), Gen.OneOf("\n", "\n", " ", ""), Gen.Int[0, 12], Gen.Int[1, 9], (piece, count, end, first, step) => (piece, count, end, first, step))
        .Array[1, 60]
        .Select(parts => string.Concat(parts.Select(part => Repeated(part.piece + part.end, part.count, part.first, part.step))));

    [Fact]
    public void Any_header_is_read_to_its_end_within_its_budget() => Fuzz.Check(Gen.Select(Text, Text, (text, included) => (text, included)), static texts => Read(texts.text, texts.included), iterations: 30);

    static void Read(string text, string included)
    {
        var options = new HeaderOptions { Include = (name, _) => name is "H1.h" or "H2.h" ? new(name, name == "H1.h" ? included : text) : null };
        var file = new HeaderFile("Public.h", text + "\n#define IOCTL_LAST 0x80002000\n");
        var facts = HeaderReader.Read(file, options, TestContext.Current.CancellationToken);
        var header = CHeaderReader.Read(file, options, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var problem in facts.Problems.Concat(header.Problems))
        {
            Assert.True(problem.Position is { File: "Public.h" or "H1.h" or "H2.h", Line: > 0, Column: > 0 }, problem.ToString());
            Assert.True(problem.ToString().Length < 2000, problem.ToString());
        }

        // What is certain to every definition comes on top: no more than so much for a token, which has at least one character.
        var most = WorkBudget.OfHeader + ((long)(WorkBudget.OfCharacter + WorkBudget.Certain + 500) * (2 * (text.Length + included.Length)));
        Assert.InRange(facts.Steps, 0, most);
        Assert.InRange(header.Steps, 0, 2 * most);
        foreach (var structure in header.Structures)
            header.Layouts.TryGet(structure, out _, out _);
        Assert.Equal(facts.Codes.Select(code => code.Name), HeaderReader.Read(file, options, TestContext.Current.CancellationToken).Codes.Select(code => code.Name));
    }

    static string Repeated(string piece, int count, int first, int step)
    {
        var text = new System.Text.StringBuilder();
        var number = first;
        for (var i = 0; i < count; i++)
        {
            foreach (var c in piece)
                text.Append(c == '%' ? ((number += step) % 13).ToString(null, null) : c.ToString());
        }

        return text.ToString();
    }
}
