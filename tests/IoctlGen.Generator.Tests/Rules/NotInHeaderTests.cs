using IoctlGen.Generator.Tests.Testing;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL3006: a code that is declared as one of a header of the project is defined there.</summary>
public sealed class NotInHeaderTests
{
    [Fact]
    public async Task Messages() => await Verify((await Analysis.Matches(SpecExamples.Public, SpecExamples.Contract("""
        [{|IOCTL3006:Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Reset(this IoctlDevice device);
        [{|IOCTL3006:Ioctl("IOCTL_DISK_GET_LENGTH_INFO", Header = "public.H")|}] public static partial long GetLength(this IoctlDevice device);
        """))).Messages);

    /// <summary>The condition that leaves a code out is named with its line, and so is the macro that is missing; else the header that has it.</summary>
    [Fact]
    public async Task Messages_about_codes_that_are_elsewhere() => await Verify((await Analysis.Matches(
        SpecFiles.Of(
            ("/src/Public.h", """
                #pragma once
                #include "Inner.h"
                #if KILN_API_VERSION >= 2
                # ifdef _WIN32
                #define IOCTL_KILN_DIAG CTL_CODE(0x8337, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                # endif
                #else
                #define IOCTL_KILN_OLD CTL_CODE(0x8337, 0x806, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #endif
                #ifndef KILN_DRIVER
                #else
                #define IOCTL_KILN_DRIVER CTL_CODE(0x8337, 0x807, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #endif
                """),
            ("/src/Inner.h", """
                #ifdef KILN_INNER
                #define IOCTL_KILN_INNER CTL_CODE(0x8337, 0x808, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #endif
                """),
            ("/src/Service.h KILN_SERVISE=1", """
                #define IOCTL_KILN_SERVICE CTL_CODE(0x8337, 0x809, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #ifdef KILN_SERVICE
                #define IOCTL_KILN_REPAIR CTL_CODE(0x8337, 0x80A, METHOD_BUFFERED, FILE_WRITE_ACCESS)
                #endif
                """)),
        SpecExamples.Contract("""
            [{|IOCTL3006:Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Diag(this IoctlDevice device);
            [Ioctl(0x806, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Old(this IoctlDevice device);
            [{|IOCTL3006:Ioctl(0x807, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Driver(this IoctlDevice device);
            [{|IOCTL3006:Ioctl(0x808, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Inner(this IoctlDevice device);
            [{|IOCTL3006:Ioctl(0x809, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Service(this IoctlDevice device);
            [{|IOCTL3006:Ioctl(0x80A, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Repair(this IoctlDevice device);
            """, "IoctlContract(0x8337, Header = \"Public.h\", Prefix = \"IOCTL_KILN_\")"))).Messages);

    [Fact]
    public Task Codes_of_the_header_and_of_headers_that_the_project_does_not_have_are_quiet() => Analysis.Quiet(SpecExamples.Contract("""
        [Ioctl(0x802, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Stop(this IoctlDevice device);
        [Ioctl(0x806, TransferMethod.Buffered, RequiredAccess.Write, Header = "private.h")] public static partial void Break(this IoctlDevice device);
        """), SpecExamples.Public);

    [Fact]
    public Task A_code_behind_a_macro_is_there_if_the_macro_is_stated() => Analysis.Quiet(SpecExamples.Contract(
        "[Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Widen(this IoctlDevice device);"), SpecExamples.Wide);

    [Fact]
    public Task And_is_not_if_it_is_not() => Analysis.Matches(SpecExamples.Public, SpecExamples.Contract(
        "[{|IOCTL3006:Ioctl(0x804, TransferMethod.Buffered, RequiredAccess.Write)|}] public static partial void Widen(this IoctlDevice device);"));

    /// <summary>One error for one mistake.</summary>
    [Fact]
    public Task A_name_that_no_source_has_at_all_is_reported_as_that() => Analysis.Matches(SpecExamples.Public, SpecExamples.Contract(
        "[Ioctl({|IOCTL3001:\"IOCTL_METER_GONE\"|})] public static partial void Go(this IoctlDevice device);"));

    [Theory]
    [InlineData("enum { IOCTL_METER_RESET = CTL_CODE(0x8337, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS) };")]
    [InlineData("#define METER_RESET CTL_CODE(0x8337, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS)\n#define IOCTL_METER_RESET METER_RESET")]
    public Task Enumerators_and_aliases_are_definitions(string header) => Analysis.Quiet(
        SpecExamples.Contract("[Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Reset(this IoctlDevice device);"), SpecFiles.Of(("/src/Public.h", header)));

    [Theory]
    [InlineData("Public.h")]
    [InlineData("b/Public.h")]
    [InlineData("B\\\\public.h")]
    public Task Of_two_headers_of_one_name_either_may_define_it(string header) => Analysis.Quiet(
        SpecExamples.Contract("[Ioctl(0x801, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Start(this IoctlDevice device);", $"IoctlContract(0x8337, Header = \"{header}\")"),
        SpecFiles.Of(("/src/a/Public.h", "#define IOCTL_GAUGE_START CTL_CODE(0x8338, 1, 0, 0)"), ("/src/b/Public.h", SpecExamples.Header)));

    [Fact]
    public Task A_define_that_cannot_be_read_is_there_all_the_same() => Analysis.Quiet(
        SpecExamples.Contract("[Ioctl(0x805, TransferMethod.Buffered, RequiredAccess.Write)] public static partial void Reset(this IoctlDevice device);"),
        SpecFiles.Of(("/src/Public.h", "#define IOCTL_METER_RESET CTL_CODE(UNKNOWN_TYPE, 0x805, METHOD_BUFFERED, FILE_WRITE_ACCESS)")));
}
