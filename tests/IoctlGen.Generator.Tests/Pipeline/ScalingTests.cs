using System.Text;
using IoctlGen.Generator.Building;
using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Rules;
using IoctlGen.Generator.Sources;
using IoctlGen.Generator.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Generator.Tests.Pipeline;

/// <summary>
/// Twice as much to read is twice the work, and never more: an editor does it at every keystroke. Measured in memory, which is the same
/// on every machine.
/// </summary>
public sealed class ScalingTests
{
    const double MostGrowth = 2.5;

    const int Deep = 10, Many = 120;

    /// <summary>What is made once is made by now.</summary>
    static ScalingTests() => Work(Sending("int"), SpecFiles.None);

    public static TheoryData<string> Names => [.. Cases.Keys];

    static Dictionary<string, (int Size, Func<int, string> Source)> Cases { get; } = new()
    {
        ["structures of two, of two each"] = (Deep, n => Levels(n, "int", "public A{0} L; public A{0} R;") + Sending($"A{n}")),
        ["structures laid over each other"] = (Deep, n => Levels(n, "int", "[FieldOffset(0)] public A{0} L; [FieldOffset(0)] public A{0} R;", "[StructLayout(LayoutKind.Explicit)] ") + Sending($"A{n}")),
        ["with a bool at the end"] = (Deep, n => Levels(n, "bool", "public A{0} L; public A{0} R;") + Sending($"A{n}")),
        ["with a type that another generator writes"] = (Deep, n => Levels(n, "Missing", "public A{0} L; public A{0} R;") + $"public struct B {{ public A{n} Deep; public string Text; }}\n" + Sending("B")),
        ["with a reference at the end"] = (Deep, n => Levels(n, "string", "public A{0} L; public A{0} R;") + Sending($"A{n}")),
        ["in Nullable"] = (Deep, n => Levels(n, "int", "public A{0}? L; public A{0} R;") + Sending($"A{n}")),
        ["inline arrays of inline arrays"] = (Deep, n => Levels(n, "int", "public A{0} First;", "[InlineArray(2)] ") + Sending($"A{n}")),
        ["a generic of itself"] = (Deep, n => "public struct G<T> where T : unmanaged { public T L; public T R; }\n" + Sending(string.Concat(Enumerable.Repeat("G<", n)) + "int" + new string('>', n))),
        ["generics of generics"] = (Deep, n => $"public struct A0<T> where T : unmanaged {{ public T L; }}\n{Lines(n, i => $"public struct A{i + 1}<T> where T : unmanaged {{ public A{i}<T> L; public A{i}<T> R; }}")}" + Sending($"A{n}<int>")),
        ["a chain of structures"] = (300, n => Levels(n, "int", "public A{0} L;") + Sending($"A{n}")),
        ["fields"] = (Many, n => $"public struct A {{ {Lines(n, i => $"public int F{i};")} }}\n" + Sending("A")),
        ["fields of structures"] = (Many, n => Lines(n, i => $"public struct A{i} {{ public int F; }}") + $"public struct A {{ {Lines(n, i => $"public A{i} F{i};")} }}\n" + Sending("A")),
        ["fixed buffers"] = (Many, n => $"public unsafe struct A {{ {Lines(n, i => $"public fixed byte F{i}[{i + 1}];")} }}\n" + Sending("A")),
        ["inline arrays"] = (Many, n => Lines(n, i => $"[InlineArray({i + 1})] public struct A{i} {{ public byte F; }}") + $"public struct A {{ {Lines(n, i => $"public A{i} F{i};")} }}\n" + Sending("A")),
        ["members of an enum"] = (Many, n => $"public enum E {{ {Lines(n, i => $"M{i},")} }}\n" + Contract("[Ioctl((int)E.M1)] public static partial E Read(this IoctlDevice device, in E value);")),
        ["parts of a structure"] = (Many, n => Lines(n, i => $"public partial struct A {{ public int F{i}; }}") + Sending("A")),
        ["parts of a contract"] = (Many, n => "[IoctlContract(0x8337)] public static partial class Meter { }\n" + Lines(n, i => $"public static partial class Meter {{ {Method(i)} }}")),
        ["contracts"] = (Many, n => Lines(n, i => Contract(Method(i)).Replace("Meter", $"Meter{i}"))),
        ["repeated contracts"] = (Many, n => Lines(n, i => Contract(Method(i)))),
        ["nested contracts"] = (Deep, n => Lines(n, i => $"[IoctlContract(0x8337)] public static partial class Meter{i} {{ {Method(i).Replace("this ", "")}") + new string('}', n)),
        ["methods"] = (Many, n => Contract(Lines(n, Method))),
        ["methods of one code"] = (Many, n => Contract(Lines(n, i => Method(i).Replace($"0x{i:X3}", "0x800")))),
        ["methods of one name of two codes"] = (Many, n => Contract(Lines(n, i => Method(i).Replace($"IOCTL_M{i}", "IOCTL_M")))),
        ["overloads"] = (Many, n => Lines(n, i => $"public struct A{i} {{ public int F; }}") + Contract(Lines(n, i => $"[Ioctl(0x800)] public static partial void Send(this IoctlDevice device, in A{i} value);"))),
        ["methods without a code"] = (Many, n => Contract(Lines(n, i => $"[Ioctl] public static partial void Send{i}(this IoctlDevice device);"))),
        ["published names"] = (Many, n => Contract(Lines(n, i => $"[Ioctl(\"IOCTL_DISK_GET_DRIVE_GEOMETRY\")] public static partial void Send{i}(this IoctlDevice device);"))),
        ["misspelt names"] = (Deep, n => Contract(Lines(n, i => $"[Ioctl(\"IOCTL_DISK_GET_DRIVE_GEOMETRI{i}\")] public static partial void Send{i}(this IoctlDevice device);"))),
        ["constants of the user's"] = (Many, n => Contract(Lines(n, i => $"const uint IOCTL_M{i} = 1; {Method(i)}"))),
        ["types of another generator's"] = (Many, n => Contract(Lines(n, i => Method(i).Replace(")", ", in Missing value)").Replace("\", in Missing value)]", "\")]")))),
        ["numbers of another generator's"] = (Many, n => Contract(Lines(n, i => Method(i).Replace($"0x{i:X3}", $"Missing.Number{i}")))),
        ["asynchronous methods"] = (Many, n => Contract(Lines(n, i => Method(i).Replace("void", "System.Threading.Tasks.Task")))),
        ["methods of an interface"] = (Many, n => $"interface IMeter {{ {Lines(n, i => $"System.Threading.Tasks.Task S{i}();")} }}\n[IoctlContract(0x8337)] partial class Meter(IoctlDevice device) : IMeter {{ {Lines(n, i => $"[Ioctl(0x{i:X3})] public partial System.Threading.Tasks.Task S{i}();")} }}"),
        ["methods and fields beside a primary constructor"] = (Many, n => $"[IoctlContract(0x8337)] partial class Meter(IoctlDevice device) {{ {Lines(n, i => $"int _f{i}; [Ioctl(0x{i:X3})] public partial void S{i}();")} }}"),
        ["devices to choose from"] = (Many, n => $"[IoctlContract(0x8337)] partial class Meter {{ {Lines(n, i => $"IoctlDevice _f{i} = null!;")} [Ioctl(1)] public partial void Start(); [Ioctl(2)] public partial void Stop(); }}"),
        ["parameters"] = (Many, n => Contract($"[Ioctl(1)] public static partial void Start(this IoctlDevice device{string.Concat(Enumerable.Range(0, n).Select(i => $", int p{i}"))});")),
    };

