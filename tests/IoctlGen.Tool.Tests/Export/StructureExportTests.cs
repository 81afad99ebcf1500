using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>What C# structures become in C.</summary>
public sealed partial class StructureExportTests
{
    [Fact]
    public Task Types_stand_in_the_order_of_their_use_and_hold_the_compiler_to_their_layout() => Becomes(
        """
        public struct Sample { public Kind Kind; public Inner Inner; public Boolean8 IsNew; public Boolean32 IsOld; public NtStatus Status; public Guid Id; }
        public struct Inner { public ulong Time; public short Small; public char Letter; public sbyte Sign; public bool Flag; }
        public enum Kind { None, Voltage = 7, Last = -1 }
        """,
        """
        typedef enum _KIND {
            KindNone = 0,
            KindVoltage = 7,
            KindLast = -1
        } KIND;
        C_ASSERT(sizeof(KIND) == 4);

        typedef struct _INNER {
            ULONGLONG Time;
            SHORT Small;
            WCHAR Letter;
            INT8 Sign;
            BOOLEAN Flag;
        } INNER, *PINNER;
        C_ASSERT(sizeof(INNER) == 16);
        C_ASSERT(offsetof(INNER, Time) == 0);
        C_ASSERT(offsetof(INNER, Small) == 8);
        C_ASSERT(offsetof(INNER, Letter) == 10);
        C_ASSERT(offsetof(INNER, Sign) == 12);
        C_ASSERT(offsetof(INNER, Flag) == 13);

        typedef struct _SAMPLE {
            KIND Kind;
            INNER Inner;
            BOOLEAN IsNew;
            BOOL IsOld;
            LONG Status;
            GUID Id;
        } SAMPLE, *PSAMPLE;
        C_ASSERT(sizeof(SAMPLE) == 56);
        C_ASSERT(offsetof(SAMPLE, Kind) == 0);
        C_ASSERT(offsetof(SAMPLE, Inner) == 8);
        C_ASSERT(offsetof(SAMPLE, IsNew) == 24);
        C_ASSERT(offsetof(SAMPLE, IsOld) == 28);
        C_ASSERT(offsetof(SAMPLE, Status) == 32);
        C_ASSERT(offsetof(SAMPLE, Id) == 36);
        """);

    [Fact]
    public Task Arrays_are_inline_arrays_and_fixed_buffers() => Becomes(
        """
        public unsafe struct Sample { public Name Name; public Table Table; public fixed ushort Numbers[3]; public TimeSpan Time; }
        [InlineArray(44)] public struct Name { byte _first; }
        [InlineArray(2)] public struct Table { Row _first; }
        [InlineArray(3)] public struct Row { int _first; }
        """,
        """
        typedef struct _SAMPLE {
            UCHAR Name[44];
            LONG Table[2][3];
            USHORT Numbers[3];
            ULONGLONG Time;
        } SAMPLE, *PSAMPLE;
        C_ASSERT(sizeof(SAMPLE) == 88);
        C_ASSERT(offsetof(SAMPLE, Name) == 0);
        C_ASSERT(offsetof(SAMPLE, Table) == 44);
        C_ASSERT(offsetof(SAMPLE, Numbers) == 68);
        C_ASSERT(offsetof(SAMPLE, Time) == 80);
        """);

