namespace IoctlGen.Tool.Tests;

/// <summary>Structures that belong to a code by their names, comments or places.</summary>
public sealed class StructureGuessTests : IDisposable
{
    const string Guess = " alone: look at it.\n", Structures = "typedef struct _ACME_PAIR { ULONG a[3]; } ACME_PAIR;\ntypedef struct _ACME_LIST { ULONG Count; ULONG Items[1]; } ACME_LIST;\n\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    // A structure of exactly the code's name: which way, its verb or access tells; else it goes both ways.
    [InlineData("typedef struct _ACME_JOIN { ULONG a; } ACME_JOIN;", "IOCTL_ACME_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void Join(this IoctlDevice device, ref ACME_JOIN data);")]
    [InlineData("typedef struct { ULONG a; } acme_query_it;", "IOCTL_ACME_QUERY_IT", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void QueryIt(this IoctlDevice device, ref acme_query_it data);")]
    [InlineData("struct AcmeSetIt { ULONG a; };", "IOCTL_ACME_SET_IT", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "void SetIt(this IoctlDevice device, in AcmeSetIt input);")]
    [InlineData("typedef struct _acme_level { ULONG a; } acme_level_t;", "IOCTL_ACME_LEVEL", "FILE_READ_ACCESS", "[Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Read)]", "acme_level_t Level(this IoctlDevice device);")]
    [InlineData("typedef struct { ULONG n; ULONG a[1]; } ACME_JOIN;", "IOCTL_ACME_JOIN", "FILE_WRITE_ACCESS", "[Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Write)]", "void Join(this IoctlDevice device, IoctlInput<ACME_JOIN> input);")]
    // That a handle for reading will do tells nothing where the code acts; what is asked for comes back, whatever its structure says besides.
    [InlineData("typedef struct _ACME_EJECT { ULONG a; } ACME_EJECT;", "IOCTL_ACME_EJECT", "FILE_READ_ACCESS", "[Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Read, AllowShortOutput = true)]", "void Eject(this IoctlDevice device, ref ACME_EJECT data);")]
    [InlineData("/* Passed to IOCTL_ACME_GET_LINK. */\ntypedef struct _ACME_KNOT { ULONG a; } ACME_KNOT;", "IOCTL_ACME_GET_LINK", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void GetLink(this IoctlDevice device, ref ACME_KNOT data);")]
    [InlineData("typedef struct { ULONG a; } ACME_GET_LINK;", "IOCTL_ACME_GET_LINK", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void GetLink(this IoctlDevice device, ref ACME_GET_LINK data);")]
    // The vendor's name stands before the tag; a structure has a noun of its own, or none of the code's verb, or another vendor's words.
    [InlineData("typedef struct { ULONG a; } ACME_JOIN;", "ACME_IOCTL_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void Join(this IoctlDevice device, ref ACME_JOIN data);")]
    [InlineData("typedef struct { ULONG a; } ACME_FSCTL_JOIN_REQ;\ntypedef struct { UCHAR a; } ACME_FSCTL_JOIN_RSP;", "ACME_FSCTL_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "ACME_FSCTL_JOIN_RSP Join(this IoctlDevice device, in ACME_FSCTL_JOIN_REQ input);")]
    [InlineData("typedef struct { ULONG a; } ACME_LINK_ARGS;", "IOCTL_ACME_LINK", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void Link(this IoctlDevice device, ref ACME_LINK_ARGS data);")]
    [InlineData("struct AcmeLevel { ULONG a; };", "IOCTL_ACME_GET_LEVEL", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "AcmeLevel GetLevel(this IoctlDevice device);")]
    [InlineData("typedef struct { ULONG a; } ACMEDRV_LINK_MODE_INFO;", "IOCTL_ACME_SET_LINK_MODE", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "void SetLinkMode(this IoctlDevice device, in ACMEDRV_LINK_MODE_INFO input);")]
    // A comment that names the other.
    [InlineData("// For IOCTL_ACME_JOIN.\ntypedef struct _ACME_LINK { ULONG a; } ACME_LINK;", "IOCTL_ACME_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800, AllowShortOutput = true)]", "void Join(this IoctlDevice device, ref ACME_LINK data);")]
    [InlineData("/* Input of IOCTL_ACME_JOIN. */\ntypedef struct _ACME_LINK { ULONG a; } ACME_LINK;", "IOCTL_ACME_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "void Join(this IoctlDevice device, in ACME_LINK input);")]
    [InlineData("typedef struct _ACME_LINK {\n ULONG a;\n} ACME_LINK; // IOCTL_ACME_JOIN returns it", "IOCTL_ACME_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "ACME_LINK Join(this IoctlDevice device);")]
    [InlineData("// IOCTL_ACME_JOIN\ntypedef struct { ULONG a; } ACME_REQ;\n// IOCTL_ACME_JOIN\ntypedef struct { ULONG a; } ACME_REPLY;", "IOCTL_ACME_JOIN", "FILE_ANY_ACCESS", "[Ioctl(0x800)]", "ACME_REPLY Join(this IoctlDevice device, in ACME_REQ input);")]
    [InlineData("// Joins two by an ACME_PAIR.", "IOCTL_ACME_JOIN", "FILE_WRITE_ACCESS", "[Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Write)]", "void Join(this IoctlDevice device, in ACME_PAIR input);")]
    public async Task They_are_taken_and_the_user_is_asked_to_look(string before, string code, string access, string attribute, string signature)
    {
        var text = await Import($"{Structures}{before}\n#define {code} CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, {access})");

        Assert.Contains($"    {attribute}\n    public static partial {signature}\n", text, StringComparison.Ordinal);
        Assert.Contains(Guess, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 2)\ntypedef struct _ACME_IT { ULONG a; } ACME_IT;\n#define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, 0, 0)", "void A(this IoctlDevice device, in ACME_IT input);")]
    [InlineData("#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0)\n#define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, 0, 2)\ntypedef struct _ACME_IT { ULONG a; } ACME_IT;", "int B(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    [InlineData("#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 2)\nstruct ACME_1 { ULONG a; };\nstruct ACME_2 { ULONG a; };\nstruct ACME_3 { ULONG a; };", "int A(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    [InlineData("#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 2)\n\nstruct ACME_1 { ULONG a; };", "int A(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    public async Task What_stands_right_behind_a_code_is_its_own_unless_codes_or_structures_stand_in_a_row(string header, string signature) =>
        Assert.Contains("partial " + signature, await Import(header), StringComparison.Ordinal);

    [Theory]
    [InlineData("// out: ACME_PAIR[]", "int It(this IoctlDevice device, Span<ACME_PAIR> output);")]
    [InlineData("// in: ACME_PAIR[Count]", "void It(this IoctlDevice device, ReadOnlySpan<ACME_PAIR> input);")]
    [InlineData("// Input: none. Output: an array of ACME_PAIR, as many as fit", "int It(this IoctlDevice device, Span<ACME_PAIR> output);")]
    [InlineData("// Input - ACME_PAIR; Output - none", "void It(this IoctlDevice device, in ACME_PAIR input);")]
    public async Task What_words_say_is_certain(string comment, string signature)
    {
        var text = await Import($"{Structures}#define IOCTL_ACME_IT CTL_CODE(0x8337, 0x800, 0, 0) {comment}");

        Assert.Contains("partial " + signature, text, StringComparison.Ordinal);
        Assert.DoesNotContain("look at it", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("// at most ACME_MAXIMUM_COUNT")]
    [InlineData("// see IOCTL_ACME_OTHER")]
    [InlineData("// in: ACME_MAXIMUM_COUNT numbers")]
    public async Task A_name_of_something_else_is_no_type(string comment) => Assert.DoesNotContain(
        "is not defined", await Import($"#define ACME_MAXIMUM_COUNT 8\n#define IOCTL_ACME_OTHER CTL_CODE(0x8337, 0x801, 0, 0)\n\n#define IOCTL_ACME_IT CTL_CODE(0x8337, 0x800, 0, 2) {comment}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ULONG Level;", "IOCTL_ACME_SET_INTERFACE")] // Windows has a structure INTERFACE
    [InlineData("ULONG a; } ACME_STALE_LINK_MODE_INFO; typedef struct { ULONG a;", "IOCTL_ACME_SET_LINK_MODE")]
    public async Task Names_that_are_alike_by_chance_make_no_guess(string fields, string code) => Assert.Contains(
        "(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);", await Import($"typedef struct {{ {fields} }} ACME_OTHER;\n#define {code} CTL_CODE(0x8337, 0x800, 0, 0)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("ACME_PAIR\n Output:\n void", "void It(this IoctlDevice device, in ACME_PAIR input);")]
    [InlineData("ACME_PAIR\n Output:\n ULONG needed - where it does not fit\n ACME_PAIR pair - where it does", "int It(this IoctlDevice device, in ACME_PAIR input, Span<byte> output);")]
    [InlineData("NULL-terminated path\n Output: none", "void It(this IoctlDevice device, ReadOnlySpan<byte> input);")]
    public async Task A_list_is_no_type_and_not_every_null_is_none(string words, string signature) =>
        Assert.Contains("partial " + signature, await Import($"{Structures}/* Input:\n {words} */\n#define IOCTL_ACME_IT CTL_CODE(0x8337, 0x800, 0, 0)"), StringComparison.Ordinal);

    [Fact]
    public async Task Headings_and_directives_in_comments_are_no_documentation()
    {
        var text = await Import("""
            /* codes of the device */
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0)
            #define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, 0, 0)
            //#define IOCTL_ACME_OLD CTL_CODE(0x8337, 0x802, 0, 0)
            #define IOCTL_ACME_C CTL_CODE(0x8337, 0x803, 0, 0)

            /* Stops it. */
            #define IOCTL_ACME_D CTL_CODE(0x8337, 0x804, 0, 0)
            """);

        Assert.All(new[] { "IOCTL_ACME_A", "IOCTL_ACME_B", "IOCTL_ACME_C", "Stops it." }, words => Assert.Contains($"    /// <summary>{words}</summary>\n", text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Codes_that_drivers_send_to_each_other_are_a_note()
    {
        var text = await Import("#define IOCTL_ACME_PING CTL_CODE(FILE_DEVICE_VIDEO, 0x801, 0, 0)\n#define IOCTL_INTERNAL_GRAPHICSPOWER_REGISTER CTL_CODE(FILE_DEVICE_VIDEO, 0xa01, METHOD_NEITHER, FILE_ANY_ACCESS)\n");

        Assert.Contains("// IOCTL_INTERNAL_GRAPHICSPOWER_REGISTER, 0x00232807, is left out: only drivers send it, to each other.\n", text, StringComparison.Ordinal);
        Assert.Contains("class Acme\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_formula_that_is_not_CTL_CODEs_makes_codes_without_parts()
    {
        var text = await Import("""
            #define ACME_CONTROL(op, method) ((FILE_DEVICE_NETWORK) << 12 | (op) << 2 | (method))
            #define IOCTL_ACME_BIND ACME_CONTROL(0, METHOD_NEITHER)
            #define METER_CONTROL(op) (0x8338 << 16 | (op) << 2)
            #define IOCTL_METER_BIND METER_CONTROL(1)
            #define IOCTL_SCALE_BIND 0x83390004
            """);

        Assert.Contains("[IoctlContract(Header = \"Public.h\")]\npublic static partial class Acme\n", text, StringComparison.Ordinal);
        Assert.Contains("    [Ioctl(Code = 0x12003)]\n", text, StringComparison.Ordinal);
        Assert.Contains("[IoctlContract(0x8338, Header = \"Public.h\")]\npublic static partial class Meter\n", text, StringComparison.Ordinal);
        Assert.Contains("[IoctlContract(0x8339, Header = \"Public.h\")]\npublic static partial class Scale\n", text, StringComparison.Ordinal);
    }

    Task<string> Import(string header) => ImportedCode.Import(_folder, header);
}
