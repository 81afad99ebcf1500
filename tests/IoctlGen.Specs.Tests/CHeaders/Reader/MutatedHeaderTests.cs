using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>A header that has a bit of everything, changed at random: what comes of it are facts and problems, never an exception or a wait.</summary>
public sealed class MutatedHeaderTests
{
    const string Header = """
        #ifndef ACME_PUBLIC_H
        #define ACME_PUBLIC_H
        #include "Types.h"
        #pragma once
        /* The device type
           of a vendor. */
        #define ACME_TYPE 0x8337u
        #define ACME_CODE(id, method) \
            CTL_CODE(ACME_TYPE, (id), method, FILE_READ_ACCESS | FILE_WRITE_ACCESS)
        #define PASTE(a, b) a ## b
        #define TEXT_OF(x) #x
        #define ALL(...) __VA_ARGS__
        typedef enum _ACME_ID { AcmeFirst = 0x800, AcmeSecond, AcmeThird = AcmeSecond << 1 } ACME_ID;
        #define IOCTL_ACME_READ ACME_CODE(AcmeFirst, METHOD_BUFFERED) // in: ACME_REQUEST, out: ACME_ANSWER
        #define IOCTL_ACME_WRITE ACME_CODE(AcmeSecond, PASTE(METHOD_, NEITHER))
        #if NTDDI_VERSION >= NTDDI_WIN10_RS1 && (defined(_WIN64) || !defined FOO) && 'A' == 65
        #define IOCTL_ACME_RESET ALL(CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900 + 1, METHOD_OUT_DIRECT, FILE_ANY_ACCESS))
        #elif 1 ? 0 : 1 / 0
        #define IOCTL_ACME_RESET "never"
        #else
        #error no
        #endif
        #define IOCTL_ACME_OLD ((ULONG)(0x22 << 16) | (~0u & 0x4) | 010)
        #endif

        """;

    static readonly string[] Words =
    [
        "#", "##", "#define ", "#if ", "#else", "#endif\n", "#elif ", "#undef ", "#include \"Types.h\"\n", "(", ")", ",", "...", "\\\n", "\\\r\n", "\n", "//", "/*", "*/", "'", "\"", "L'", "0x", "1e+",
        "defined ", "sizeof(", "enum {", "}", "?", ":", "<<", "/ 0", "%", "-", "~", "IOCTL_ACME_READ", "CTL_CODE", "ACME_CODE(", "PASTE(", "__VA_ARGS__", "ULL", "i64", "(LONG)", "\0", "\uFFFF", "\uD800", "\t\f",
    ];

    static readonly HeaderOptions Types = Read.Beside(("Types.h", "#define FOO 1\n"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void A_mutated_header_gives_facts_and_problems_with_their_places(int seed)
    {
        var mutation = new Mutation(seed, Words);
        for (var round = 0; round < 1000; round++)
        {
            var text = mutation.Of(Header);
            var facts = Read.Header(text, Types);

            Assert.All(facts.Problems, problem => Assert.True(IsWithin(problem.Position, text), problem + "\n" + text));
            Assert.All(facts.Codes, code => Assert.True(IsWithin(code.Position, text), code.Name + "\n" + text));
        }
    }

    [Fact]
    public void A_line_may_be_continued_anywhere()
    {
        var codes = Codes(Header);

        Assert.Equal("IOCTL_ACME_READ 8337E000, IOCTL_ACME_WRITE 8337E007, IOCTL_ACME_RESET 00222406, IOCTL_ACME_OLD 0022000C", codes);
        for (var position = 1; position < Header.Length; position++)
        {
            if (Header[position - 1] != '\\')
                Assert.Equal(codes, Codes(Header.Insert(position, "\\\n")));
        }
    }

    [Fact]
    public void Lines_may_end_as_Windows_ends_them() => Assert.Equal(Codes(Header), Codes(Header.Replace("\n", "\r\n", StringComparison.Ordinal)));

    static string Codes(string text) => string.Join(", ", Read.Header(text, Types).Codes.Select(code => $"{code.Name} {code.Value:X8}"));

    static bool IsWithin(HeaderPosition position, string text) =>
        position is { Line: >= 1, Column: >= 1 } && (position.File == "Types.h" || position.Line <= text.Count(c => c == '\n') + 1);
}
