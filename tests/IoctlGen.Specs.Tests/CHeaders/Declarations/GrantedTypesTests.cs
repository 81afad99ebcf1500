using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Types and constants of Windows that a header uses and neither defines nor includes.</summary>
public sealed class GrantedTypesTests
{
    /// <summary>Sizes by gcc with mingw-w64's headers; those of drivers' types by ntifs.h.</summary>
    [Theory]
    [InlineData("ULONG Number; DISK_GEOMETRY Geometry; ULONG Flags;", "40/8: Number 0, Geometry 8, Flags 32", "40/8: Number 0, Geometry 8, Flags 32")]
    [InlineData("COORD At; USHORT Attribute;", "6/2: At 0, Attribute 4", "6/2: At 0, Attribute 4")]
    [InlineData("SOCKADDR_IN V4; IN6_ADDR V6;", "32/4: V4 0, V6 16", "32/4: V4 0, V6 16")]
    [InlineData("struct sockaddr_in6 V6; SOCKADDR_STORAGE Any;", "160/8: V6 0, Any 32", "160/8: V6 0, Any 32")]
    [InlineData("ULONG Oid; USB_DEVICE_DESCRIPTOR Usb;", "24/4: Oid 0, Usb 4", "24/4: Oid 0, Usb 4")]
    [InlineData("PDEVICE_OBJECT Device; PFILE_OBJECT File; PIRP Irp; ULONG Id;", "32/8: Device 0, File 8, Irp 16, Id 24", "16/4: Device 0, File 4, Irp 8, Id 12")]
    [InlineData("POWER_STATE State; INTERFACE_TYPE Bus;", "8/4: State 0, Bus 4", "8/4: State 0, Bus 4")]
    [InlineData("UCHAR ByState[PowerSystemMaximum]; WCHAR Path[MAX_PATH];", "528/2: ByState 0, Path 8", "528/2: ByState 0, Path 8")]
    [InlineData("BYTE Mac[IF_MAX_PHYS_ADDRESS_LENGTH];", "32/1: Mac 0", "32/1: Mac 0")]
    public void What_a_header_names_is_what_Windows_declares(string fields, string x64, string x86)
    {
        Assert.Equal(x64, Declare.Layout($"typedef struct {{ {fields} }} X;", CTarget.X64));
        Assert.Equal(x86, Declare.Layout($"typedef struct {{ {fields} }} X;", CTarget.X86));
    }

    [Theory]
    [InlineData("typedef struct _DISK_EXTENT DISK_EXTENT, *PDISK_EXTENT; struct _DISK_EXTENT { UCHAR A; }; typedef struct { DISK_EXTENT E; } X;", "1/1: E 0")]
    [InlineData("typedef struct _DISK_EXTENT DISK_EXTENT; struct __declspec(align(4)) _DISK_EXTENT { UCHAR A; }; typedef struct { DISK_EXTENT E; } X;", "4/4: E 0")]
    [InlineData("typedef struct _DISK_EXTENT DISK_EXTENT; struct B { ULONG A; }; struct _DISK_EXTENT : B { ULONG C; }; typedef struct { DISK_EXTENT E; } X;", "8/4: E 0")]
    [InlineData("typedef union _DISK_EXTENT DISK_EXTENT; union _DISK_EXTENT { USHORT A; UCHAR B; }; typedef struct { DISK_EXTENT E; } X;", "2/2: E 0")]
    [InlineData("struct _DISK_EXTENT; typedef struct { struct _DISK_EXTENT *E; } Y; struct _DISK_EXTENT { UCHAR A; }; typedef struct { struct _DISK_EXTENT E; } X;", "1/1: E 0")]
    [InlineData("typedef struct _DISK_EXTENT DISK_EXTENT; typedef struct { DISK_EXTENT E; } X;", "24/8: E 0")]
    public void A_tag_that_a_header_defines_further_down_is_its_own(string text, string layout) => Assert.Equal(layout, Declare.Layout(text, CTarget.X64));

    [Fact]
    public void Constants_of_Windows_make_those_of_a_header()
    {
        var header = Declare.Flawless("#define ACME_ALL_ACCESS (STANDARD_RIGHTS_REQUIRED | SYNCHRONIZE | 0x3)\ntypedef struct DECLSPEC_ALIGN(MEMORY_ALLOCATION_ALIGNMENT) { PVOID Next; ULONG Id; } X;");

        Assert.Equal(0x1F0003ul, Assert.IsType<CNumberConstant>(header.FindConstant("ACME_ALL_ACCESS")).Bits);
        Assert.True(header.Layouts.TryGet(header.Find("X")!, out var layout, out _));
        Assert.Equal(16, layout!.Alignment);
    }

