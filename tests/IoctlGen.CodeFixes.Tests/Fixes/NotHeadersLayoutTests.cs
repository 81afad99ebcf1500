using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL3010: a structure or an enumeration gets the fields or values of the header, and keeps all else.</summary>
public sealed class NotHeadersLayoutTests
{
    const string Title = "Take the header's layout";

    [Fact]
    public Task A_field_that_the_header_has_got_comes_where_it_lies_there() => Turns(
        "typedef struct _METER_STATE {\n ULONG Version;\n ULONG Flags; /* What it does. */\n USHORT Count;\n} METER_STATE;",
        """
        /// <summary>The state.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct {|IOCTL3010:METER_STATE|}
        {
            /// <summary>The version.</summary>
            public uint Version;

            // Counted from one.
            public ushort Count; // of all

            public METER_STATE(uint version)
            {
                Version = version;
                Count = 1;
            }

            public readonly bool IsNew => Version > 1;

            public override readonly string ToString() => $"{Version}";
        }
        """,
        """
        /// <summary>The state.</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct METER_STATE
        {
            /// <summary>The version.</summary>
            public uint Version;

            /// <summary>C: <c>ULONG Flags</c>. What it does.</summary>
            public uint Flags;

            // Counted from one.
            public ushort Count; // of all

            public METER_STATE(uint version)
            {
                Version = version;
                Count = 1;
            }

            public readonly bool IsNew => Version > 1;

            public override readonly string ToString() => $"{Version}";
        }
        """);

    /// <summary>The new size of a field, another order, a field that the header has given up, another name.</summary>
    [Theory]
    [InlineData("ULONG A; USHORT B;", "public uint A; public uint {|IOCTL3010:B|};", "public uint A;\n\n    /// <summary>C: <c>USHORT B</c>.</summary>\n    public ushort B;")]
    [InlineData("ULONG B; ULONG A;", "public uint {|IOCTL3010:A|}; public uint B;", "public uint B;\n    public uint A;")]
    [InlineData("ULONG A;", "public uint A; public uint {|IOCTL3010:B|};", "public uint A;")]
    [InlineData("ULONG C; ULONG B;", "public uint {|IOCTL3010:A|}, B;", "/// <summary>C: <c>ULONG C</c>.</summary>\n    public uint C;\n\n    /// <summary>C: <c>ULONG B</c>.</summary>\n    public uint B;")]
    public Task Fields_become_the_headers(string inHeader, string before, string after) => Turns(
        $"typedef struct _METER_STATE {{ {inHeader} }} METER_STATE;",
        $"[StructLayout(LayoutKind.Sequential)] public struct METER_STATE {{ {before} }}",
        $"[StructLayout(LayoutKind.Sequential)] public struct METER_STATE {{\n    {after}\n}}");

    [Fact]
    public Task A_packed_structure_is_packed() => Turns(
        "#pragma pack(1)\ntypedef struct _METER_STATE { UCHAR A; ULONG B; } METER_STATE;",
        "[StructLayout(LayoutKind.Sequential, CharSet = CharSet.Unicode)] public struct METER_STATE { public byte A; public uint {|IOCTL3010:B|}; }",
        "[StructLayout(LayoutKind.Sequential, Pack = 1, CharSet = CharSet.Unicode)] public struct METER_STATE {\n    public byte A;\n    public uint B;\n}");

    /// <summary>Those that the project has keep their names.</summary>
    [Fact]
    public Task Types_that_the_project_lacks_come_with_it() => Turns(
        "typedef enum _METER_MODE { MeterModeOff, MeterModeOn } METER_MODE;\ntypedef struct _METER_RANGE { ULONG From; } METER_RANGE;\ntypedef struct _METER_STATE { METER_MODE Mode; METER_RANGE Range; METER_MODE Old; } METER_STATE;",
        """
        public enum MeterMode : int { Off, On }

        [StructLayout(LayoutKind.Sequential)]
        public struct {|IOCTL3010:MeterState|}
        {
            public MeterMode Mode;
        }
        """,
        """
        public enum MeterMode : int { Off, On }

        [StructLayout(LayoutKind.Sequential)]
        public struct MeterState
        {
            public MeterMode Mode;

            /// <summary>C: <c>METER_RANGE Range</c>.</summary>
            public METER_RANGE Range;

            /// <summary>C: <c>METER_MODE Old</c>.</summary>
            public MeterMode Old;
        }

        /// <summary>METER_RANGE (Public.h).</summary>
        [StructLayout(LayoutKind.Sequential)]
        public struct METER_RANGE
        {
            /// <summary>C: <c>ULONG From</c>.</summary>
            public uint From;
        }
        """,
        "MeterState");