    [Fact]
    public Task Fields_that_share_bytes_are_unions() => Becomes(
        """
        [StructLayout(LayoutKind.Explicit)]
        public struct Sample { [FieldOffset(0)] public uint Tag; [FieldOffset(4)] public Value Value; [FieldOffset(8)] public uint High; [FieldOffset(4)] public uint Low; [FieldOffset(12)] public byte End; }
        [StructLayout(LayoutKind.Explicit)]
        public struct Value { [FieldOffset(0)] public long Number; [FieldOffset(0)] public double Real; }
        """,
        """
        typedef union _VALUE {
            LONGLONG Number;
            double Real;
        } VALUE, *PVALUE;
        C_ASSERT(sizeof(VALUE) == 8);
        C_ASSERT(offsetof(VALUE, Number) == 0);
        C_ASSERT(offsetof(VALUE, Real) == 0);

        #pragma pack(push, 1)
        typedef struct _SAMPLE {
            ULONG Tag;
            union {
                VALUE Value;
                ULONG Low;
                struct {
                    UCHAR BeforeHigh[4];
                    ULONG High;
                };
            };
            UCHAR End;
            UCHAR Padding0[3];
        } SAMPLE, *PSAMPLE;
        #pragma pack(pop)
        C_ASSERT(sizeof(SAMPLE) == 16);
        C_ASSERT(offsetof(SAMPLE, Tag) == 0);
        C_ASSERT(offsetof(SAMPLE, Value) == 4);
        C_ASSERT(offsetof(SAMPLE, High) == 8);
        C_ASSERT(offsetof(SAMPLE, Low) == 4);
        C_ASSERT(offsetof(SAMPLE, End) == 12);
        """);

    [Fact]
    public Task A_pointer_before_a_stated_offset_leaves_other_bytes_on_x86() => Becomes(
        """
        [StructLayout(LayoutKind.Explicit, Size = 32)]
        public struct Sample { [FieldOffset(0)] public nint First; [FieldOffset(8)] public uint Flags; [FieldOffset(16)] public nint Last; }
        """,
        """
        typedef struct _SAMPLE {
            LONG_PTR First;
            #ifndef _WIN64
            UCHAR Padding0[4];
            #endif
            ULONG Flags;
            UCHAR Padding1[4];
            LONG_PTR Last;
            #ifdef _WIN64
            UCHAR Padding2[8];
            #else
            UCHAR Padding2[12];
            #endif
        } SAMPLE, *PSAMPLE;
        C_ASSERT(sizeof(SAMPLE) == 32);
        C_ASSERT(offsetof(SAMPLE, First) == 0);
        C_ASSERT(offsetof(SAMPLE, Flags) == 8);
        C_ASSERT(offsetof(SAMPLE, Last) == 16);
        """);

    [Fact]
    public Task Packing_and_a_stated_size_are_kept() => Becomes(
        """
        [StructLayout(LayoutKind.Sequential, Pack = 2, Size = 20)]
        public struct Sample { public byte First; public ulong Second; }
        """,
        """
        #pragma pack(push, 2)
        typedef struct _SAMPLE {
            UCHAR First;
            UCHAR Padding0[1];
            ULONGLONG Second;
            UCHAR Padding1[10];
        } SAMPLE, *PSAMPLE;
        #pragma pack(pop)
        C_ASSERT(sizeof(SAMPLE) == 20);
        C_ASSERT(offsetof(SAMPLE, First) == 0);
        C_ASSERT(offsetof(SAMPLE, Second) == 2);
        """);

    [Fact]
    public Task A_pointer_makes_two_layouts() => Becomes(
        "public struct Sample { public uint First; public IntPtr Second; public unsafe void* Third; public nuint Fourth; }",
        """
        typedef struct _SAMPLE {
            ULONG First;
            LONG_PTR Second;
            PVOID Third;
            ULONG_PTR Fourth;
        } SAMPLE, *PSAMPLE;
        #ifdef _WIN64
        C_ASSERT(sizeof(SAMPLE) == 32);
        C_ASSERT(offsetof(SAMPLE, First) == 0);
        C_ASSERT(offsetof(SAMPLE, Second) == 8);
        C_ASSERT(offsetof(SAMPLE, Third) == 16);
        C_ASSERT(offsetof(SAMPLE, Fourth) == 24);
        #else
        C_ASSERT(sizeof(SAMPLE) == 16);
        C_ASSERT(offsetof(SAMPLE, First) == 0);
        C_ASSERT(offsetof(SAMPLE, Second) == 4);
        C_ASSERT(offsetof(SAMPLE, Third) == 8);
        C_ASSERT(offsetof(SAMPLE, Fourth) == 12);
        #endif
        """);

