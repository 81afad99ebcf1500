namespace IoctlGen.Specs.Tests;

/// <summary>What a header leaves out, and under which conditions its codes stand.</summary>
public sealed class ConditionTests
{
    const string X = "#define IOCTL_X 0x0007405C\n";
    const string Wrong = "#define IOCTL_X 0x00990000\n";

    [Theory]
    [InlineData("#if 0\n" + Wrong + "don't\n#else\n" + X + "#endif")]
    [InlineData("#ifndef A\n#define A\n" + X + "#endif\n#ifndef A\n" + Wrong + "#endif")]
    [InlineData("#if defined(A) || (defined B && B > 1)\n" + Wrong + "#elif NTDDI_VERSION >= NTDDI_WIN10_RS1 && _WIN32_WINNT > _WIN32_WINNT_WIN8\n" + X + "#else\n" + Wrong + "#endif")]
    [InlineData("#if 1\n#if 0\n" + Wrong + "#elif 0\n" + Wrong + "#endif\n" + X + "#elif 1\n" + Wrong + "#endif")]
    [InlineData("#if WINAPI_FAMILY_PARTITION(WINAPI_PARTITION_DESKTOP)\n" + X + "#endif")]
    [InlineData("#if __has_include(<x.h>)\n" + Wrong + "#else\n" + X + "#endif")]
    [InlineData("#ifndef IOCTL_VOLUME_BASE\n#define IOCTL_VOLUME_BASE 0x56\n" + X + "#endif\n#ifndef IOCTL_VOLUME_BASE\n" + Wrong + "#endif")]
    [InlineData("#define HAS_X defined(NOTHING)\n#define HAS_A (defined(A) && defined A)\n#define A 1\n#if HAS_X\n" + Wrong + "#elif HAS_A\n" + X + "#endif")]
    [InlineData("#define A\n#define HAS_A defined A\n#if HAS_A && defined(HAS_A)\n" + X + "#endif")]
    [InlineData("#if !defined(IOCTL_DISK_BASE) && defined(FILE_DEVICE_DISK)\n#define IOCTL_X CTL_CODE(IOCTL_DISK_BASE, 0x17, 0, 1)\n#endif")]
    [InlineData("#if UNKNOWN\n" + Wrong + "#endif\n" + X)]
    [InlineData("#if 0 && 1 / 0 || -1 > 0u && ~0 == -1 && (1 ? 2 : 1 / 0) == 2 && 0x10 == 020 && 0b11 == 3\n" + X + "#endif")]
    [InlineData("#if 0x8000000000000000 > 0 && -1LL < 0 && 'A' == 65 && '\\x41' == '\\101' && 'AB' == 0x4142\n" + X + "#endif")]
    public void The_part_whose_condition_holds_is_read(string header) => Assert.Equal(0x0007405Cu, Read.Code(header));

    [Theory]
    [InlineData("#if NTDDI_VERSION >= NTDDI_WIN10_RS1\n{0}#endif", 0x0A000002u, "NTDDI_VERSION >= NTDDI_WIN10_RS1")]
    [InlineData("#if (_WIN32_WINNT >= 0x0601)\n{0}#endif", 0x06010000u, "(_WIN32_WINNT >= 0x0601)")]
    [InlineData("#if (NTDDI_VERSION >= NTDDI_WINXPSP2) && (WINVER >= 0x600)\n{0}#endif", 0x06000000u, "(NTDDI_VERSION >= NTDDI_WINXPSP2) && (WINVER >= 0x600)")]
    [InlineData("#ifdef _WIN64\n#if NTDDI_VERSION >= NTDDI_WIN7\n{0}#endif\n#endif", 0x06010000u, "defined(_WIN64); NTDDI_VERSION >= NTDDI_WIN7")]
    [InlineData("#if NTDDI_VERSION >= NTDDI_WIN7 || defined(X)\n{0}#endif", 0u, "NTDDI_VERSION >= NTDDI_WIN7 || defined(X)")]
    [InlineData("#if !(NTDDI_VERSION >= NTDDI_WIN7 + 0xFFFFFFF)\n{0}#endif", 0u, "!(NTDDI_VERSION >= NTDDI_WIN7 + 0xFFFFFFF)")]
    [InlineData("#if NTDDI_VERSION < NTDDI_WIN7\n#else\n{0}#endif", 0u, "!(NTDDI_VERSION < NTDDI_WIN7)")]
    [InlineData("#ifndef PUBLIC_H\n{0}#endif", 0u, "")]
    public void A_code_tells_the_conditions_it_stands_under(string header, uint version, string guards)
    {
        var code = Assert.Single(Read.Header(header.Replace("{0}", X, StringComparison.Ordinal)).Codes);

        Assert.Equal(guards, string.Join("; ", code.Guards.Select(guard => guard.Text)));
        Assert.Equal(version, code.MinimumVersion);
    }

    [Fact]
    public void A_define_from_outside_decides_as_one_in_the_header() => Assert.Equal(
        [0x0007405Cu],
        Read.Header("#if defined(DEBUG) && LEVEL == 2\n" + X + "#endif", new() { Defines = ["DEBUG", "LEVEL=1+1"] }).Codes.Select(code => code.Value));

    [Theory]
    [InlineData("#if (1\n" + X + "#endif", "Public.h(1,2): #if cannot be read: it ends where ')' is expected; the condition is taken to hold")]
    [InlineData("#if\n" + X + "#endif", "Public.h(1,2): #if cannot be read: it has no condition; the condition is taken to hold")]
    [InlineData("#if 1\n" + X, "Public.h(1,2): #if cannot be read: it has no #endif")]
    [InlineData(X + "#endif", "Public.h(2,2): #endif cannot be read: there is no #if before it")]
    [InlineData("#if 1\n" + X + "#else\n#elif 1\n#endif", "Public.h(4,2): #elif cannot be read: there is an #else before it")]
    [InlineData("#if 1\n" + X + "#else\n#else\n#endif", "Public.h(4,2): #else cannot be read: there is an #else before it")]
    [InlineData(X + "/* without an end", "Public.h(2,1): /* cannot be read: the comment does not end")]
    public void A_condition_that_cannot_be_read_says_so_and_hides_nothing(string header, string problem)
    {
        Assert.Equal(problem, Read.Problem(header));
        Assert.Equal(0x0007405Cu, Assert.Single(Read.Header(header).Codes).Value);
    }

    [Fact]
    public void An_included_header_is_read_where_it_stands()
    {
        var facts = Read.Header("#include \"Types.h\"\n#include <ntddk.h>\n#define IOCTL_X MAKE(1)\n", Read.Beside(("Types.h", "#pragma once\n#define MAKE(id) CTL_CODE(7, id, 0, 0)\n#define IOCTL_Y MAKE(2)\n#include \"Types.h\"\n")));

        Assert.Empty(facts.Problems);
        Assert.Equal(["IOCTL_Y of Types.h", "IOCTL_X of Public.h"], facts.Codes.Select(code => $"{code.Name} of {code.Position.File}"));
    }
}