    [Fact]
    public Task Values_become_the_headers() => Turns(
        "typedef enum _METER_MODE { MeterModeOff, MeterModeOn = 4, MeterModeAuto, MeterModeLast } METER_MODE;",
        """
        /// <summary>The mode.</summary>
        public enum MeterMode : int
        {
            /// <summary>It is off.</summary>
            Off,

            On = 2, // since 2
            {|IOCTL3010:Old|} = 3,
            [Obsolete] Last,
        }
        """,
        """
        /// <summary>The mode.</summary>
        public enum MeterMode : int
        {
            /// <summary>It is off.</summary>
            Off,

            On = 4, // since 2
            Auto = 5,
            [Obsolete] Last = 6,
        }
        """,
        "MeterMode");

    [Fact]
    public Task Those_that_come_with_an_internal_one_are_internal()
    {
        const string Header = "typedef struct _METER_RANGE { USHORT From[2]; } METER_RANGE;\ntypedef struct _METER_STATE { METER_RANGE Range; } METER_STATE;";
        return Fix.Turns<NotHeadersLayoutCodeFix>(
            Internal(Header, "struct METER_STATE { public byte {|IOCTL3010:Range|}; }"),
            Internal(
                Header,
                """
                struct METER_STATE {
                    /// <summary>C: <c>METER_RANGE Range</c>.</summary>
                    public METER_RANGE Range;
                }

                /// <summary>METER_RANGE (Public.h).</summary>
                [StructLayout(LayoutKind.Sequential)]
                internal struct METER_RANGE
                {
                    /// <summary>C: <c>USHORT [2]</c>.</summary>
                    [InlineArray(2)]
                    internal struct FromArray
                    {
                        ushort _element;
                    }

                    /// <summary>C: <c>USHORT From[2]</c>.</summary>
                    public FromArray From;
                }
                """,
                "System.Runtime.CompilerServices"),
            Title);

        static (string, string)[] Internal(string header, string types, string? space = null) =>
            [.. Project(header, "#pragma warning disable CS0649 // Nothing in this project sets them.\n" + types, "METER_STATE", space).Select(static file => (file.Item1, file.Item2.Replace("public static partial class", "static partial class", StringComparison.Ordinal)))];
    }

    [Fact]
    public Task An_array_of_another_length_replaces_its_type() => Turns(
        "typedef struct _METER_STATE { USHORT Name[8]; ULONG A; } METER_STATE;",
        """
        public struct METER_STATE
        {
            public NameArray {|IOCTL3010:Name|};
            public uint A;

            [System.Runtime.CompilerServices.InlineArray(4)]
            public struct NameArray
            {
                ushort _element;
            }
        }
        """,
        """
        public struct METER_STATE
        {
            /// <summary>C: <c>USHORT [8]</c>.</summary>
            [InlineArray(8)]
            public struct NameArray
            {
                ushort _element;
            }

            /// <summary>C: <c>USHORT Name[8]</c>.</summary>
            public NameArray Name;
            public uint A;
        }
        """,
        space: "System.Runtime.CompilerServices");

    [Fact]
    public Task A_union_without_a_name_is_written_anew_where_it_differs() => Turns(
        "typedef struct _METER_STATE { ULONG Kind; union { ULONG A; LONGLONG B; }; } METER_STATE;",
        """
        public struct METER_STATE
        {
            public uint Kind;
            public Anonymous0Union Anonymous0;

            public uint Doubled => Kind * 2;

            [StructLayout(LayoutKind.Explicit)]
            public struct Anonymous0Union
            {
                [FieldOffset(0)] public uint A;
                [FieldOffset(0)] public ulong {|IOCTL3010:B|};
            }
        }
        """,
        """
        public struct METER_STATE
        {
            public uint Kind;

            /// <summary>A union without a name in C.</summary>
            [StructLayout(LayoutKind.Explicit)]
            public struct Anonymous0Union
            {
                /// <summary>C: <c>ULONG A</c>.</summary>
                [FieldOffset(0)]
                public uint A;

                /// <summary>C: <c>LONGLONG B</c>.</summary>
                [FieldOffset(0)]
                public long B;
            }

            /// <summary>C: <c>union</c>.</summary>
            public Anonymous0Union Anonymous0;

            /// <summary>C: <c>ULONG A</c>.</summary>
            [UnscopedRef]
            public ref uint A => ref Anonymous0.A;

            /// <summary>C: <c>LONGLONG B</c>.</summary>
            [UnscopedRef]
            public ref long B => ref Anonymous0.B;

            public uint Doubled => Kind * 2;
        }
        """,
        space: "System.Diagnostics.CodeAnalysis");