    [Fact]
    public Task Names_in_Cs_spelling_stay_and_others_may_be_stated() => Becomes(
        """
        public struct Sample { public STORAGE_PROPERTY_ID Id; public MountPoint Point; public byte register; public Small Small; public Wide Wide; }
        public enum STORAGE_PROPERTY_ID { StorageDeviceProperty = 0, StorageLast = unchecked((int)0x80000000) }
        [NativeName("MOUNTMGR_MOUNT_POINT")] public struct MountPoint { public uint Offset { get; set; } }
        public enum Small : byte { One = 1 }
        public enum Wide : ulong { Most = ulong.MaxValue }
        """,
        """
        typedef enum _STORAGE_PROPERTY_ID {
            StorageDeviceProperty = 0,
            StorageLast = (-2147483647 - 1)
        } STORAGE_PROPERTY_ID;
        C_ASSERT(sizeof(STORAGE_PROPERTY_ID) == 4);

        typedef struct _MOUNTMGR_MOUNT_POINT {
            ULONG Offset;
        } MOUNTMGR_MOUNT_POINT, *PMOUNTMGR_MOUNT_POINT;
        C_ASSERT(sizeof(MOUNTMGR_MOUNT_POINT) == 4);
        C_ASSERT(offsetof(MOUNTMGR_MOUNT_POINT, Offset) == 0);

        typedef UCHAR SMALL;
        enum {
            SmallOne = 1
        };
        C_ASSERT(sizeof(SMALL) == 1);

        typedef ULONGLONG WIDE;
        #define WideMost ((WIDE)0xFFFFFFFFFFFFFFFFLL)
        C_ASSERT(sizeof(WIDE) == 8);

        typedef struct _SAMPLE {
            STORAGE_PROPERTY_ID Id;
            MOUNTMGR_MOUNT_POINT Point;
            UCHAR register_;
            SMALL Small;
            WIDE Wide;
        } SAMPLE, *PSAMPLE;
        C_ASSERT(sizeof(SAMPLE) == 24);
        C_ASSERT(offsetof(SAMPLE, Id) == 0);
        C_ASSERT(offsetof(SAMPLE, Point) == 4);
        C_ASSERT(offsetof(SAMPLE, register_) == 8);
        C_ASSERT(offsetof(SAMPLE, Small) == 9);
        C_ASSERT(offsetof(SAMPLE, Wide) == 16);
        """);

    [Fact]
    public Task A_structure_that_is_nested_for_one_field_is_written_there() => Becomes(
        """
        [StructLayout(LayoutKind.Sequential, Pack = 4)]
        public struct Sample
        {
            public Anonymous0Union Anonymous0;
            public WhereStruct Where;
            public Shared First;
            public Shared Second;
            [StructLayout(LayoutKind.Explicit)] public struct Anonymous0Union { [FieldOffset(0)] public uint Whole; [FieldOffset(0)] public Low Low; }
            [InlineArray(2)] public struct Low { ushort _first; }
            public struct WhereStruct { public uint X; public ulong Y; }
            public struct Shared { public byte Value; }
        }
        """,
        """
        typedef struct _SAMPLE_SHARED {
            UCHAR Value;
        } SAMPLE_SHARED, *PSAMPLE_SHARED;
        C_ASSERT(sizeof(SAMPLE_SHARED) == 1);
        C_ASSERT(offsetof(SAMPLE_SHARED, Value) == 0);

        #pragma pack(push, 4)
        typedef struct _SAMPLE {
            #pragma pack(push)
            #pragma pack()
            union {
                ULONG Whole;
                USHORT Low[2];
            };
            #pragma pack(pop)
            #pragma pack(push)
            #pragma pack()
            struct {
                ULONG X;
                ULONGLONG Y;
            } Where;
            #pragma pack(pop)
            SAMPLE_SHARED First;
            SAMPLE_SHARED Second;
        } SAMPLE, *PSAMPLE;
        #pragma pack(pop)
        C_ASSERT(sizeof(SAMPLE) == 24);
        C_ASSERT(offsetof(SAMPLE, Whole) == 0);
        C_ASSERT(offsetof(SAMPLE, Low) == 0);
        C_ASSERT(offsetof(SAMPLE, Where.X) == 4);
        C_ASSERT(offsetof(SAMPLE, Where.Y) == 12);
        C_ASSERT(offsetof(SAMPLE, First) == 20);
        C_ASSERT(offsetof(SAMPLE, Second) == 21);
        """);

