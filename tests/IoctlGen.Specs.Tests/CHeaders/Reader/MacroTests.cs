namespace IoctlGen.Specs.Tests;

/// <summary>Macros, as drivers' headers make codes of them.</summary>
public sealed class MacroTests
{
    [Theory]
    [InlineData("#define IOCTL_X CTL_CODE(FILE_DEVICE_CD_ROM, 0x0200, METHOD_BUFFERED, FILE_READ_ACCESS)", 0x00024800)]
    [InlineData("#define IOCTL_X CTL_CODE( \\\n    FILE_DEVICE_CD_ROM, /* of ntddcdrm.h */ \\\r\n    0x0200, METHOD_BUFFERED, FILE_READ_ACCESS )", 0x00024800)]
    [InlineData("#define ME_TYPE 0x8337u\n#define ME_CODE(id) CTL_CODE(ME_TYPE, (id), METHOD_NEITHER, FILE_ANY_ACCESS)\n#define IOCTL_X ME_CODE(0x801)", 0x83372007)]
    [InlineData("#define IOCTL_X ME_CODE(1)\n#define ME_CODE(id) CTL_CODE(TYPE, id, 0, 0)\n#define TYPE 'V'", 0x00560004)]
    [InlineData("#define CTL_CODE(t, f) (((ULONG)(t) << 16) | (f))\n#define IOCTL_X CTL_CODE(0x8001, 4)", 0x80010004)]
    [InlineData("#define HID_CTL_CODE(id) \\\n  CTL_CODE(FILE_DEVICE_KEYBOARD, (id), METHOD_NEITHER, FILE_ANY_ACCESS)\n#define IOCTL_X HID_CTL_CODE(100)", 0x000B0193)]
    [InlineData("#define SCARD_CTL_CODE(code) CTL_CODE(FILE_DEVICE_SMARTCARD, (code), METHOD_BUFFERED, FILE_ANY_ACCESS)\n#define IOCTL_X SCARD_CTL_CODE( 1)", 0x00310004)]
    [InlineData("#define _NDIS_CONTROL_CODE(request, method) \\\n  CTL_CODE(FILE_DEVICE_PHYSICAL_NETCARD, request, method, FILE_ANY_ACCESS)\n#define IOCTL_X _NDIS_CONTROL_CODE(0, METHOD_OUT_DIRECT)", 0x00170002)]
    [InlineData("#define BASE FILE_DEVICE_UNKNOWN\n#define IOCTL_X ((BASE << 16) | (FILE_READ_ACCESS << 14) | (0x800 << 2) | METHOD_OUT_DIRECT)", 0x00226002)]
    [InlineData("#define IOCTL_X 0x0022E004", 0x0022E004)]
    [InlineData("#define NAME(a, b) a##b\n#define IOCTL_X CTL_CODE(NAME(FILE_DEVICE_, DISK), NAME(0x, 17), 0, 1)", 0x0007405C)]
    [InlineData("#define LAST(...) __VA_ARGS__\n#define IOCTL_X LAST(CTL_CODE(7, 0x17, 0, 1))", 0x0007405C)]
    [InlineData("#define ID(x) x\n#define IOCTL_X ID(CTL_CODE)(7, 0x17, 0, 1)", 0x0007405C)]
    [InlineData("#define F(x) (x)\n#define IOCTL_X F(F(F(0x70000)))", 0x00070000)]
    [InlineData("#define NONE() 0x17\n#define IOCTL_X CTL_CODE(7, NONE(), 0, 1)", 0x0007405C)]
    [InlineData("#define F (7)\n#define IOCTL_X CTL_CODE(F, 0x17, 0, 1)", 0x0007405C)]
    [InlineData("#define IOCTL_X 1\n#undef IOCTL_X\n#define IOCTL_X 0x0007405C", 0x0007405C)]
    [InlineData("#define IOCTL_X ((USHORT)0x12345 == 0x2345 && (LONG)0xFFFFFFFF == -1 && (unsigned char)257 == 1 && sizeof(ULONG) == 4 && sizeof(unsigned long long) == 8 ? 0x0007405C : 0)", 0x0007405C)]
    [InlineData("#define IOCTL_X (ULONG)(0x80000000 >> 15 | (unsigned __int64)0x1C | (CHAR)64 | 0x64000ui64 | 0x0ULL)", 0x0007405C)]
    [InlineData("  #  define IOCTL_X 0x0007405C", 0x0007405C)]
    [InlineData("enum { FIRST = 0x800, SECOND, THIRD = SECOND << 1, FOURTH }; typedef enum _E : int { OTHER } E;\n#define IOCTL_X CTL_CODE(0x8000, FOURTH - 0x1003 + SECOND, 0, OTHER)", 0x80002004)]
    public void A_code_has_the_value_that_a_compiler_gives_it(string header, uint expected) => Assert.Equal(expected, Read.Code(header));

