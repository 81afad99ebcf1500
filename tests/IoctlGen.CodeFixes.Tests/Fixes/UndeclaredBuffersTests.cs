using IoctlGen.CodeFixes.Fixes;
using static IoctlGen.CodeFixes.Tests.Testing.MeterProject;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3009: the methods of missing codes have the buffers that pages, catalogue and header tell of, and bytes where nothing does.</summary>
public sealed class UndeclaredBuffersTests
{
    const string Buffered = "METHOD_BUFFERED, FILE_ANY_ACCESS)";

    [Theory]
    [InlineData("None.", "None.", "void", "")]
    [InlineData("None.", "A **METER_REPLY** structure.", "MeterReply", "")]
    [InlineData("A **METER_REQUEST** structure.", "None.", "void", ", in METER_REQUEST input")]
    [InlineData("A METER_REQUEST structure.", "A METER_REPLY structure.", "MeterReply", ", in METER_REQUEST input")]
    [InlineData("A METER_UNKNOWN structure.", "A METER_MANAGED structure.", "int", ", ReadOnlySpan<byte> input, Span<byte> output")]
    [InlineData("A METER_REQUEST structure or a METER_REPLY structure.", "None.", "void", ", ReadOnlySpan<byte> input")]
    [InlineData("A METER_MODE enumeration.", "None.", "void", ", in MeterMode input")]
    [InlineData("A METER_AUTO structure.", "A METER_HIDDEN structure.", "int", ", ReadOnlySpan<byte> input, Span<byte> output")]
    [InlineData("", "", "int", ", ReadOnlySpan<byte> input, Span<byte> output")]
    public Task A_page_tells_of_both(string input, string output, string returned, string parameters) => Turns(
        Buffered, returned, parameters, [], ("Consumer/start.md", $"---\ntitle: IOCTL_METER_START\n---\n## -ioctlparameters\n### -input-buffer\n{input}\n### -output-buffer\n{output}\n"));