    [Fact]
    public Task Bit_fields_are_written_anew_where_one_differs() => Turns(
        "typedef struct _METER_STATE { ULONG Kind; ULONG A : 4; ULONG B : 8; } METER_STATE;",
        """
        public struct METER_STATE
        {
            public uint Kind;
            public uint Flags;
            [BitField(nameof(Flags), 0, 4)] public uint A => Flags & 15;
            [BitField(nameof(Flags), 4, 2)] public uint {|IOCTL3010:B|} => (Flags >> 4) & 3;
        }
        """,
        """
        public struct METER_STATE
        {
            public uint Kind;

            /// <summary>C: <c>ULONG A : 4; ULONG B : 8</c>.</summary>
            public uint _bits0;

            /// <summary>C: <c>ULONG A : 4</c>.</summary>
            [BitField(nameof(_bits0), 0, 4)]
            public uint A
            {
                readonly get => _bits0 & 0xF;
                set => _bits0 = (_bits0 & 0xFFFFFFF0U) | (value & 0xF);
            }

            /// <summary>C: <c>ULONG B : 8</c>.</summary>
            [BitField(nameof(_bits0), 4, 8)]
            public uint B
            {
                readonly get => (_bits0 >> 4) & 0xFF;
                set => _bits0 = (_bits0 & 0xFFFFF00FU) | ((value & 0xFF) << 4);
            }
        }
        """);

    /// <summary>Nothing is kept of it: the offset alone would not be the header's.</summary>
    [Fact]
    public Task Offsets_in_a_structure_for_one_field_become_the_headers() => Turns(
        "typedef struct _METER_STATE { ULONG Kind; struct { ULONG A; ULONG B; } Part; } METER_STATE;",
        """
        public struct METER_STATE
        {
            public uint Kind;
            public PartStruct Part;

            [StructLayout(LayoutKind.Explicit)]
            public struct PartStruct
            {
                [FieldOffset(4)] public uint {|IOCTL3010:A|};
                [FieldOffset(0)] public uint B;
            }
        }
        """,
        """
        public struct METER_STATE
        {
            /// <summary>C: <c>ULONG Kind</c>.</summary>
            public uint Kind;

            /// <summary>A structure without a name in C.</summary>
            [StructLayout(LayoutKind.Sequential)]
            public struct PartStruct
            {
                /// <summary>C: <c>ULONG A</c>.</summary>
                public uint A;

                /// <summary>C: <c>ULONG B</c>.</summary>
                public uint B;
            }

            /// <summary>C: <c>struct Part</c>.</summary>
            public PartStruct Part;
        }
        """);

    [Fact]
    public Task A_structure_that_ends_in_an_array_gets_its_mark() => Turns(
        "typedef struct _METER_STATE { ULONG Count; USHORT Items[1]; } METER_STATE;",
        "[StructLayout(LayoutKind.Sequential)] public struct {|IOCTL3010:METER_STATE|} { public uint Count; }",
        """
        [StructLayout(LayoutKind.Sequential)] public struct METER_STATE : IIoctlTail {
            public uint Count;

            /// <summary>C: <c>USHORT Items[1]</c>.</summary>
            public ushort Items;

            readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Items);
        }
        """);

    [Fact]
    public Task A_structure_that_is_another_on_x86_is_marked() => Turns(
        "typedef struct _METER_STATE { ULONG A;\n#ifdef _WIN64\nULONG B;\n#endif\n} METER_STATE;",
        "public struct {|IOCTL3010:METER_STATE|} { public uint A; }",
        """
        [NativeName("METER_STATE", Only64Bit = true)]
        public struct METER_STATE {
            public uint A;

            /// <summary>C: <c>ULONG B</c>.</summary>
            public uint B;
        }
        """);

    [Fact]
    public Task A_stated_name_and_the_type_around_stay() => Turns(
        "typedef struct _METER_STATE { ULONG A; ULONG B; } METER_STATE;",
        """
        public static class Types
        {
            [NativeName("METER_STATE")]
            public struct {|IOCTL3010:State|}
            {
                public uint A;
            }
        }
        """,
        """
        public static class Types
        {
            [NativeName("METER_STATE")]
            public struct State
            {
                public uint A;

                /// <summary>C: <c>ULONG B</c>.</summary>
                public uint B;
            }
        }
        """,
        "Types.State");

