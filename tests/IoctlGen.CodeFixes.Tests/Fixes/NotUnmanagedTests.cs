using IoctlGen.CodeFixes.Fixes;
using Microsoft.CodeAnalysis.CodeFixes;

namespace IoctlGen.CodeFixes.Tests.Fixes;

/// <summary>IOCTL2002: an array that [MarshalAs] stands for is declared itself.</summary>
public sealed class NotUnmanagedTests
{
    const string Text = "Declare an [InlineArray(16)] structure of 'byte'";

    [Fact]
    public Task A_text_becomes_a_structure_of_characters_with_its_text() => Fix.Turns<NotUnmanagedCodeFix>(
        Contract("{|IOCTL2002:in Names names|}", """
            public struct Names
            {
                /// <summary>The name.</summary>
                [MarshalAs(UnmanagedType.ByValTStr, SizeConst = 16)]
                public string Label;
            }
            """),
        Contract("in Names names", """
            public struct Names
            {
                /// <summary>The name.</summary>
                public LabelText Label;

                [InlineArray(16)]
                public struct LabelText
                {
                    byte _element;

                    public override readonly string ToString() => FieldText.Read(this);

                    public void Set(System.ReadOnlySpan<char> text) => FieldText.Set(this, text);
                }
            }
            """), Text);

    [Fact]
    public Task Where_unsafe_code_is_allowed_a_fixed_field_is_offered_too() => Fix.Turns<NotUnmanagedCodeFix>(
        Contract("{|IOCTL2002:in Names names|}", "/* unsafe */ public struct Names { [MarshalAs(UnmanagedType.ByValArray, SizeConst = 4), Obsolete] public int[] A; }"),
        Contract("in Names names", "/* unsafe */ public struct Names { [Obsolete] public unsafe fixed int A[4]; }"), "Declare 'fixed int A[4]'");

    [Theory]
    [InlineData("CharSet = CharSet.Unicode", "[field: MarshalAs(UnmanagedType.ByValTStr, SizeConst = 4)] public string A;", "char")]
    [InlineData("CharSet = CharSet.Ansi", "[MarshalAs(UnmanagedType.ByValArray, SizeConst = 4)] public char[] A;", "byte")]
    [InlineData("Pack = 1", "[MarshalAs(UnmanagedType.ByValArray, SizeConst = 4, ArraySubType = UnmanagedType.U2)] public char[] A;", "char")]
    [InlineData("Pack = 1", "[MarshalAs(UnmanagedType.ByValArray, SizeConst = 4)] public bool[] A;", "Boolean32")]
    [InlineData("Pack = 1", "[MarshalAs(UnmanagedType.ByValArray, SizeConst = 4, ArraySubType = UnmanagedType.U1)] public bool[] A;", "Boolean8")]
    [InlineData("Pack = 1", "[MarshalAs(UnmanagedType.ByValArray, SizeConst = 4)] public Guid[] A;", "Guid")]
    public Task The_element_is_what_marshalling_would_have_made(string layout, string field, string element) => Fix.Offers<NotUnmanagedCodeFix>(
        Contract("{|IOCTL2002:in Names names|}", $"[StructLayout(LayoutKind.Sequential, {layout})]\n    public struct Names {{ {field} }}"), $"Declare an [InlineArray(4)] structure of '{element}'");

    [Theory]
    [InlineData("public string A;")]
    [InlineData("[MarshalAs(UnmanagedType.LPWStr)] public string A;")]
    [InlineData("[MarshalAs(UnmanagedType.ByValArray)] public byte[] A;")]
    [InlineData("[MarshalAs(UnmanagedType.ByValArray, SizeConst = 2)] public string[] A;")]
    public Task Without_a_length_or_a_type_nothing_is_offered(string field) => Fix.Offers<NotUnmanagedCodeFix>(
        Contract("{|IOCTL2002:in Names names|}", $"public struct Names {{ {field} }}"));

    static string Contract(string parameter, string structure) => $$"""
        using System;
        using System.Runtime.CompilerServices;
        using System.Runtime.InteropServices;
        using IoctlGen;

        namespace Acme;

        {{structure}}

        [IoctlContract(0x8337)]
        public static partial class Meter
        {
            [Ioctl(0x801)] public static partial void Start(this IoctlDevice device, {{parameter}});
        }
        """;
}