    [Fact]
    public void Constants_are_no_macros_that_would_change_what_a_header_says()
    {
        var header = Declare.Flawless("""
            typedef enum { FALSE, TRUE, DELETE } ANSWER;
            #ifndef GENERIC_READ
            #define GENERIC_READ 0x1234
            #endif
            #define ACME_READ GENERIC_READ
            """);

        Assert.Equal([0L, 1L, 2L], Assert.IsType<CEnumeration>(header.Find("ANSWER")).Enumerators.Select(value => value.Value!.Value));
        Assert.Equal(0x1234ul, Assert.IsType<CNumberConstant>(header.FindConstant("ACME_READ")).Bits);
    }

    [Theory]
    [InlineData("typedef struct _COORD { ULONG X; } COORD; typedef struct { COORD At; } X;", "4/4: At 0")]
    [InlineData("typedef ULONG64 ADDRESS_FAMILY; typedef struct { ADDRESS_FAMILY Family; } X;", "8/8: Family 0")]
    [InlineData("#pragma pack(push, 1)\ntypedef struct { UCHAR A; DISK_GEOMETRY Geometry; } X;\n#pragma pack(pop)", "25/1: A 0, Geometry 1")]
    public void What_a_header_defines_is_its_own_and_its_packing_too(string text, string layout) => Assert.Equal(layout, Declare.Layout(text));

    [Fact]
    public void Nothing_of_it_counts_as_defined_by_the_header()
    {
        var header = Declare.Flawless("typedef struct { DISK_GEOMETRY Geometry; } X;");

        Assert.Equal(["X"], header.Structures.Select(structure => structure.Name));
        Assert.Empty(header.Enumerations);
        Assert.Equal(["X"], header.Aliases.Select(alias => alias.Name));
    }

    /// <summary>A constant is looked for by the name first.</summary>
    [Fact]
    public void A_type_of_the_header_stays_its_own_where_its_size_is_asked_for()
    {
        var header = Declare.Flawless("typedef struct _CSV_NAMESPACE_INFO { ULONG Version; } CSV_NAMESPACE_INFO;\n#define CSV_NAMESPACE_INFO_V1 (sizeof(CSV_NAMESPACE_INFO))\n");

        Assert.Equal("Public.h", header.FindAlias("CSV_NAMESPACE_INFO")!.Position.File);
        Assert.Equal(4ul, Assert.IsType<CNumberConstant>(header.FindConstant("CSV_NAMESPACE_INFO_V1")).Bits);
    }

    /// <summary>To which the SDK has added fields since mingw-w64 took them over.</summary>
    static readonly string[] Grown =
        [
            "_DRIVE_LAYOUT_INFORMATION_MBR", "_NTFS_STATISTICS", "_PARTITION_INFORMATION_EX", "_STORAGE_MINIPORT_DESCRIPTOR", "_STORAGE_PROTOCOL_SPECIFIC_DATA_EXT",
            "MARK_HANDLE_INFO", "MFT_ENUM_DATA", "NTFS_EXTENDED_VOLUME_DATA", "READ_USN_JOURNAL_DATA", "USN_JOURNAL_DATA",
        ];

    /// <summary>The tables are of the Windows SDK, the layouts of mingw-w64's compiler and headers.</summary>
    [Theory]
    [InlineData("x64")]
    [InlineData("x86")]
    public void Every_structure_lies_as_the_compiler_lays_it(string target)
    {
        var rows = MingwLayout.All.Where(row => row.Target.Name == target && WindowsDeclarations.Find(row.Name).Count > 0).ToList();
        var differences = rows.Where(row => LayoutOf(row) != row.Text && !Grown.Contains(row.Name)).Select(row => $"{row.Name}: {row.Text} is {LayoutOf(row)}").ToList();

        Assert.True(rows.Count > 150, $"{rows.Count} are compared");
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [InlineData("x64")]
    [InlineData("x86")]
    public void Every_line_of_the_tables_can_be_read(string target)
    {
        var onTarget = target == "x64" ? CTarget.X64 : CTarget.X86;
        var header = Declare.Flawless(string.Join('\n', WindowsDeclarations.All.Select(line => line.Text)), onTarget);

        Assert.True(header.Structures.Count > 500);
        Assert.All(header.Structures, structure =>
        {
            var user = Declare.Flawless($"typedef struct {{ {(structure.Tag is null ? structure.Name : $"{(structure.IsUnion ? "union" : "struct")} {structure.Tag}")} x; }} X;\n", onTarget);
            Assert.True(user.Layouts.TryGet(user.Find("X")!, out _, out var reason), reason);
        });
    }

    static string LayoutOf(MingwLayout row)
    {
        var header = Declare.Flawless($"typedef struct {{ {Keyword(row.Name)} {row.Name} x; }} X;\n", row.Target);
        var field = Assert.IsType<CStructure>(header.Find("X")).Fields[0];
        return header.Layouts.TryGet(field.Type, out var layout, out var reason) ? MingwLayout.TextOf(layout!) : reason!;
    }

    static string Keyword(string name) =>
        new[] { "struct", "union" }.FirstOrDefault(keyword => WindowsDeclarations.Find(name).Any(line => line.Text.StartsWith($"{keyword} {name} ", StringComparison.Ordinal))) ?? "";
}
