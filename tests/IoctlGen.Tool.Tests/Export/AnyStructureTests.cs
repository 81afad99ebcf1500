using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Types;
using IoctlGen.Tool.Export;

namespace IoctlGen.Tool.Tests.Export;

/// <summary>Whatever .NET lays out, C has a declaration for, on both targets: every C_ASSERT of it holds.</summary>
public sealed partial class AnyStructureTests
{
    static readonly int[] Packs = [0, 0, 1, 2, 4, 8];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Every_structure_has_a_declaration_that_its_assertions_hold_for(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = new HeaderText();
            var writer = new StructureWriter(text, new());
            foreach (var structure in Structures(random))
                writer.Write(structure);

            foreach (var target in new[] { CTarget.X64, CTarget.X86 })
            {
                var header = Read(text.ToString(), target);
                Assert.True(header.Problems.Count == 0, $"{target}: {string.Join("\n", header.Problems)}\n{text}");
            }
        }
    }

    /// <summary>What C has, C++ has in words of its own: tags without typedef in a namespace, types of std, initializers, functions, alignas, pragmas among the declarations.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Every_structure_lies_in_C_plus_plus_as_in_C(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < 250; i++)
        {
            var text = new HeaderText();
            var writer = new StructureWriter(text, new());
            var structures = Structures(random);
            foreach (var structure in structures)
                writer.Write(structure);

            var modern = InCpp(text.ToString());
            foreach (var target in new[] { CTarget.X64, CTarget.X86 })
            {
                var (c, cpp) = (Read(text.ToString(), target), Read(modern, target));
                Assert.True(cpp.Problems.Count == 0, $"{target}: {string.Join("\n", cpp.Problems)}\n{modern}");
                foreach (var structure in structures)
                    Assert.True(Layout(c, structure.Name) == Layout(cpp, structure.Name), $"{structure.Name} on {target}: {Layout(c, structure.Name)} and {Layout(cpp, structure.Name)}\n{modern}");
            }
        }
    }

    static string InCpp(string c)
    {
        var cpp = Typedef().Replace(c, "$1 $2 {\npublic:\n$2() = default;\nstatic constexpr int Version = 1;\n");
        cpp = TypedefNames().Replace(cpp, "bool IsValid() const { return true; }\n};");
        cpp = Array().Replace(cpp, "std::array<$1, $3> $2{};");
        cpp = Number().Replace(cpp, "$1 $2 = 0;");
        cpp = Pack().Replace(cpp, "_Pragma(\"pack$1\")").Replace("__declspec(align(", "alignas((", StringComparison.Ordinal).Replace("C_ASSERT(", "static_assert(", StringComparison.Ordinal);
        foreach (var (name, standard) in new[] { ("UCHAR", "std::uint8_t"), ("USHORT", "std::uint16_t"), ("ULONG", "std::uint32_t"), ("ULONGLONG", "std::uint64_t") })
            cpp = Regex.Replace(cpp, $@"\b{name}\b", standard);
        return "namespace Any::Of {\n" + cpp + "\n}";
    }

    static CHeader Read(string text, CTarget target) => CHeaderReader.Read(new("Any.h", text), target: target, cancellationToken: TestContext.Current.CancellationToken);

    static string Layout(CHeader header, string name)
    {
        Assert.True(header.Layouts.TryGet(header.Find(name)!, out var layout, out var reason), reason);
        return FormattableString.Invariant($"{layout!.Size}/{layout.Alignment} ") + string.Join(", ", layout.Fields.Select(static place => FormattableString.Invariant($"{place.Field.Name} {place.Offset} {place.Size}")));
    }

    [GeneratedRegex(@"typedef (struct|union) _(\w+) \{")]
    private static partial Regex Typedef();

    [GeneratedRegex(@"\} \w+, \*P\w+;")]
    private static partial Regex TypedefNames();

    [GeneratedRegex(@"\b(\w+) (\w+)\[(\d+)\];")]
    private static partial Regex Array();

    [GeneratedRegex(@"\b(U?(?:CHAR|SHORT|LONG|LONGLONG)) (F\d+);")]
    private static partial Regex Number();

    [GeneratedRegex(@"#pragma pack(\([^)]*\))")]
    private static partial Regex Pack();

    /// <summary>The reader of the headers is one that finds what does not hold.</summary>
    [Fact]
    public void An_assertion_that_does_not_hold_is_found() =>
        Assert.Contains("it does not hold", Read("typedef struct _S { LONG_PTR A; ULONG B; } S;\nC_ASSERT(offsetof(S, B) == 8);", CTarget.X86).Problems.Single().ToString(), StringComparison.Ordinal);

    /// <summary>A structure, and those that it holds before it.</summary>
    internal static List<StructureType> Structures(Random random)
    {
        var all = new List<StructureType>();
        for (var i = random.Next(1, 4); i > 0; i--)
            all.Add(Structure(random, all));
        return all;
    }

    static StructureType Structure(Random random, List<StructureType> others)
    {
        var name = "S" + others.Count.ToString(CultureInfo.InvariantCulture);
        var kind = random.Next(2) == 0 ? LayoutKind.Sequential : LayoutKind.Explicit;
        var fields = Enumerable.Range(0, random.Next(1, 6)).Select(index => new DataField(
            FormattableString.Invariant($"F{index}"), FormattableString.Invariant($"F{index}"), Type(random, others), kind == LayoutKind.Explicit ? random.Next(4) == 0 ? 0 : random.Next(40) : null));
        return new(name, name, null, kind, Packs[random.Next(Packs.Length)], random.Next(3) == 0 ? random.Next(1, 70) : 0, [.. fields]);
    }

    static DataType Type(Random random, List<StructureType> others) => random.Next(8) switch
    {
        0 => new ArrayType(Type(random, others), random.Next(1, 4)),
        1 when others.Count > 0 => others[random.Next(others.Count)],
        2 => new GuidType(),
        3 or 4 => new ScalarType("LONG_PTR", 0),
        5 => new ScalarType("UCHAR", 1),
        6 => new ScalarType("ULONG", 4),
        _ => random.Next(2) == 0 ? new ScalarType("USHORT", 2) : new ScalarType("ULONGLONG", 8),
    };
}