    [Theory]
    [MemberData(nameof(Names))]
    public void Twice_as_many_are_twice_the_work(string name)
    {
        var (size, source) = Cases[name];
        Grows(Work(source(size), SpecFiles.None), Work(source(2 * size), SpecFiles.None));
    }

    [Fact]
    public void Twice_as_many_codes_of_a_header_are_twice_the_work()
    {
        static long OfHeader(int n) => Work(
            Contract(Lines(n, i => Method(i))).Replace("0x8337", "0x8337, Header = \"Public.h\""),
            SpecFiles.Of([("/Public.h", Lines(n, i => $"#define IOCTL_M{i} CTL_CODE(0x8337, {i}, METHOD_BUFFERED, FILE_ANY_ACCESS)")), .. Enumerable.Range(0, 20).Select(i => ($"/Other{i}.h", "#define A 1\n"))]));

        Grows(OfHeader(Many), OfHeader(2 * Many));
    }

    /// <summary>Structures without end are the compiler's error (CS0523); what reads them must have one.</summary>
    [Theory]
    [InlineData("public struct A { public A Inner; public string Text; }")]
    [InlineData("public struct A { public B Inner; public string Text; } public struct B { public A Outer; }")]
    [InlineData("public struct A { public G<int> Inner; } public struct G<T> { public G<G<T>> Inner; public string Text; }")]
    [InlineData("public struct A { public G<int> Inner; } public struct G<T> where T : unmanaged { public G<G<T>> Inner; }")]
    [InlineData("public struct A { public G<int> Inner; } public struct G<T> where T : unmanaged { public G<P<T, int>> L; public G<P<int, T>> R; } public struct P<T, U> where T : unmanaged where U : unmanaged { public T L; public U R; }")]
    [InlineData("public struct A { public G<int> Inner; } public struct G<T> where T : unmanaged { public G<P<T>> Inner; } public struct P<T> where T : unmanaged { public T L; public T R; }")]
    public void Structures_without_end_end(string structures) => Work(structures + Sending("A"), SpecFiles.None);