    [Fact]
    public async Task A_type_that_another_header_has_is_included_and_not_defined_again()
    {
        using var client = Client.Compile(Contract + """
            public struct Sample { public DiskExtent Extent; public Kind Kind; }
            [NativeName("DISK_EXTENT", Header = "ntddvol.h")] public struct DiskExtent { public uint Number; public long Start; public long Length; }
            public enum Kind { None }
            """);

        var header = await client.Header();

        Assert.Contains("#include <stddef.h>\n#include <ntddvol.h>\n", header, StringComparison.Ordinal);
        Assert.Contains("    DISK_EXTENT Extent;\n", header, StringComparison.Ordinal);
        Assert.DoesNotContain("_DISK_EXTENT", header, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_that_bear_a_name_of_C_are_there_unmentioned_but_not_those_that_Windows_has()
    {
        using var client = Client.Compile("namespace Acme;\n" + Contract + """
            public struct Sample { public LIST_ENTRY Links; public ValueUnion Value; [StructLayout(LayoutKind.Explicit)] public struct ValueUnion { [FieldOffset(0)] public Boolean32 Truth; } }
            public struct LIST_ENTRY { public nint Flink; public nint Blink; }
            public struct UNMENTIONED { public Part Part; }
            public struct Part { public byte Value; }
            [NativeName("STATED")] public enum Stated { None }
            public struct Internals { public object Thing; }
            public struct OTHER { public object Thing; }
            """);
        var run = await client.Run("export", "--header", client.PathOf("Public.h"));
        var header = await client.Read("Public.h");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("typedef struct _UNMENTIONED {\n    PART Part;\n}", header, StringComparison.Ordinal);
        Assert.Contains("} STATED;", header, StringComparison.Ordinal);
        Assert.Contains("    LIST_ENTRY Links;\n    struct {\n        BOOL Truth;\n    } Value;\n", header, StringComparison.Ordinal);
        Assert.Contains("typedef int BOOL;", header, StringComparison.Ordinal);
        Assert.DoesNotContain("_LIST_ENTRY", header, StringComparison.Ordinal);
        Assert.DoesNotContain("INTERNALS", header, StringComparison.Ordinal);
        Assert.Contains("left out, because no code needs it: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("OTHER.Thing: C has no counterpart for the type 'System.Object'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Types_of_an_assembly_beside_it_are_found()
    {
        using var client = Client.Compile("public struct Unused { public int Value; }").Add("Shared", "namespace Acme { public struct SharedPart { public ushort Value; } }");
        client.Add("Driver.Client", Contract + "public struct Sample { public Acme.SharedPart Part; }");

        Assert.Contains("typedef struct _SHARED_PART {\n    USHORT Value;\n} SHARED_PART, *PSHARED_PART;\n", await client.Header(), StringComparison.Ordinal);

        File.Delete(client.PathOf("Shared.dll"));
        var run = await client.Run("export", "--header", client.PathOf("Public.h"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Sample.Part: the type 'Acme.SharedPart' is declared in Shared.dll, which does not lie beside", run.Error, StringComparison.Ordinal);
    }

    const string Contract = """
        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x800)] public static partial Sample Read(this IoctlDevice device);
        }

        """;

    /// <summary>Compares the declarations, without the warnings that are off around them.</summary>
    static async Task Becomes(string structures, string declarations)
    {
        using var client = Client.Compile(Contract + structures);
        var header = WarningsOff().Replace(await client.Header(), "");

        var start = header.IndexOf("\n\n", header.IndexOf("#define IOCTL_METER_READ", StringComparison.Ordinal), StringComparison.Ordinal) + 2;
        Assert.Equal(declarations.ReplaceLineEndings("\n") + "\n\n#endif\n", header[start..]);
    }

    [GeneratedRegex(@"#ifdef _MSC_VER\n(#pragma warning.*\n)+#endif\n\n")]
    private static partial Regex WarningsOff();
}
