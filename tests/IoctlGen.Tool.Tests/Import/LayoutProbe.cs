using System.Globalization;
using System.Text;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Import;

namespace IoctlGen.Tool.Tests;

/// <summary>Asks the runtime, on 64 bits, where every field of every imported structure lies, and holds it against C.</summary>
static class LayoutProbe
{
    /// <summary>The code that asks, in the namespace of what was imported.</summary>
    public static string Source(CHeader header, ImportedFile file)
    {
        var text = new StringBuilder();
        foreach (var structure in file.Types.OfType<ImportedStructure>())
        {
            text.Append(CultureInfo.InvariantCulture, $"static void Add{structure.Name.TrimStart('@')}(List<string> r) {{ {structure.Name} s = default; r.Add(\"{structure.Name}. \" + Unsafe.SizeOf<{structure.Name}>());\n");
            foreach (var (name, _) in Fields(LayoutOf(header, structure), structure))
                text.Append(CultureInfo.InvariantCulture, $"r.Add(\"{structure.Name}.{name} \" + At(ref s, ref s.{name}));\n");
            text.Append("}\n");
        }

        var calls = string.Concat(file.Types.OfType<ImportedStructure>().Select(static structure => $"Add{structure.Name.TrimStart('@')}(r);\n"));
        return $$"""
            using System.Collections.Generic;
            using System.Runtime.CompilerServices;
            namespace {{file.Namespace}};
            public static class Probe
            {
                static long At<S, T>(ref S s, ref T field) => Unsafe.ByteOffset(ref Unsafe.As<S, byte>(ref s), ref Unsafe.As<T, byte>(ref field));
                {{text}}
                public static string[] All() { var r = new List<string>(); {{calls}} return r.ToArray(); }
            }
            """;
    }

    /// <summary>Asks.</summary>
    public static void Require(CHeader header, ImportedFile file, ImportedCode code)
    {
        var structures = file.Types.OfType<ImportedStructure>().Select(structure => (Structure: structure, Layout: LayoutOf(header, structure))).ToList();
        var expected = structures.SelectMany(pair => Fields(pair.Layout, pair.Structure).Prepend(("", pair.Layout.Size)).Select(field => FormattableString.Invariant($"{pair.Structure.Name}.{field.Item1} {field.Item2}")));
        Assert.Equal(expected, (string[])code.Load().GetType(file.Namespace + ".Probe")!.GetMethod("All")!.Invoke(null, null)!);
    }

    static IEnumerable<(string Name, long Offset)> Fields(CLayout layout, ImportedStructure structure)
    {
        var fields = structure.Members.OfType<ImportedField>().Select(static field => field.Name).ToHashSet();
        return layout.Fields.Where(static place => place.Field is { Name: not null, Bits: null }).Select(static place => (CSharpNames.OfMember(place.Field.Name!), place.Offset)).Where(field => fields.Contains(field.Item1));
    }

    static CLayout LayoutOf(CHeader header, ImportedStructure structure)
    {
        Assert.True(header.Layouts.TryGet(header.Find(structure.Name.TrimStart('@'))!, out var layout, out var reason), reason);
        return layout!;
    }
}
