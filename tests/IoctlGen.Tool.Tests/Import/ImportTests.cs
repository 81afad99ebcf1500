using IoctlGen.Specs.CHeaders;
using IoctlGen.Tool.CHeaders;

namespace IoctlGen.Tool.Tests;

public sealed class ImportTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task The_header_of_the_labs_driver_compiles_as_it_comes()
    {
        var text = await Import(Repository.File("tests/WindowsLab/driver/public/ioctlgenlab.h"), "--namespace", "Lab");

        Assert.Empty((await ImportedCode.Compile(text)).Complaints);
        Assert.Contains("[IoctlContract(0x8337, Header = \"ioctlgenlab.h\", Prefix = \"IOCTL_LAB_\")]\npublic static partial class LabDevice", text, StringComparison.Ordinal);
        Assert.Contains("public static partial LAB_LAST_REQUEST LastRequest(this IoctlDevice device);", text, StringComparison.Ordinal);
        Assert.Contains("public static partial void Release(this IoctlDevice device, in LAB_RELEASE input);", text, StringComparison.Ordinal);
        Assert.Contains("public static partial LAB_CHANNEL_STATE ChannelState(this IoctlDevice device, uint input);", text, StringComparison.Ordinal);
        Assert.Contains("[IoctlContract(DeviceType.CdRom, Header = \"ioctlgenlab.h\")]\npublic static partial class LabCdrom", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_o_the_contract_goes_to_standard_output()
    {
        var run = await Tool.Run("import", Header("#define IOCTL_ACME_RESET CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_WRITE_ACCESS) // no buffers"));

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Contains("""
                /// <summary>no buffers</summary>
                [Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Write)]
                public static partial void Reset(this IoctlDevice device);
            """, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_is_bytes_and_a_comment_says_so()
    {
        var run = await Tool.Run("import", Header("""
            typedef struct _ACME_STATE { ACME_UNKNOWN a; } ACME_STATE;
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) /* Input: none. Output: ACME_STATE */
            #define IOCTL_ACME_C CTL_CODE(0x8337, ACME_FUNCTION, METHOD_BUFFERED, FILE_ANY_ACCESS)
            """));

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("// ACME_STATE is left out: 'ACME_UNKNOWN' is not defined.", run.Output, StringComparison.Ordinal);
        Assert.Contains("// IOCTL_ACME_C cannot be read: 'ACME_FUNCTION' is not defined", run.Output, StringComparison.Ordinal);
        Assert.Contains("// No source says what the output is: bytes.", run.Output, StringComparison.Ordinal);
        Assert.Contains("// The output is ACME_STATE, by the comment of the header, but 'ACME_UNKNOWN' is not defined: bytes.", run.Output, StringComparison.Ordinal);
        Assert.Contains("int B(this IoctlDevice device, Span<byte> output);", run.Output, StringComparison.Ordinal);
        Assert.Contains("Public.h(4,39): IOCTL_ACME_C cannot be read: 'ACME_FUNCTION' is not defined", run.Error, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
    }

    [Fact]
    public async Task Macros_and_folders_of_included_headers_are_taken_into_account()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "inc"));
        await File.WriteAllTextAsync(Path.Combine(_folder, "inc", "acme.h"), "typedef struct _ACME_INNER { ULONG a[LENGTH]; } ACME_INNER;", TestContext.Current.CancellationToken);
        var text = await Import(Header("#include \"acme.h\"\n#if VERSION > 1\n#define IOCTL_ACME_SET CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ACME_INNER\n#endif"), "-I", Path.Combine(_folder, "inc"), "-D", "VERSION=2", "-D", "LENGTH=3");

        Assert.Contains("void Set(this IoctlDevice device, in ACME_INNER input);", text, StringComparison.Ordinal);
        Assert.Contains("[InlineArray(3)]", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IOCTL_ACME_", "IOCTL_ACME_GET_A", "IOCTL_ACME_GET_B")]
    [InlineData("IOCTL_ACME_GPU_", "IOCTL_ACME_GPU_RESET", "IOCTL_ACME_GPU_STOP")]
    [InlineData("IOCTL_ACME_", "IOCTL_ACME_A", "IOCTL_ACME_B", "IOCTL_ACME_C", "OLD_IOCTL_ACME_D")]
    [InlineData("IOCTL_ACME_", "IOCTL_ACME_GPU_RESET_NOW")]
    [InlineData("", "LOAD_POSITIONS", "GET_DATA")]
    [InlineData("", "RESET")]
    [InlineData("", "ACME_RESET")]
    [InlineData("ACME_", "ACME_RESET", "ACME_STOP")]
    public async Task The_prefix_is_what_most_names_begin_with(string prefix, params string[] codes)
    {
        // The class takes neither name, so that its prefix has to be stated.
        var text = await Import(Header(string.Join('\n', codes.Select(static (code, i) => FormattableString.Invariant($"#define {code} CTL_CODE(0x8337, {0x800 + i}, 0, 0)")))), "--namespace", "Acme.AcmeGpu");

        Assert.Contains($"Prefix = \"{prefix}\")]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_vendors_codes_of_a_published_device_type_keep_their_verbs_in_a_class_of_their_own()
    {
        var text = await Import(Header("""
            #define FSCTL_ACME_GET_LINK_STATE CTL_CODE(FILE_DEVICE_NETWORK, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define FSCTL_ACME_GET_LINK_SPEED CTL_CODE(FILE_DEVICE_NETWORK, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define FSCTL_ACME_GET_LINK_NAMES CTL_CODE(FILE_DEVICE_NETWORK, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define FSCTL_ACME_GET_HOSTS CTL_CODE(FILE_DEVICE_NETWORK, 0x804, METHOD_BUFFERED, FILE_ANY_ACCESS)
            #define FSCTL_ACME_CLOSE_DISK CTL_CODE(FILE_DEVICE_DISK, 0x805, METHOD_BUFFERED, FILE_ANY_ACCESS)
            """));

        Assert.Contains("Prefix = \"FSCTL_ACME_\")]\npublic static partial class Acme\n", text, StringComparison.Ordinal);
        Assert.Contains("public static partial class AcmeDisk\n", text, StringComparison.Ordinal); // Acme is there already
        Assert.All(new[] { "GetLinkState", "GetLinkSpeed", "GetLinkNames", "GetHosts", "CloseDisk" }, method => Assert.Contains($" int {method}(this", text, StringComparison.Ordinal));
        Assert.DoesNotContain("Name = ", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
    }

    [Theory]
    [InlineData("IOCTL_ACME_GET_IT", "", "int GetIt(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);")]
    [InlineData("IOCTL_ACME_GET_STATE", "// Output: ACME_STATE", "ACME_STATE GetState(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_GET_STATE", "/* in: ULONG, a channel; out: PACME_STATE */", "ACME_STATE GetState(this IoctlDevice device, uint input);")]
    [InlineData("IOCTL_ACME_GET_STATE", "// in/out: ACME_STATE", "void GetState(this IoctlDevice device, ref ACME_STATE data);")]
    [InlineData("IOCTL_ACME_GET_STATE", "// Input: none. Output: ACME_NAMES", "IoctlBuffer<ACME_NAMES> GetState(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_SET_STATE", "// ACME_NAMES", "void SetState(this IoctlDevice device, IoctlInput<ACME_NAMES> input);")]
    [InlineData("IOCTL_ACME_SWAP", "// ACME_STATE ACME_KIND", "ACME_KIND Swap(this IoctlDevice device, in ACME_STATE input);")]
    [InlineData("IOCTL_ACME_GET_STATE", "// no buffers", "void GetState(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_GET_OTHER", "", "ACME_OTHER GetOther(this IoctlDevice device);")]
    [InlineData("IOCTL_ACME_OPEN", "", "ACME_OPEN_OUT Open(this IoctlDevice device, in ACME_OPEN_IN input);")]
    [InlineData("IOCTL_STORAGE_QUERY_PROPERTY", "", "IoctlBuffer<STORAGE_DESCRIPTOR_HEADER> QueryProperty(this IoctlDevice device, IoctlInput<STORAGE_PROPERTY_QUERY> input);")]
    [InlineData("IOCTL_ACME_OTHER", "// Input: DISK_GEOMETRY. Output: none", "void Other(this IoctlDevice device, in DISK_GEOMETRY input);")]
    public async Task Buffers_are_those_that_a_source_names(string code, string comment, string signature)
    {
        var text = await Import(Header($$"""
            typedef struct _STATE { ULONG a[3]; } ACME_STATE, *PACME_STATE;
            typedef struct _ACME_NAMES { ULONG Count; WCHAR Names[1]; } ACME_NAMES;
            typedef enum _ACME_KIND { AcmeOne } ACME_KIND;
            typedef struct _ACME_OTHER { ULONG a[3]; } ACME_OTHER;
            typedef struct _ACME_OPEN_IN { ULONG a[3]; } ACME_OPEN_IN;
            typedef struct _ACME_OPEN_OUT { ULONG a[3]; } ACME_OPEN_OUT;
            #define {{code}} {{(code.Contains("STORAGE", StringComparison.Ordinal) ? "CTL_CODE(0x2D, 0x500, 0, 0)" : "CTL_CODE(0x8337, 0x800, 0, 0)")}} {{comment}}
            """));

        Assert.Contains("public static partial " + signature, text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
    }

    [Fact]
    public async Task A_comment_among_codes_that_follow_each_other_is_about_the_next_one_alone()
    {
        var text = await Import(Header("""
            typedef struct _ACME_STATE { ULONG a[3]; } ACME_STATE;
            /* Input: ACME_STATE. */
            #define IOCTL_ACME_SET CTL_CODE(0x8337, 0x800, 0, 0)
            /* Output: ACME_STATE. */
            #define IOCTL_ACME_GET CTL_CODE(0x8337, 0x801, 0, 0)
            #define IOCTL_ACME_RESET CTL_CODE(0x8337, 0x802, 0, 0)
            """));

        Assert.Contains("partial void Set(this IoctlDevice device, in ACME_STATE input);", text, StringComparison.Ordinal);
        Assert.Contains("partial ACME_STATE Get(this IoctlDevice device);", text, StringComparison.Ordinal);
        Assert.Contains("partial int Reset(this IoctlDevice device, ReadOnlySpan<byte> input, Span<byte> output);", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_comment_above_several_codes_is_about_each_and_asks_to_be_looked_at()
    {
        const string Remark = "// The comment that tells of the buffers stands above other codes too: look at it.";
        var text = await Import(Header("""
            /* Output: ULONG. */
            #define IOCTL_ACME_COUNT CTL_CODE(0x8337, 0x800, 0, 0)
            #define IOCTL_ACME_COUNT_ALL CTL_CODE(0x8337, 0x801, 0, 0)
            """));

        Assert.Equal(1, text.Split(Remark).Length - 1);
        Assert.True(text.IndexOf(Remark, StringComparison.Ordinal) > text.IndexOf("partial uint Count(this IoctlDevice device);", StringComparison.Ordinal));
        Assert.Contains("partial uint CountAll(this IoctlDevice device);", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0)", "N", "Acme")]
    [InlineData("IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0)", "Acme.Client", "AcmeDevice")]
    [InlineData("IOCTL_DISK_A CTL_CODE(7, 0x900, 0, 0)", "N", "Disk")]
    [InlineData("IOCTL_ACME_A CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900, 0, 0)", "N", "Acme")]
    [InlineData("RESET CTL_CODE(FILE_DEVICE_UNKNOWN, 0x900, 0, 0)", "N", "Public")]
    [InlineData("TAP_WIN_IOCTL_A CTL_CODE(0x8337, 0x800, 0, 0)", "N", "TapWin")]
    public async Task A_contract_is_called_after_its_codes(string code, string nameSpace, string name) =>
        Assert.Contains($"public static partial class {name}\n", await Import(Header("#define " + code), "--namespace", nameSpace), StringComparison.Ordinal);

    [Fact]
    public async Task Codes_that_are_enumerators_are_codes()
    {
        var text = await Import(Header("""
            typedef struct _ACME_STATE { ULONG a[3]; } ACME_STATE;
            enum {
                // Sets the state.
                // Input: ACME_STATE. Output: none.
                IOCTL_ACME_SET = CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_WRITE_ACCESS),
                IOCTL_ACME_RESET = CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS), // no buffers
                IOCTL_ACME_COUNT = 2,
            };
            """));

        Assert.Contains("""
                /// <summary>Sets the state. Input: ACME_STATE. Output: none.</summary>
                [Ioctl(0x800, TransferMethod.Buffered, RequiredAccess.Write)]
                public static partial void Set(this IoctlDevice device, in ACME_STATE input);

                /// <summary>no buffers</summary>
                [Ioctl(0x801)]
                public static partial void Reset(this IoctlDevice device);
            }
            """, text, StringComparison.Ordinal);
        Assert.Contains("public const int IOCTL_ACME_COUNT = 2;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("const int IOCTL_ACME_SET", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_enumeration_keeps_what_is_no_code()
    {
        var text = await Import(Header("""
            typedef enum _ACME_CODES { IOCTL_ACME_SET = CTL_CODE(0x8337, 0x800, 0, 0), } ACME_CODES;
            typedef enum _ACME_MIXED { IOCTL_ACME_RESET = CTL_CODE(0x8337, 0x801, 0, 0), AcmeMost = 2, } ACME_MIXED;
            """));

        Assert.Contains("partial int Set(", text, StringComparison.Ordinal);
        Assert.Contains("public enum ACME_MIXED : int\n{\n    AcmeMost = 2,\n}", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME_CODES", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_above_types_are_theirs()
    {
        var text = await Import(Header("""
            /* How the device is. */
            typedef struct _ACME_STATE { ULONG a; } ACME_STATE;
            typedef enum _ACME_KIND { // one of these
                AcmeOne,
            } ACME_KIND;
            #define IOCTL_ACME_SET CTL_CODE(0x8337, 0x800, 0, 0)
            """));

        Assert.Contains("/// <summary>ACME_STATE (Public.h). How the device is.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("/// <summary>ACME_KIND (Public.h). one of these.</summary>", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Codes_of_included_headers_are_told_of()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "acme.h"), "#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0)\n#define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, 0, 0)", TestContext.Current.CancellationToken);
        var text = await Import(Header("#include \"acme.h\"\n#define IOCTL_ACME_C CTL_CODE(0x8337, 0x802, 0, 0)"));

        Assert.Contains("// The 2 codes of acme.h are not here: import that header too.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("IOCTL_ACME_A", text, StringComparison.Ordinal);
    }

    /// <summary>Whatever the names of C, and whatever its comments hold.</summary>
    [Fact]
    public async Task Names_and_comments_that_C_sharp_has_other_uses_for_compile()
    {
        var text = await Import(Header("""
            typedef enum { object = 1, string } lock;
            typedef struct tag { ULONG tag; ULONG ToString; ULONG _bits0; ULONG value : 3; union { ULONG abc; UCHAR abcArray[2]; UCHAR def[4]; }; struct { UCHAR x; } GetType; lock params; ULONG Anonymous0; } tag;
            enum { LOOSE = 5, FAR_OUT = 0xFFFFFFFF };
            // "</summary> <b> & \ \u0022 */
            #define IOCTL_GET_TYPE CTL_CODE(0x22, 0x800, 0, 0) // Output: tag
            #define IOCTL_IOCTLS CTL_CODE(0x22, 0x801, 0, 0)
            #define IOCTL_UNKNOWN CTL_CODE(0x22, 0x802, 0, 0)
            #define IOCTL_TRY_IT_ASYNC CTL_CODE(0x22, 0x803, 0, 0)
            #define IOCTL_Mixed_Case CTL_CODE(0x22, 0x804, 0, 0)
            #define IOCTL_MIXED_CASE CTL_CODE(0x22, 0x805, 0, 0)
            #define FSCTL_ODD_ROUTE CTL_CODE(0x22, 0x806, 0, 0)
            """), "--namespace", "Acme.event");

        Assert.Empty((await ImportedCode.Compile(text)).Errors);
        Assert.Contains("MajorFunction = MajorFunction.FileSystemControl", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_exported_as_the_same_header()
    {
        var header = Repository.File("tests/WindowsLab/driver/public/ioctlgenlab.h");
        using var client = Client.Compile(await Import(header));
        var exported = Path.Combine(_folder, "Exported.h");
        await File.WriteAllTextAsync(exported, await client.Header("--all"), TestContext.Current.CancellationToken);

        Assert.Equal(Contents(header), Contents(exported));
    }

    /// <summary>The codes of a header, and the layouts of its structures.</summary>
    static List<string> Contents(string path)
    {
        var header = new HeaderFiles([], [], []).Read(HeaderFiles.Open(path), CTarget.X64);
        Assert.Empty(header.Problems.Select(static problem => problem.ToString()));
        return
        [
            .. header.Codes.Select(static code => FormattableString.Invariant($"{code.Name} 0x{code.Value:X8}")).Order(StringComparer.Ordinal),
            .. header.Structures.Select(structure => header.Layouts.TryGet(structure, out var layout, out _) ? FormattableString.Invariant($"{structure.Name} {layout!.Size}: ") + string.Join(", ", layout.Fields.Select(static place => FormattableString.Invariant($"{place.Field.Name} {place.Offset}"))) : "").Order(StringComparer.Ordinal),
        ];
    }

    [Fact]
    public async Task Pages_add_what_they_say()
    {
        var page = Path.Combine(_folder, "ni-acme-ioctl_acme_get.md");
        await File.WriteAllTextAsync(page, """
            ---
            title: IOCTL_ACME_GET (acme.h)
            description: Reads the "state" of <the> device. It is replaced by IOCTL_ACME_GET_EX.
            req.target-min-winverclnt: Windows 10, version 1709
            ---

            ### -input-buffer

            None.

            ### -output-buffer

            An [ACME_STATE](ns-acme-state.md) structure.
            """, TestContext.Current.CancellationToken);
        var text = await Import(Header("typedef struct _ACME_STATE { ULONG a; } ACME_STATE, *PACME_STATE;\n#define IOCTL_ACME_GET CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS)"), "--pages", Path.Combine(_folder, "*.md"));

        Assert.Contains("/// <summary>Reads the \"state\" of device. It is replaced by IOCTL_ACME_GET_EX.</summary>", text, StringComparison.Ordinal);
        Assert.Contains("[Ioctl(0x800, MinimumClient = \"Windows 10, version 1709\", ReplacedBy = \"IOCTL_ACME_GET_EX\")]", text, StringComparison.Ordinal);
        Assert.Contains("public static partial ACME_STATE Get(this IoctlDevice device);", text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Errors);
    }

    [Theory]
    [InlineData("nowhere.h: there is no such header", "nowhere.h")]
    [InlineData("no control code and no structure is defined in it; is a macro missing (-D), or a folder of included headers (-I)?", "")]
    [InlineData("--namespace '1.x' is none: words of letters, digits and underscores, with points between", "", "--namespace", "1.x")]
    [InlineData("--pages nowhere/*.md: there is no such page", "", "--pages", "nowhere/*.md")]
    public async Task Bad_input_is_named(string message, string header, params string[] arguments)
    {
        var run = await Tool.Run(["import", header.Length > 0 ? header : Header("int a;"), .. arguments]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.EndsWith(message + "\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_name_with_another_number_is_left_out_with_a_note()
    {
        var run = await Tool.Run("import", Header("#define IOCTL_DISK_GET_LENGTH_INFO CTL_CODE(7, 0x18, 0, 1)\n#define IOCTL_DISK_IS_WRITABLE CTL_CODE(7, 9, 0, 0)"));

        Assert.Contains("// IOCTL_DISK_GET_LENGTH_INFO is 0x00074060 here, but is published as 0x0007405C in ", run.Output, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
    }

    string Header(string text)
    {
        var path = Path.Combine(_folder, "Public.h");
        File.WriteAllText(path, text);
        return path;
    }

    async Task<string> Import(params string[] arguments)
    {
        var output = Path.Combine(_folder, "Contract.cs");
        var run = await Tool.Run(["import", .. arguments, "-o", output]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.StartsWith(output + ": ", run.Output, StringComparison.Ordinal);
        return await File.ReadAllTextAsync(output, TestContext.Current.CancellationToken);
    }
}
