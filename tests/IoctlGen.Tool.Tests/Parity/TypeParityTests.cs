extern alias generator;

using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Tests.Export;
using Microsoft.CodeAnalysis;
using SymbolTypeReader = generator::IoctlGen.Generator.Rules.SymbolTypeReader;

namespace IoctlGen.Tool.Tests.Parity;

/// <summary>A type of C# is the same in C's words, whether the rules read it in source or the command in an assembly; the comparison with a header is one code.</summary>
public sealed class TypeParityTests
{
    const string Kinds = """
        namespace Acme;
        public enum Small : byte { A, B = 255 }
        public enum KIND : ulong { First = 0x8000000000000000, Last = ulong.MaxValue }
        public enum Level : long { Low = long.MinValue }
        [NativeName("ACME_MODE", Header = "acme.h")] public enum Mode { Off = -1, On }
        [InlineArray(3)] public struct Three { ushort _first; }
        [InlineArray(2)] public struct Rows { Three _first; }
        [StructLayout(LayoutKind.Sequential, Pack = 2, Size = 200)]
        public unsafe struct LabState
        {
            public const int Constant = 1;
            public static int Shared;
            public Small Small; public KIND Kind; public Level Level; public Mode Mode;
            public Rows Rows;
            public fixed uint Raw[5];
            public fixed char Text[4];
            public void* Pointer; public delegate*<int, void> Function; public nint Signed; public nuint Unsigned;
            public Guid Id; public TimeSpan Time; public DateOnly Date; public CULong Word; public GCHandle Handle;
            public Boolean8 Is; public Boolean32 Has; public NtStatus Status; public ControlCode Code;
            public bool Flag; public char Letter; public float Single; public double Double; public sbyte Byte;
            public int Property { get; set; }
            [NativeType("LARGE_INTEGER")] public long Large;
            public uint _bits0;
            [BitField(nameof(_bits0), 0, 3)] public uint Low => _bits0 & 7;
            [BitField(nameof(_bits0), 3, 5)] public int near => 0;
            public ValueUnion Value;
            public Anonymous0Struct Anonymous0;
            public Other Else;
            [StructLayout(LayoutKind.Explicit)] public struct ValueUnion { [FieldOffset(0)] public int A; [FieldOffset(0)] public long B; }
            public struct Anonymous0Struct { public byte C; }
            [NativeName("ACME_OTHER", Only64Bit = true)] public struct Other { public byte D; }
        }
        public struct LabTail : IIoctlTail { public uint Count; public Three First; readonly int IIoctlTail.TailOffset => 4; }
        public struct LabElsewhere : IIoctlTail { public uint Count; [NativeType("UCHAR[]")] readonly int IIoctlTail.TailOffset => 4; }
        public struct LAB_STATED { public uint Count; [NativeType("ULONG[1]")] public uint First; }
        public readonly record struct LabRecord(int First, short Second);
        public struct LabCaptured(int first) { public int First => first; public long Next; }
        [IoctlContract(0x8337, Header = "Public.h")]
        public static partial class Lab
        {
            [Ioctl(0x801)] public static partial LabState State(this IoctlDevice device, in LabTail input);
            [Ioctl(0x802)] public static partial LabRecord Record(this IoctlDevice device, in LabElsewhere input);
            [Ioctl(0x803)] public static partial LabCaptured Captured(this IoctlDevice device, ReadOnlySpan<Rows> input);
        }
        """;

    [Fact]
    public void Every_kind_of_field_is_read_alike()
    {
        using var client = Client.Compile(Kinds);

        Assert.Equal(11, Compare(client));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_structures_are_read_alike(int seed)
    {
        var random = new Random(seed);
        var source = "";
        for (var i = 0; i < 60; i++)
        {
            // A namespace and a contract for each, as their names are the same.
            var structures = AnyStructureTests.Structures(random);
            source += $"namespace N{i} {{ {CSharpOf(structures)} [IoctlContract(0x8337)] static partial class Lab {{ [Ioctl({0x801 + i}, Name = \"IOCTL_{i}\")] public static partial void Set(this IoctlDevice device, in {structures[^1].Name} input); }} }}\n";
        }

        using var client = Client.Compile(source);

        Assert.True(Compare(client) > 60);
    }

    /// <summary>Holds all types that the command reads to what the generator reads of the same source. Returns how many they are.</summary>
    static int Compare(Client client)
    {
        var reader = new SymbolTypeReader();
        var types = ContractReader.Read(client.Assembly).Types;
        foreach (var type in types)
        {
            var symbol = client.Compilation.Assembly.GetTypeByMetadataName(type.FullName.Replace("LabState.", "LabState+", StringComparison.Ordinal))!;
            Assert.Equal(TextOf(type), TextOf(reader.Read(symbol)));
        }

        return types.Count;
    }

    /// <summary>Structures with the arrays that they hold.</summary>
    internal static string CSharpOf(IEnumerable<StructureType> structures)
    {
        var arrays = new List<string>();
        return string.Concat(structures.Select(structure => CSharpOf(structure, arrays)).ToList().Concat(arrays));
    }

    static string CSharpOf(StructureType type, List<string> arrays)
    {
        var fields = type.Fields.Select(field => $"{(field.Offset is { } offset ? $"[FieldOffset({offset})] " : "")}public {CSharpOf(field.Type, arrays)} {field.Name};");
        return $"[StructLayout(LayoutKind.{type.Kind}, Pack = {type.Pack}, Size = {type.Size})] public struct {type.Name} {{ {string.Join(" ", fields)} }}\n";
    }

    static string CSharpOf(DataType type, List<string> arrays)
    {
        if (type is not ArrayType array)
            return type is GuidType ? "Guid" : type.Name switch { "LONG_PTR" => "nint", "UCHAR" => "byte", "USHORT" => "ushort", "ULONG" => "uint", "ULONGLONG" => "ulong", var name => name };

        var element = CSharpOf(array.Element, arrays);
        var made = "A" + arrays.Count.ToString(CultureInfo.InvariantCulture);
        arrays.Add($"[InlineArray({array.Count})] public struct {made} {{ {element} _first; }}\n");
        return made;
    }

    /// <summary>Everything that is stated of a value, whichever assembly it is of.</summary>
    static string TextOf(object? value) => value switch
    {
        null => "null",
        string text => text,
        IEnumerable list => $"[{string.Join(", ", list.Cast<object>().Select(TextOf))}]",
        _ when value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { Namespace: "System.Numerics" } => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        _ => $"{value.GetType().Name} {{ {string.Join("; ", value.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Where(static property => property.CanWrite || property.Name == "Name").Select(property => $"{property.Name} = {TextOf(property.GetValue(value))}").Order(StringComparer.Ordinal))} }}",
    };
}
