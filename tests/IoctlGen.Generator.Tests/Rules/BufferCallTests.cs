using IoctlGen.Generator.Tests.Snapshots;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace IoctlGen.Generator.Tests.Rules;

/// <summary>IOCTL2006 to IOCTL2011 of types that meet the driver only through calls of the runtime.</summary>
public sealed class BufferCallTests
{
    const string Structures = """
        public struct Flagged { public int Id; public bool Flag; }
        public struct Outer { public Flagged Inner; }
        public struct Sized { public nint Size; }
        [StructLayout(LayoutKind.Auto)] public struct Loose { public byte A; public int B; }
        public struct Dated { public DateTime When; }
        public enum Kind { One }
        public struct Kinded { public Kind Kind; }
        public struct Record { public uint Length; public UInt128 File; public long Usn; }
        [StructLayout(LayoutKind.Sequential)] public struct Fine { public uint Length; public Boolean8 Flag; }
        [StructLayout(LayoutKind.Sequential)] public struct Header { public uint Size; public Fine First; }
        """;

    [Theory]
    [InlineData("IOCTL2006", "buffer.Read<{|IOCTL2006:Flagged|}>(0)", "'Flagged.Flag', in a buffer of 'IoctlBuffer.Read', is a bool")]
    [InlineData("IOCTL2006", "buffer.Read<{|IOCTL2006:Outer|}>(0)", "'Outer.Inner.Flag', in a buffer of 'IoctlBuffer.Read', is a bool")]
    [InlineData("IOCTL2006", "buffer.Read<{|IOCTL2006:bool|}>(0)", "'bool', in a buffer of 'IoctlBuffer.Read', is a bool")]
    [InlineData("IOCTL2007", "headed.ElementsAt<{|IOCTL2007:Sized|}>(8, 1)[0]", "'Sized.Size', in a buffer of 'IoctlBuffer.ElementsAt', is of type 'nint'")]
    [InlineData("IOCTL2008", "buffer?.Read<{|IOCTL2008:Loose|}>(0)", "'Loose' cannot lie in a buffer of 'IoctlBuffer.Read'")]
    [InlineData("IOCTL2008", "buffer.Read<{|IOCTL2008:Dated|}>(0)", "'Dated.When' cannot lie in a buffer of 'IoctlBuffer.Read'")]
    [InlineData("IOCTL2008", "input.Append({|IOCTL2008:new Loose()|})", "'Loose' cannot lie in a buffer of 'IoctlInput.Append'")]
    [InlineData("IOCTL2008", "input.Append(in {|IOCTL2008:Shared.Loose|})", "'Loose' cannot lie in a buffer of 'IoctlInput.Append'")]
    [InlineData("IOCTL2008", "input.Append<{|IOCTL2008:Loose|}>(default)", "'Loose' cannot lie in a buffer of 'IoctlInput.Append'")]
    [InlineData("IOCTL2008", "headed.Elements(in {|IOCTL2008:Shared.Loose|}, 1)[0]", "'Loose' cannot lie in a buffer of 'IoctlBuffer.Elements'")]
    [InlineData("IOCTL2008", "(Func<int, Loose>)buffer.Read<{|IOCTL2008:Loose|}>", "'Loose' cannot lie in a buffer of 'IoctlBuffer.Read'")]
    [InlineData("IOCTL2008", "buffer.ChainAt<{|IOCTL2008:Loose|}>(0, static loose => loose.B)", "'Loose' cannot lie in a buffer of 'IoctlBuffer.ChainAt'")]
    [InlineData("IOCTL2008", "buffer.{|IOCTL2008:RecordsAt|}(0, static (Loose loose) => loose.B)", "'Loose' cannot lie in a buffer of 'IoctlBuffer.RecordsAt'")]
    [InlineData("IOCTL2008", "new IoctlRecord<Fine>().Read<{|IOCTL2008:Loose|}>(0)", "'Loose' cannot lie in a buffer of 'IoctlRecord.Read'")]
    [InlineData("IOCTL2009", "buffer.Read<{|IOCTL2009:Kinded|}>(0)", "'Kinded.Kind', in a buffer of 'IoctlBuffer.Read', is of the enum 'Kind'")]
    [InlineData("IOCTL2010", "buffer.Read<{|IOCTL2010:Sized|}>(0)", "'Sized' lies in a buffer of 'IoctlBuffer.Read', but states no layout")]
    [InlineData("IOCTL2011", "buffer.Read<{|IOCTL2011:Record|}>(0)", "'Record', in a buffer of 'IoctlBuffer.Read', ")]
    public async Task A_type_is_judged_where_a_call_names_or_infers_it(string id, string call, string message)
    {
        var analysis = await Analysis.Advises(id, Text($"object Run() => {call};"));

        Assert.Contains(message, analysis.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Messages() => await Verify((await Analysis.Advises("IOCTL2006", Text("""
        object Run() => buffer.Read<{|IOCTL2006:Flagged|}>(0);
        object Append(bool flag) => input.Append({|IOCTL2006:flag|});
        object Append() => input.Append({|IOCTL2006:'x'|});
        """))).Messages);

    [Theory]
    [InlineData("buffer.Read<{|IOCTL2006:Flagged|}>(0)", "bool")]
    [InlineData("buffer.Read<{|IOCTL2006:bool|}>(0)", "bool")]
    [InlineData("input.Append({|IOCTL2006:Shared.Flag|})", null)]
    public async Task The_fix_goes_to_the_field_or_the_type_argument_and_to_no_value(string call, string? fixedText)
    {
        var analysis = await Analysis.Advises("IOCTL2006", Text($"object Run() => {call};"));

        Assert.Equal(fixedText, Fixed.Text(Assert.Single(analysis.Reports)));
    }

    [Fact]
    public Task A_structure_is_reported_once_in_a_type_and_those_nested_in_it() => Analysis.Advises("IOCTL2006", Text("""
        object Once() => buffer.Read<{|IOCTL2006:Flagged|}>(0);
        object Again() => buffer.ElementsAt<Flagged>(0, 2)[1];
        class Nested { object Run(IoctlBuffer buffer) => buffer.Read<Outer>(0); }
        """));

    [Fact]
    public Task What_a_contract_declares_is_reported_there_alone() => Analysis.Advises("IOCTL2006", Text(
        "object Run() => buffer.Read<Flagged>(0);",
        "[IoctlContract(0x8337)] static partial class Meter { [Ioctl(1)] internal static partial void Start(this IoctlDevice device, in {|IOCTL2006:Outer|} value); }"));

    [Theory]
    [InlineData("buffer.Read<Fine>(0)")]
    [InlineData("buffer.Read<Guid>(0)")]
    [InlineData("input.Append(1)")]
    [InlineData("headed.Elements<char>(1).Length")]
    [InlineData("new List<Flagged>()")]
    [InlineData("MemoryMarshal.Read<Loose>(new byte[16])")]
    [InlineData("headed.Elements(in headed.Header.First, 1)[0]")]
    public Task What_is_right_and_what_is_no_buffer_is_quiet(string call) =>
        Analysis.Advises("IOCTL2006 IOCTL2007 IOCTL2008 IOCTL2009 IOCTL2010 IOCTL2011", Text($"object Run() => {call};"));

    [Fact]
    public Task A_type_parameter_is_judged_by_nobody() => Analysis.Advises("IOCTL2006", Text("T Run<T>() where T : unmanaged => buffer.Read<T>(0);"));

    [Fact]
    public async Task Top_level_statements_are_looked_into_too()
    {
        var analysis = await Analysis.Of(
            "using IoctlGen;\nusing var buffer = new IoctlBuffer(new byte[8]);\n_ = buffer.Read<{|IOCTL2006:Flagged|}>(0);\n[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Sequential)] struct Flagged { public bool Flag; }",
            Analysis.Options.WithOutputKind(OutputKind.ConsoleApplication), "IOCTL2006");

        Assert.Empty(analysis.MatchesMarkup().OtherErrors);
    }

    static string Text(string members, string contract = "") => $$"""
        using System;
        using System.Collections.Generic;
        using System.Runtime.InteropServices;
        using IoctlGen;

        {{Structures}}

        static class Shared { public static Loose Loose; public static bool Flag; }

        class User(IoctlBuffer buffer, IoctlBuffer<Header> headed, IoctlInput<Header> input)
        {
            readonly object _all = (buffer, headed, input);

            {{members}}
        }

        {{contract}}
        """;
}