    [Fact]
    public void A_macro_that_names_itself_is_left_as_it_is() =>
        Assert.Equal("Public.h(1,17): IOCTL_X cannot be read: 'IOCTL_X' is not defined", Read.Problem("#define IOCTL_X IOCTL_X"));

    [Theory]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1, 0)", "Public.h(1,17): IOCTL_X cannot be read: 'CTL_CODE' takes 4 arguments, and here it has 3")]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1, 0, 0", "Public.h(1,17): IOCTL_X cannot be read: the arguments of 'CTL_CODE' do not end with ')'")]
    [InlineData("\n#define IOCTL_X CTL_CODE(ME_TYPE, 1, 0, 0)", "Public.h(2,26): IOCTL_X cannot be read: 'ME_TYPE' is not defined")]
    [InlineData("#define IOCTL_X 0x123456789", "Public.h(1,9): IOCTL_X cannot be read: its value 0x123456789 needs more than 32 bits")]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1, 0, 0) +", "Public.h(1,9): IOCTL_X cannot be read: it ends where a value is expected")]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1.5, 0, 0)", "Public.h(1,29): IOCTL_X cannot be read: '1.5' is no integer")]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1 << 32, 0, 0)", "Public.h(1,31): IOCTL_X cannot be read: it shifts 32 bits by 32")]
    [InlineData("#define IOCTL_X CTL_CODE(7, 1 / 0, 0, 0)", "Public.h(1,31): IOCTL_X cannot be read: it divides by zero")]
    [InlineData("#define", "Public.h(1,2): the line cannot be read: #define is not followed by a name")]
    [InlineData("#define F(a", "Public.h(1,9): the line cannot be read: the parameters of 'F' do not end with ')'")]
    public void What_cannot_be_read_says_where_and_why(string header, string problem) => Assert.Equal(problem, Read.Problem(header));

    [Fact]
    public void What_cannot_be_read_leaves_everything_else_to_be_read()
    {
        var facts = Read.Header("#define IOCTL_A CTL_CODE(7, 1, 0, 0)\n#define IOCTL_B CTL_CODE(UNKNOWN, 1, 0, 0)\n#define IOCTL_C CTL_CODE(7, 2, 0, 0)");

        Assert.Equal(["IOCTL_A", "IOCTL_C"], facts.Codes.Select(code => code.Name));
        Assert.Equal("IOCTL_B", Assert.Single(facts.Problems).Subject);
    }

    [Theory]
    [InlineData("#define IOCTL_DISK_BASE FILE_DEVICE_DISK")]
    [InlineData("#define IOCTL_PUBLIC_H")]
    [InlineData("#define IOCTL_MAKE(id) CTL_CODE(7, id, 0, 0)")]
    [InlineData("#define STATUS_X 0xC0000001")]
    [InlineData("#define IOCTL_SIGNATURE \"SCSIDISK\"")]
    public void A_define_that_is_no_code_is_none(string header)
    {
        var facts = Read.Header(header);

        Assert.Empty(facts.Codes);
        Assert.Empty(facts.Problems);
    }

    [Fact]
    public void A_code_of_another_name_is_one_when_it_is_made_by_CTL_CODE() =>
        Assert.Equal("SMART_GET_VERSION", Assert.Single(Read.Header("#define SMART_GET_VERSION CTL_CODE(FILE_DEVICE_DISK, 0x20, METHOD_BUFFERED, FILE_READ_ACCESS)").Codes).Name);

    [Fact]
    public void A_code_tells_its_place_its_expression_and_its_comment()
    {
        var code = Assert.Single(Read.Header("""

            #define FSCTL_GET_NTFS_VOLUME_DATA  CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 25, \
                METHOD_BUFFERED, FILE_ANY_ACCESS) // IN: none, NTFS_VOLUME_DATA_BUFFER (METHOD_BUFFERED); see FSCTL_X
            """).Codes);

        Assert.Equal("Public.h(2,9)", code.Position.ToString());
        Assert.Equal("CTL_CODE(FILE_DEVICE_FILE_SYSTEM, 25, METHOD_BUFFERED, FILE_ANY_ACCESS)", code.Expression);
        Assert.Equal("IN: none, NTFS_VOLUME_DATA_BUFFER (METHOD_BUFFERED); see FSCTL_X", code.Comment);
        Assert.Equal(["NTFS_VOLUME_DATA_BUFFER"], code.BufferTypes);
    }
}