    [Fact]
    public Task An_enumeration_of_another_size_gets_the_headers_integer() => Turns(
        "typedef enum _METER_MODE { MeterModeOff, MeterModeHigh = 0xFFFFFFFF } METER_MODE;",
        "public enum {|IOCTL3010:MeterMode|} : byte { Off }",
        "public enum MeterMode : uint {\n    Off,\n    High = 0xFFFFFFFF,\n}",
        "MeterMode");

    /// <summary>What is written in two pieces, or between directives; what the header has as something else, or C# has no name for.</summary>
    [Theory]
    [InlineData("typedef struct _METER_STATE { ULONG A; ULONG B; } METER_STATE;", "public partial struct {|IOCTL3010:METER_STATE|} { public uint A; }\npublic partial struct METER_STATE { }")]
    [InlineData("typedef struct _METER_STATE { ULONG A; ULONG B; } METER_STATE;", "public struct {|IOCTL3010:METER_STATE|}\n{\n#if true\n public uint A;\n#endif\n}")]
    [InlineData("typedef struct _METER_STATE { ULONG A; ULONG B; } METER_STATE;", "public record struct {|IOCTL3010:METER_STATE|}(uint A);")]
    [InlineData("typedef enum _METER_STATE { A } METER_STATE;", "public struct {|IOCTL3010:METER_STATE|} { public uint A; }")]
    [InlineData("typedef struct _METER_STATE { ULONG A; } METER_STATE;", "public enum {|IOCTL3010:METER_STATE|} { A }")]
    [InlineData("typedef ULONG METER_STATE;", "public struct {|IOCTL3010:METER_STATE|} { public uint A; }")]
    public Task It_is_offered_for_nothing_else(string header, string types) => Fix.Offers<NotHeadersLayoutCodeFix>(Project(header, types, "METER_STATE"));

    [Fact]
    public Task Values_without_the_prefix_of_their_type_have_no_name_in_it() => Fix.Offers<NotHeadersLayoutCodeFix>(Project(
        "typedef enum _METER_MODE { MeterModeOff, METER_MODE_ON } METER_MODE;", "public enum {|IOCTL3010:MeterMode|} { Off }", "MeterMode"));

    [Fact]
    public Task All_of_a_project_are_fixed_and_what_two_need_is_added_once()
    {
        var header = "typedef struct _METER_RANGE { ULONG From; } METER_RANGE;\ntypedef struct _METER_STATE { ULONG A; METER_RANGE Range; } METER_STATE;\ntypedef struct _METER_OTHER { METER_RANGE Range; } METER_OTHER;\ntypedef enum _METER_MODE { A, B } METER_MODE;";
        return Fix.TurnsAll<NotHeadersLayoutCodeFix>(
            FixAllScope.Project,
            [.. Project(header, "public struct {|IOCTL3010:METER_STATE|} { public uint A; }", "METER_STATE"), ("Consumer/More.cs", "public struct METER_OTHER { public uint {|IOCTL3010:From|}; }\npublic enum {|IOCTL3010:METER_MODE|} { A }\n")],
            [
                .. Project(header, "public struct METER_STATE {\n    public uint A;\n\n    /// <summary>C: <c>METER_RANGE Range</c>.</summary>\n    public METER_RANGE Range;\n}\n\n/// <summary>METER_RANGE (Public.h).</summary>\n[StructLayout(LayoutKind.Sequential)]\npublic struct METER_RANGE\n{\n    /// <summary>C: <c>ULONG From</c>.</summary>\n    public uint From;\n}", "METER_STATE"),
                ("Consumer/More.cs", "public struct METER_OTHER {\n    /// <summary>C: <c>METER_RANGE Range</c>.</summary>\n    public METER_RANGE Range;\n}\npublic enum METER_MODE {\n    A,\n    B = 1,\n}\n"),
            ]);
    }

    static Task Turns(string header, string before, string after, string type = "METER_STATE", string? space = null) =>
        Fix.Turns<NotHeadersLayoutCodeFix>(Project(header, before, type), Project(header, after, type, space), Title);

    static (string, string)[] Project(string header, string types, string type, string? space = null) => MeterProject.Of(
        header + "\n#define IOCTL_METER_START CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_WRITE_ACCESS)\n",
        $$"""
        using System;{{(space is null ? "" : $"\nusing {space};")}}
        using System.Runtime.InteropServices;
        using IoctlGen;

        {{types}}

        [IoctlContract(0x8337, Header = "Public.h")]
        public static partial class Meter
        {
            [Ioctl("IOCTL_METER_START")]
            public static partial void Start(this IoctlDevice device, in {{type}} state);
        }
        """);
}