    [Fact]
    public void A_reference_that_lies_too_deep_to_be_named_is_one_all_the_same() =>
        Assert.Equal("it holds a reference", BufferType.WhyNot(Compilations.Create(Levels(300, "string", "public A{0} L;")).GetTypeByMetadataName("A300")!));

    [Fact]
    public void The_layout_of_a_structure_does_not_depend_on_what_was_asked_before()
    {
        const int Deepest = 63;
        var compilation = Compilations.Create(Levels(Deepest + 10, "int", "public A{0} L;"));
        var structures = Enumerable.Range(0, Deepest + 11).Select(i => compilation.GetTypeByMetadataName($"A{i}")!).ToList();
        var (up, down) = (new LayoutCalculator(8, asC: false), new LayoutCalculator(8, asC: false));
        Assert.Equal(structures.Select((_, i) => i <= Deepest), structures.ConvertAll(type => up.Of(type) is not null));
        Assert.Equal(structures.Select((_, i) => i <= Deepest), Enumerable.Reverse(structures).Select(type => down.Of(type) is not null).Reverse());
    }

    [Fact]
    public void What_no_memory_could_hold_has_no_layout() => Assert.Null(new LayoutCalculator(8, asC: false).Of(
        Compilations.Create(Levels(40, "int", "public A{0} L; public A{0} R;")).GetTypeByMetadataName("A40")!));

    static void Grows(long once, long twice) => Assert.True(twice <= MostGrowth * once, $"{once:N0} bytes for n, {twice:N0} for 2n: {(double)twice / once:F1} times as many.");

    /// <summary>The bytes that generator and rules allocate, once the compiler has read the source: that is its own work.</summary>
    static long Work(string source, SpecFiles specs)
    {
        const string Usings = "using IoctlGen; using System.Runtime.CompilerServices; using System.Runtime.InteropServices;\n";
        var cancellationToken = TestContext.Current.CancellationToken;
        var written = EveryShape.Reference.AddSyntaxTrees(Compilations.Parse(Usings + source, "Contract.cs"));
        written.GetDeclarationDiagnostics(cancellationToken);
        var sources = new SpecSources(specs.Texts.Select(text => SpecFileReader.Read(text, specs, cancellationToken)!));
        var contracts = Contracts(written);

        var start = GC.GetAllocatedBytesForCurrentThread();
        var models = contracts.ConvertAll(type => ContractSteps.Real.Build(type, written, sources, cancellationToken));
        var files = models.SelectMany(model => model is null ? [] : ContractSteps.Real.Emit(model)).ToList();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - start;

        var completed = written.AddSyntaxTrees(files.Select(file => Compilations.Parse(file.Text, file.HintName + ".g.cs")));
        completed.GetDeclarationDiagnostics(cancellationToken);
        contracts = Contracts(completed);
        var project = new AnalyzedProject(specs.GlobalOptions, Layouts.Of(completed));

        start = GC.GetAllocatedBytesForCurrentThread();
        foreach (var type in contracts)
        {
            var contract = ContractFactsReader.Read(type, new SymbolAttributeReader(cancellationToken), sources, cancellationToken)!;
            foreach (var rule in Rules)
                _ = rule.Check(contract, project, cancellationToken).ToList();
        }

        return bytes + GC.GetAllocatedBytesForCurrentThread() - start;
    }

    static readonly ContractRule[] Rules =
    [
        .. typeof(IoctlGenerator).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ContractRule)) && !type.IsAbstract).Select(type => (ContractRule)Activator.CreateInstance(type)!),
    ];

    static List<INamedTypeSymbol> Contracts(Compilation compilation) =>
        [.. compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type).OfType<INamedTypeSymbol>().Where(type => ContractAttributes.InOrder(type).Count > 0)];

    static string Contract(string methods) => $"[IoctlContract(0x8337)] public static partial class Meter {{ {methods} }}\n";

    static string Method(int number) => $"[Ioctl(0x{number:X3}, Name = \"IOCTL_M{number}\")] public static partial void S{number}(this IoctlDevice device);";

    static string Sending(string type) => Contract($"[Ioctl(1)] public static partial void Start(this IoctlDevice device, in {type} value);");

    /// <summary>A0 with one field, and so many structures that have the one before them.</summary>
    static string Levels(int count, string first, string fields, string attributes = "") => $"public struct A0 {{ public {first} F; }}\n"
        + Lines(count, i => $"{attributes}public struct A{i + 1} {{ {fields.Replace("{0}", $"{i}")} }}");

    static string Lines(int count, Func<int, string> line)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(line(i)).Append('\n');
        return text.ToString();
    }
}