    [Theory]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS) // METER_REQUEST, METER_REPLY", "MeterReply", ", in METER_REQUEST input", "The input is METER_REQUEST by the order of the types beside the code", "The output is METER_REPLY by the order of the types beside the code")]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS) // METER_UNKNOWN, METER_REPLY", "MeterReply", ", ReadOnlySpan<byte> input", "The output is METER_REPLY by the order of the types beside the code")]
    [InlineData("METHOD_OUT_DIRECT, FILE_READ_ACCESS) // METER_REPLY", "MeterReply", "", "The output is METER_REPLY by the access that the code requires")]
    [InlineData("METHOD_BUFFERED, FILE_WRITE_ACCESS) // METER_REQUEST", "void", ", in METER_REQUEST input", "The input is METER_REQUEST by the access that the code requires")]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS) // METER_REQUEST", "void", ", in METER_REQUEST input", "No source tells of an output, so there is none", "The input is METER_REQUEST by the comment beside the code")]
    [InlineData("METHOD_IN_DIRECT, FILE_ANY_ACCESS) // METER_REQUEST, METER_REPLY", "void", ", in METER_REQUEST input, ReadOnlySpan<byte> data", "The input is METER_REQUEST by the order of the types beside the code")]
    [InlineData("METHOD_IN_DIRECT, FILE_ANY_ACCESS)", "void", ", ReadOnlySpan<byte> input, ReadOnlySpan<byte> data")]
    [InlineData("METHOD_IN_DIRECT, FILE_WRITE_ACCESS) // METER_REQUEST", "void", ", in METER_REQUEST input, ReadOnlySpan<byte> data", "The input is METER_REQUEST by the access that the code requires")]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: METER_REQUEST. Output: METER_REPLY", "MeterReply", ", in METER_REQUEST input")]
    [InlineData("METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ULONG. Output: none", "void", ", uint input")]
    public Task A_comment_in_the_header_names_the_structures(string numbers, string returned, string parameters, params string[] guesses) =>
        Turns(numbers, returned, parameters, guesses);

    [Theory]
    [InlineData("IOCTL_METER_SET_MODE", "FILE_READ_ACCESS", "The input is METER_MODE by the word SET", "void SetMode(this IoctlDevice device, in MeterMode input)")]
    [InlineData("IOCTL_METER_GET_MODE", "FILE_WRITE_ACCESS", "The output is METER_MODE by the word GET", "MeterMode GetMode(this IoctlDevice device)")]
    public Task The_verb_of_a_code_tells_more_than_its_access(string code, string access, string guess, string signature)
    {
        static string File(string header, string method) =>
            $"using IoctlGen;\n\nenum MeterMode : int {{ Off, On }}\n\n[IoctlContract(0x8337, Header = {header})]\nstatic partial class Meter\n{{{method}\n}}\n";
        var define = $"#define {code} CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, {access}) // METER_MODE\n";
        return Fix.Turns<UndeclaredCodesCodeFix>(
            Of(define, File("{|IOCTL3009:\"Public.h\"|}", "")),
            Of(define, File("\"Public.h\"", $"\n    // {guess} in the name of the code alone: look at it.\n    [Ioctl(\"{code}\")]\n    public static partial {signature};")));
    }

    [Theory]
    [InlineData("None.", "", "MeterReply", "", "output")]
    [InlineData("", "None.", "void", ", in MeterReply input", "input")]
    public Task What_a_page_excludes_leaves_one_way_for_the_structure_of_the_comment(string input, string output, string returned, string parameters, string way) => Turns(
        Buffered + " // METER_REPLY", returned, parameters, [$"The {way} is METER_REPLY by the type beside the code"], ("Consumer/start.md", $"---\ntitle: IOCTL_METER_START\n---\n## -ioctlparameters\n### -input-buffer\n{input}\n### -output-buffer\n{output}\n"));

    [Fact]
    public Task The_catalogue_tells_of_published_codes() => Fix.Turns<UndeclaredCodesCodeFix>(Disk("{|IOCTL3009:\"Disk.h\"|}", ""), Disk("\"Disk.h\"", """

            [Ioctl("IOCTL_STORAGE_CHECK_VERIFY")]
            public static partial uint StorageCheckVerify(this IoctlDevice device);

            [Ioctl("IOCTL_DISK_GET_LENGTH_INFO")]
            public static partial GetLengthInformation DiskGetLengthInfo(this IoctlDevice device);
        """));

    static (string, string)[] Disk(string header, string methods) =>
    [
        ("Consumer/Disk.h", "#define IOCTL_STORAGE_CHECK_VERIFY 0x2D4800\n#define IOCTL_DISK_GET_LENGTH_INFO 0x7405C\n"),
        (Fix.File, $"using System;\nusing IoctlGen;\n\nstruct GetLengthInformation {{ public long Length {{ get; set; }} }}\n\n[IoctlContract(Header = {header})]\nstatic partial class Drive\n{{{methods}\n}}\n"),
    ];

    [Theory]
    [InlineData("public", "public", "int Get(this IoctlDevice device, Span<byte> output)")]
    [InlineData("internal", "public", "MeterReply Get(this IoctlDevice device)")]
    [InlineData("public", "internal", "MeterReply Get(this IoctlDevice device)")]
    public Task A_structure_that_is_seen_less_far_than_the_method_stays_bytes(string type, string method, string signature)
    {
        var guess = signature.StartsWith("int ", StringComparison.Ordinal) ? "" : "    // The output is METER_REPLY by the word GET in the name of the code alone: look at it.\n";
        string File(string header, string methods) => $$"""
            using System;
            using IoctlGen;

            struct MeterReply { public int Volts { get; set; } }

            [IoctlContract(0x8337, Header = {{header}})]
            {{type}} static partial class Meter
            {
                [Ioctl("IOCTL_METER_START")] {{method}} static partial void Start(this IoctlDevice device);{{methods}}
            }
            """;
        const string Header = "#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_METER_GET CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS) // METER_REPLY\n";
        return Fix.Turns<UndeclaredCodesCodeFix>(
            Of(Header, File("{|IOCTL3009:\"Public.h\"|}", "")), Of(Header, File("\"Public.h\"", $"\n\n{guess}    [Ioctl(\"IOCTL_METER_GET\")]\n    {method} static partial {signature};")));
    }

    static Task Turns(string numbers, string returned, string parameters, string[] guesses, params (string, string)[] pages)
    {
        string File(string header, string usings, string methods) => $$"""
            {{usings}}using IoctlGen;

            namespace Acme.Structures
            {
                public struct METER_REQUEST { public int Channel; }
                public struct MeterReply { public int Volts; }
                public struct MeterManaged { public string Text; }
                public enum MeterMode : int { Off, On }
                [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)] public struct MeterAuto { public int Volts; }
                public class Holder { private struct MeterHidden { public int Volts { get; set; } } }
            }

            namespace Acme
            {
                using Acme.Structures;

                [IoctlContract(0x8337, Header = {{header}})]
                public static partial class Meter
                {
            {{methods}}    }
            }
            """;
        var define = $"#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, {numbers}\n";
        var usings = parameters.Contains("Span", StringComparison.Ordinal) ? "using System;\n" : "";
        return Fix.Turns<UndeclaredCodesCodeFix>(
            [.. Of(define, File("{|IOCTL3009:\"Public.h\"|}", "", "")), .. pages],
            [.. Of(define, File("\"Public.h\"", usings, $"{string.Concat(guesses.Select(static guess => $"        // {guess}{(guess.StartsWith("No ", StringComparison.Ordinal) ? "" : " alone")}: look at it.\n"))}        [Ioctl(\"IOCTL_METER_START\")]\n        public static partial {returned} Start(this IoctlDevice device{parameters});\n")), .. pages]);
    }
}
