using System.Globalization;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>A header's code becomes the same method, whether import, a fix or the migration writes it.</summary>
public sealed class MethodParityTests
{
    const string Structures = "typedef struct { ULONG A, B, C; } METER_STATE;\ntypedef struct { ULONG A, B, C; } METER_REQUEST;\ntypedef struct { ULONG A, B, C; } METER_RESUME_INPUT;\n";

    const string CSharpStructures = "public struct METER_STATE { public uint A, B, C; }\npublic struct METER_REQUEST { public uint A, B, C; }\npublic struct METER_RESUME_INPUT { public uint A, B, C; }\n";

    const string Contract = $"using System;\nusing IoctlGen;\n\n{CSharpStructures}\n[IoctlContract(0x8337, Header = \"Public.h\")]\npublic static partial class Meter\n{{\n}}\n";

    /// <summary>Name, transfer method, required access, comment, method.</summary>
    static readonly (string Code, string Method, string Access, string Comment, string Declared)[] Rows =
    [
        // One structure goes the way of the first verb.
        ("IOCTL_METER_GET_STATE", "BUFFERED", "ANY", "METER_STATE", "METER_STATE GetState()"),
        ("IOCTL_METER_QUERY_STATE", "BUFFERED", "ANY", "METER_STATE", "METER_STATE QueryState()"),
        ("IOCTL_METER_READ_STATE", "BUFFERED", "WRITE", "METER_STATE", "METER_STATE ReadState()"),
        ("IOCTL_METER_RECEIVE", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Receive()"),
        ("IOCTL_METER_SET_STATE", "BUFFERED", "READ", "METER_STATE", "void SetState(in METER_STATE input)"),
        ("IOCTL_METER_WRITE_STATE", "BUFFERED", "ANY", "METER_STATE", "void WriteState(in METER_STATE input)"),
        ("IOCTL_METER_SEND", "BUFFERED", "ANY", "METER_STATE", "void Send(in METER_STATE input)"),
        ("IOCTL_METER_UPDATE", "BUFFERED", "ANY", "METER_STATE", "void Update(in METER_STATE input)"),
        ("IOCTL_METER_LIST", "BUFFERED", "ANY", "METER_STATE", "METER_STATE List()"),
        ("IOCTL_METER_UPDATE_LIST", "BUFFERED", "ANY", "METER_STATE", "void UpdateList(in METER_STATE input)"),
        ("IOCTL_METER_SET_OUTPUT_REPORT", "BUFFERED", "ANY", "METER_STATE", "void SetOutputReport(in METER_STATE input)"),
        ("IOCTL_METER_ENUM", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Enum()"),
        ("IOCTL_METER_ENUMERATE", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Enumerate()"),
        ("IOCTL_METER_FIND", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Find()"),
        ("IOCTL_METER_REPORT", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Report()"),
        ("IOCTL_METER_IS_ON", "BUFFERED", "ANY", "METER_STATE", "METER_STATE IsOn()"),
        ("IOCTL_METER_CHECK", "BUFFERED", "ANY", "METER_STATE", "METER_STATE Check()"),

        // Without a verb the access tells; without that, it may go both ways.
        ("IOCTL_METER_RESET", "BUFFERED", "ANY", "METER_STATE", "void Reset(ref METER_STATE data)"),
        ("IOCTL_METER_RESTART", "BUFFERED", "READ", "METER_STATE", "void Restart(ref METER_STATE data)"),
        ("IOCTL_METER_STOP", "BUFFERED", "WRITE", "METER_STATE", "void Stop(in METER_STATE input)"),
        ("IOCTL_METER_PAUSE", "OUT_DIRECT", "READ_ACCESS | FILE_WRITE", "METER_STATE", "METER_STATE Pause()"),

        // Two are input and output; three are too many; none leaves bytes, or a structure that is named after the code.
        ("IOCTL_METER_ASK", "BUFFERED", "ANY", "METER_REQUEST, METER_STATE", "METER_STATE Ask(in METER_REQUEST input)"),
        ("IOCTL_METER_GET_BOTH", "NEITHER", "READ", "METER_REQUEST / METER_STATE", "METER_STATE GetBoth(in METER_REQUEST input)"),
        ("IOCTL_METER_GET_ALL", "BUFFERED", "ANY", "METER_REQUEST METER_STATE METER_RESUME_INPUT", "int GetAll(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_GET_NAME", "BUFFERED", "READ", "the name", "int GetName(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_RESUME", "BUFFERED", "ANY", "", "void Resume(in METER_RESUME_INPUT input)"),

        // What a comment says in words.
        ("IOCTL_METER_EXCHANGE", "BUFFERED", "ANY", "Input: METER_REQUEST. Output: METER_STATE", "METER_STATE Exchange(in METER_REQUEST input)"),
        ("IOCTL_METER_LAST", "BUFFERED", "ANY", "IN: none, OUT: METER_STATE", "METER_STATE Last()"),
        ("IOCTL_METER_TABLE", "BUFFERED", "ANY", "out: METER_STATE[]", "int Table(Span<METER_STATE> output)"),
        ("IOCTL_METER_TABLE_OF", "BUFFERED", "ANY", "in: METER_STATE[]", "void TableOf(ReadOnlySpan<METER_STATE> input)"),
        ("IOCTL_METER_LEVEL", "BUFFERED", "ANY", "Input: USHORT. Output: ULONG", "uint Level(ushort input)"),
        ("IOCTL_METER_ID", "BUFFERED", "ANY", "Input: GUID. Output: GUID", "Guid Id(in Guid input)"),
        ("IOCTL_METER_SWAP", "BUFFERED", "ANY", "in/out: METER_STATE", "void Swap(ref METER_STATE data)"),

        // The driver reads both buffers of METHOD_IN_DIRECT.
        ("IOCTL_METER_WRITE_PAGE", "IN_DIRECT", "WRITE", "METER_REQUEST", "void WritePage(in METER_REQUEST input, ReadOnlySpan<byte> data)"),
        ("IOCTL_METER_READ_PAGE", "IN_DIRECT", "READ", "METER_STATE", "void ReadPage(ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)"),
        ("IOCTL_METER_LOAD_PAGE", "IN_DIRECT", "ANY", "METER_REQUEST, METER_STATE", "void LoadPage(in METER_REQUEST input, ReadOnlySpan<byte> data)"),
        ("IOCTL_METER_PAGE", "IN_DIRECT", "ANY", "", "void Page(ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)"),

        // Names that mean something already.
        ("IOCTL_METER_DISPOSE", "BUFFERED", "ANY", "", "int DisposeCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_CONTROL", "BUFFERED", "ANY", "", "int ControlCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_CLOSE", "BUFFERED", "ANY", "", "int CloseCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_EQUALS", "BUFFERED", "ANY", "", "int EqualsCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_TO_STRING", "BUFFERED", "ANY", "", "int ToStringCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_IOCTLS", "BUFFERED", "ANY", "", "int IoctlsCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_METER", "BUFFERED", "ANY", "", "int MeterCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_WAIT_ASYNC", "BUFFERED", "ANY", "", "int WaitAsyncCode(ReadOnlySpan<byte> input, Span<byte> output)"),

        // Names that C# has no identifier for, and odd ones.
        ("IOCTL_METER_2000", "BUFFERED", "ANY", "", "int Code2000(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_GET_LOW", "BUFFERED", "ANY", "", "int GetLow(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("FSCTL_METER_LOCK", "BUFFERED", "ANY", "METER_STATE", "void Lock(ref METER_STATE data)"),
        ("FSCTL_METER_QUERY_LOCK", "BUFFERED", "ANY", "METER_STATE", "METER_STATE QueryLock()"),
    ];

    /// <summary>Those that the migration, which sees one code at a time and names its contract after it, has other words for.</summary>
    static readonly (string Code, string Method, string Access, string Comment, string Declared)[] RowsOfHeaders =
    [
        ("IOCTL_ACME_START", "BUFFERED", "ANY", "", "int AcmeStart(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER__FAR__OFF", "BUFFERED", "ANY", "", "int FarOff(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("ioctl_meter_sleep", "BUFFERED", "ANY", "", "int Sleep(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_", "BUFFERED", "ANY", "", "void MeterCode2(in METER_REQUEST input)"),
        ("METER_IOCTL_WAKE", "BUFFERED", "ANY", "", "int Wake(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("FSCTL_METER_STOP", "BUFFERED", "ANY", "", "int StopCode(ReadOnlySpan<byte> input, Span<byte> output)"),
        ("IOCTL_METER_Get_State", "BUFFERED", "ANY", "METER_STATE", "METER_STATE GetStateCode()"),
    ];

    [Fact]
    public async Task Import_and_the_fix_declare_the_same_methods()
    {
        var rows = Rows.Concat(RowsOfHeaders).ToList();
        var header = Header(rows);
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), header, TestContext.Current.CancellationToken);
        var import = await Tool.Run("import", folder.PathOf("Public.h"));
        var fix = await new EditedProject(Contract, ("Public.h", header)).DeclareMissing();

        Assert.Equal(("", 0), (import.Error, import.ExitCode));
        var expected = rows.Select(static row => $"{row.Code}: {row.Declared}");
        Assert.Equal(expected, Declared(rows, import.Output));
        Assert.Equal(expected, Declared(rows, fix));
        Assert.DoesNotContain((await ImportedCode.Compile(import.Output)).Complaints, static complaint => complaint.Contains("IOCTL1005", StringComparison.Ordinal) || complaint.Contains("IOCTL3002", StringComparison.Ordinal));
    }

    /// <summary>Transfer method, what the page says of input and output, comment, method.</summary>
    static readonly (string Method, string Input, string Output, string Comment, string Declared)[] RowsOfPages =
    [
        ("BUFFERED", "None.", "None.", "METER_STATE", "void Run0()"),
        ("BUFFERED", "None.", "", "METER_STATE", "METER_STATE Run1()"),
        ("BUFFERED", "", "None.", "METER_STATE", "void Run2(in METER_STATE input)"),
        ("BUFFERED", "None.", "", "METER_REQUEST, METER_STATE", "int Run3(Span<byte> output)"),
        ("BUFFERED", "A **METER_REQUEST** structure.", "", "METER_STATE", "int Run4(in METER_REQUEST input, Span<byte> output)"),
        ("BUFFERED", "", "A **METER_STATE** structure.", "", "METER_STATE Run5(ReadOnlySpan<byte> input)"),
        ("NEITHER", "A **METER_REQUEST** structure.", "A **METER_STATE** structure.", "METER_STATE", "METER_STATE Run6(in METER_REQUEST input)"),

        // That there is no output says nothing of the second buffer that the driver reads.
        ("IN_DIRECT", "A **METER_REQUEST** structure.", "None.", "", "void Run7(in METER_REQUEST input, ReadOnlySpan<byte> data)"),
        ("IN_DIRECT", "None.", "None.", "", "void Run8(ReadOnlySpan<byte> input, ReadOnlySpan<byte> data)"),
    ];

    [Fact]
    public async Task Pages_go_before_comments_for_both()
    {
        var rows = RowsOfPages.Select(static (row, index) => (Code: $"IOCTL_METER_RUN{index}", row.Method, Access: "ANY", row.Comment, row.Declared)).ToList();
        var header = Header(rows);
        var pages = RowsOfPages.Select(static (row, index) => ($"run{index}.md", $"---\ntitle: IOCTL_METER_RUN{index}\n---\n## -ioctlparameters\n### -input-buffer\n{row.Input}\n### -output-buffer\n{row.Output}\n")).ToList();
        using var folder = new TemporaryFolder();
        foreach (var (file, text) in pages.Append(("Public.h", header)))
            await File.WriteAllTextAsync(folder.PathOf(file), text, TestContext.Current.CancellationToken);
        var import = await Tool.Run("import", folder.PathOf("Public.h"), "--pages", folder.PathOf("*.md"));
        var fix = await new EditedProject(Contract, [("Public.h", header), .. pages]).DeclareMissing();

        Assert.Equal(("", 0), (import.Error, import.ExitCode));
        var expected = rows.Select(static row => $"{row.Code}: {row.Declared}");
        Assert.Equal(expected, Declared(rows, import.Output));
        Assert.Equal(expected, Declared(rows, fix));
    }

    [Fact]
    public async Task The_migration_gives_them_the_same_names()
    {
        var constants = string.Concat(Rows.Select(static (row, index) => string.Create(CultureInfo.InvariantCulture, $"    const uint {row.Code} = 0x{0x83370000u | (uint)((0x800 + index) << 2):X8};\n")));
        var project = new EditedProject($"using System;\nusing IoctlGen;\n\n[IoctlContract(0x8337)]\nstatic partial class Meter\n{{\n}}\n\nstatic class Codes\n{{\n{constants}}}\n");

        foreach (var row in Rows)
            Assert.Equal($"{row.Code}: {NameOf(row.Declared)}", $"{row.Code}: {Assert.Single(DeclaredMethods.Of(await project.Migrate(row.Code))).Identifier}");
    }

    static string NameOf(string declared) => declared.Split(' ', '(')[1];

    static IEnumerable<string> Declared(List<(string Code, string Method, string Access, string Comment, string Declared)> rows, string source)
    {
        var methods = DeclaredMethods.Of(source);
        Assert.Equal(rows.Count, methods.Count);
        return methods.Select((method, index) => $"{rows[index].Code}: {DeclaredMethods.Text(method)}");
    }

    static string Header(IEnumerable<(string Code, string Method, string Access, string Comment, string Declared)> rows) => Structures + string.Concat(rows.Select(static (row, index) =>
        string.Create(CultureInfo.InvariantCulture, $"\n#define {row.Code} CTL_CODE(0x8337, 0x{0x800 + index:X}, METHOD_{row.Method}, FILE_{row.Access}_ACCESS){(row.Comment.Length > 0 ? " // " + row.Comment : "")}\n")));
}
