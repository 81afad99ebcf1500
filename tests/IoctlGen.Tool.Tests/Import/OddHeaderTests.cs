namespace IoctlGen.Tool.Tests;

/// <summary>Headers that miss a definition, or go where C# has no counterpart: what comes out compiles, and says what is not in it.</summary>
public sealed class OddHeaderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("ioctlgen-tests.").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_structure_whose_fields_a_missing_macro_stands_for_is_left_out_and_its_codes_take_bytes()
    {
        var text = await Import("""
            typedef struct _ACME_ITEM { ACME_COMMON_HEADER; ULONG x; } ACME_ITEM;
            typedef struct _ACME_LIST { ULONG Count; ACME_ITEM First; } ACME_LIST;
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ACME_ITEM. Output: none
            #define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: none. Output: ACME_LIST
            """);

        Assert.Contains("'ACME_COMMON_HEADER' is not defined; what fields it stands for is not known", text, StringComparison.Ordinal);
        Assert.DoesNotContain("struct ACME_ITEM", text, StringComparison.Ordinal);
        Assert.Contains("// ACME_LIST is left out: 'ACME_ITEM' cannot be read.", text, StringComparison.Ordinal);
        Assert.Contains("void A(this IoctlDevice device, ReadOnlySpan<byte> input);", text, StringComparison.Ordinal);
        Assert.Contains("int B(this IoctlDevice device, Span<byte> output);", text, StringComparison.Ordinal);
        Assert.Equal(2, text.Split(": bytes.\n").Length - 1);
    }

    [Theory]
    [InlineData("ACME_U8", "'ACME_U8' is not defined")]
    [InlineData("ULONG_PTR", "an enumeration of C# cannot be made of 'ULONG_PTR'")]
    [InlineData("float", "an enumeration of C# cannot be made of 'float'")]
    [InlineData("GUID", "an enumeration of C# cannot be made of 'GUID'")]
    public async Task An_enumeration_of_what_C_sharp_has_none_of_is_left_out(string type, string reason)
    {
        var text = await Import($$"""
            typedef enum _ACME_E : {{type}} { AcmeOne } ACME_E;
            enum : {{type}} { AcmeLoose };
            typedef struct _ACME_S { ACME_E e; } ACME_S;
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ACME_E. Output: none
            """);

        Assert.Contains($"// ACME_E is left out: {reason}.", text, StringComparison.Ordinal);
        Assert.Contains($"// The enumeration without a name in line 2 is left out: {reason}.", text, StringComparison.Ordinal);
        Assert.Contains("void A(this IoctlDevice device, ReadOnlySpan<byte> input);", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("enum _ACME_KIND", "int")]
    [InlineData("ACME_WORD", "nuint")]
    public async Task A_field_of_such_an_enumeration_is_the_integer_that_holds_it(string type, string expected)
    {
        var text = await Import($$"""
            typedef enum _ACME_WORD : ULONG_PTR { AcmeOne } ACME_WORD;
            typedef struct _ACME_S { {{type}} Kind; ULONG Last; } ACME_S;
            """);

        Assert.Contains($"public {expected} Kind;\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BOOL", "int")]
    [InlineData("BOOLEAN", "byte")]
    [InlineData("CHAR", "byte")]
    [InlineData("LONGLONG", "long")]
    public async Task An_enumeration_is_made_of_the_integer_behind_the_name(string type, string expected) =>
        Assert.Contains($"public enum ACME_E : {expected}\n", await Import($"typedef enum _ACME_E : {type} {{ AcmeOne = 1 }} ACME_E;"), StringComparison.Ordinal);

    /// <summary>NEL, LS and PS end a line of C#, and so a comment.</summary>
    [Theory]
    [InlineData("\u0085")]
    [InlineData("\u2028")]
    [InlineData("\u2029")]
    public async Task No_character_ends_a_comment_or_a_text(string end)
    {
        var text = await Import($"// one{end}two\n#define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // three{end}four\n", $"a{end}b.h");

        Assert.DoesNotContain(end, text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("struct { ULONG Count; UCHAR Data[1]; } Last;")]
    [InlineData("ACME_INNER Last;")]
    [InlineData("union { struct { ULONG a; WCHAR Path[1]; } Link; struct { ULONG b; } Other; };")]
    [InlineData("union { ULONG a; UCHAR Bytes[1]; } Last;")]
    public async Task A_structure_is_variable_where_its_last_field_is(string last)
    {
        var text = await Import($$"""
            typedef struct _ACME_INNER { ULONG Count; UCHAR Data[1]; } ACME_INNER;
            typedef struct _ACME_OUTER { ULONG Tag; {{last}} } ACME_OUTER;
            #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ACME_OUTER. Output: ACME_OUTER
            """);

        Assert.Contains("IoctlBuffer<ACME_OUTER> A(this IoctlDevice device, IoctlInput<ACME_OUTER> input);", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_enumerator_without_a_value_has_a_note()
    {
        var text = await Import("typedef enum _ACME_E { A = UNKNOWN, B, C, D = 3 } ACME_E;");

        Assert.Contains("// A cannot be read: 'UNKNOWN' is not defined\n", text, StringComparison.Ordinal);
        Assert.Contains("// B cannot be read: it follows 'A', whose value is not known\n", text, StringComparison.Ordinal);
        Assert.Contains("// C cannot be read: it follows 'B', whose value is not known\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bits_of_an_integer_as_large_as_a_pointer_depend_on_pointers() =>
        Assert.Contains("Its layout depends on the size of a pointer.", await Import("typedef struct _ACME_S { ULONG_PTR x : 4; ULONG_PTR y : 28; } ACME_S;"), StringComparison.Ordinal);

    [Fact]
    public async Task Lengths_and_alignments_may_be_those_of_other_structures_and_names()
    {
        var text = await Import("""
            typedef struct _ACME_HEADER { USHORT Kind; ULONG Flags; } ACME_HEADER;
            typedef __declspec(align(16)) ULONGLONG ACME_ALIGNED;
            #define ACME_LENGTH (64 - FIELD_OFFSET(ACME_HEADER, Flags))
            typedef struct _ACME_S { UCHAR a[ACME_LENGTH]; UCHAR b[sizeof(ACME_HEADER)]; ACME_ALIGNED c; } ACME_S;
            """);

        Assert.Contains("[InlineArray(60)]", text, StringComparison.Ordinal);
        Assert.Contains("[InlineArray(8)]", text, StringComparison.Ordinal);
        Assert.Contains("    [FieldOffset(80)]\n    public ulong c;\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_macro_among_fields_is_told_with_its_place_and_the_mend()
    {
        var path = Path.Combine(_folder, "Public.h");
        await File.WriteAllTextAsync(path, "typedef struct _ACME_ITEM {\n    ACME_COMMON_FIELDS\n    ULONG x;\n} ACME_ITEM;", TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);

        Assert.Equal($"{path}(2,5): ACME_COMMON_FIELDS cannot be read: it is not defined, and stands on a line of its own as fields would that it is made of; define it (-D), or name the folder of the header that does (-I)\n", run.Error);
        Assert.Contains("// ACME_COMMON_FIELDS cannot be read: it is not defined", run.Output, StringComparison.Ordinal);
        Assert.Equal("", (await Tool.Run("import", path, "-D", "ACME_COMMON_FIELDS=ULONG y;")).Error);
    }

    /// <summary>What import makes of a header; it compiles, whatever is left out.</summary>
    async Task<string> Import(string text, string name = "Public.h")
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);
        Assert.Equal(0, run.ExitCode);
        Assert.Empty((await ImportedCode.Compile(run.Output)).Errors);
        return run.Output;
    }
}
