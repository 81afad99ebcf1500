using System.Globalization;
using System.Text;

namespace IoctlGen.Tool.Tests;

/// <summary>The header that holds everything which is hard: every byte and bit of it lies in C# where the C compiler places it.</summary>
public sealed class NastyImportTests
{
    static readonly string Header = Repository.File("tests/IoctlGen.Specs.Tests/CHeaders/Declarations/nasty.h");

    /// <summary>What mingw-w64's compiler makes of it for 64 bits: structure, size, fields.</summary>
    static readonly string[][] Layouts =
    [
        .. File.ReadLines(Repository.File("tests/IoctlGen.Specs.Tests/CHeaders/mingw-layouts.tsv"))
            .Select(static line => line.Split('\t')).Where(static row => row[0] == "nasty.h" && row[2] == "64"),
    ];

    [Fact]
    public async Task It_compiles_without_a_complaint() =>
        Assert.Empty((await ImportedCode.Compile(await Text())).Complaints);

    [Fact]
    public async Task Every_field_lies_where_the_compiler_of_C_places_it()
    {
        var expected = Layouts.SelectMany(row => Fields(row).Where(field => field.Place.IndexOf(':') < 0)
            .Select(field => $"{Name(row)}.{field.Name} {field.Place}").Prepend($"{Name(row)} {row[3]}")).ToList();
        var probe = new StringBuilder();
        foreach (var row in Layouts)
        {
            probe.Append(CultureInfo.InvariantCulture, $"{{ {Name(row)} s = default; r.Add(\"{Name(row)} \" + Unsafe.SizeOf<{Name(row)}>());\n");
            foreach (var (name, place) in Fields(row).Where(field => field.Place.IndexOf(':') < 0))
                probe.Append(name == "Data" ? $"r.Add(\"{Name(row)}.Data \" + {Name(row)}.DataOffset);\n" : $"r.Add(\"{Name(row)}.{name} \" + At(ref s, ref s.{Escaped(name)}));\n");
            probe.Append("}\n");
        }

        Assert.Equal(expected, await Run(probe.ToString()));
    }

    [Fact]
    public async Task Every_bit_field_has_the_bits_that_it_has_in_C()
    {
        var expected = Layouts.SelectMany(row => Fields(row).Where(field => field.Place.Contains(':')).Select(field => $"{Name(row)}.{field.Name} {field.Place}")).ToList();
        var probe = new StringBuilder();
        foreach (var row in Layouts)
        {
            foreach (var (name, _) in Fields(row).Where(field => field.Place.Contains(':')))
                probe.Append(CultureInfo.InvariantCulture, $"{{ {Name(row)} s = default; s.{name} = unchecked(({(name == "Signed" ? "int" : name is "Small" or "Rest" ? "byte" : name == "Other" ? "ushort" : name is "Whole" or "Part" ? "ulong" : "uint")})-1L); r.Add(\"{Name(row)}.{name} \" + Bits(ref s)); }}\n");
        }

        Assert.NotEmpty(expected);
        Assert.Equal(expected, await Run(probe.ToString()));
    }

    [Fact]
    public async Task Bit_fields_keep_their_neighbours_and_their_signs() =>
        Assert.Equal(["1 9 -3 0 -3"], await Run("{ NASTY_FLAGS s = default; s.Present = 1; s.Kind = 9; s.Signed = -3; s.Present = 3; s.Wide = 0; r.Add($\"{s.Present} {s.Kind} {s.Signed} {s.Wide} {s.Signed}\"); }\n"));

    [Fact]
    public async Task Members_of_anonymous_structures_are_those_of_the_outer_one() =>
        Assert.Equal(["16909060 258 1 2 772"], await Run("{ NASTY_NESTED s = default; s.AsULong = 0x01020304; r.Add($\"{s.AsULong} {s.High} {s.Bytes[1]} {s.Bytes[0]} {s.Low}\"); }\n"));

    static async Task<string> Text()
    {
        var run = await Tool.Run("import", Header, "--namespace", "Acme.Nasties");
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }

    static async Task<string[]> Run(string probe)
    {
        var code = await ImportedCode.Compile(await Text(), $$"""
            using System.Collections.Generic;
            using System.Numerics;
            using System.Runtime.CompilerServices;
            using System.Runtime.InteropServices;
            namespace Acme.Nasties;
            public static class Probe
            {
                static long At<S, T>(ref S s, ref T field) => Unsafe.ByteOffset(ref Unsafe.As<S, byte>(ref s), ref Unsafe.As<T, byte>(ref field));

                static string Bits<S>(ref S s) where S : struct
                {
                    var bytes = MemoryMarshal.AsBytes(MemoryMarshal.CreateReadOnlySpan(ref s, 1));
                    int first = -1, count = 0;
                    for (var i = 0; i < bytes.Length * 8; i++)
                    {
                        if ((bytes[i / 8] >> (i % 8) & 1) == 0)
                            continue;
                        first = first < 0 ? i : first;
                        count++;
                    }

                    return $"{first / 8}.{first % 8}:{count}";
                }

                public static string[] All()
                {
                    var r = new List<string>();
                    {{probe}}
                    return r.ToArray();
                }
            }
            """);
        Assert.Empty(code.Errors);
        return (string[])code.Load().GetType("Acme.Nasties.Probe")!.GetMethod("All")!.Invoke(null, null)!;
    }

    static string Name(string[] row) => row[1].TrimStart('_');

    static IEnumerable<(string Name, string Place)> Fields(string[] row) =>
        row[4].Split(", ").Select(static field => field.Split(' ')).Where(static field => field[0] != "-").Select(static field => (field[0], field[1]));

    static string Escaped(string name) => name is "class" or "event" or "string" ? "@" + name : name;
}
