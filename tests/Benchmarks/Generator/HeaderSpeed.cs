using System.Diagnostics;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace IoctlGen.Benchmarks.Generator;

/// <summary>What a header costs that a project names: a first run of the generator and of all rules, and one after an edit in C#, beside those of the same project without it.</summary>
static class HeaderSpeed
{
    const int WarmUpRounds = 2, Rounds = 9, Structures = 50, FieldsOfStructure = 14, Lines = 6000;

    static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    public static void Run()
    {
        var (without, with) = (new List<(double Cold, double Edit)>(), new List<(double Cold, double Edit)>());
        for (var round = 0; round < WarmUpRounds + Rounds; round++)
        {
            // A header that was read before would not be read again, so that each round has another.
            var (none, named) = (Measure(NamedHeader.None, round), Measure(NamedHeader.Of(Header(round)), round));
            if (round >= WarmUpRounds)
                (without, with) = ([.. without, none], [.. with, named]);
        }

        Console.WriteLine();
        Console.WriteLine($"| {Structures} structures, generator and rules, processor time | no header | a header of {Lines:N0} lines |");
        Console.WriteLine("|---|---|---|");
        Row("first run", static run => run.Cold);
        Row("after an edit in C#", static run => run.Edit);

        void Row(string what, Func<(double Cold, double Edit), double> value) =>
            Console.WriteLine($"| {what} | {Median.Of(without.Select(value)):F0} ms | {Median.Of(with.Select(value)):F0} ms |");
    }

    static (double Cold, double Edit) Measure(NamedHeader header, int round)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create([LoadedGenerators.IoctlGen().AsSourceGenerator()], header.Files, ParseOptions, header);
        var contract = Parse(Contract(), "Contract.cs");
        var compilation = CSharpCompilation.Create("Consumer", [contract, Edited(0)], LoadedGenerators.References, new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true));
        return (Milliseconds(compilation), Milliseconds(Workload.EditUnrelated(compilation, round + 1)));

        double Milliseconds(CSharpCompilation project)
        {
            GC.Collect();
            var start = Process.GetCurrentProcess().TotalProcessorTime;
            driver = driver.RunGeneratorsAndUpdateCompilation(project, out var updated, out _);
            var reports = updated.WithAnalyzers(LoadedGenerators.Rules, new AnalyzerOptions(header.Files, header)).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
            var time = (Process.GetCurrentProcess().TotalProcessorTime - start).TotalMilliseconds;
            if (updated.GetDiagnostics().Concat(reports).FirstOrDefault(static report => report.Severity == DiagnosticSeverity.Error) is { } error)
                throw new InvalidOperationException($"The project is not as its header, so its time means nothing: {error}");
            return time;
        }
    }

    /// <summary>Structures of the contract, and as many others as fill the lines.</summary>
    static string Header(int round)
    {
        var text = new StringBuilder($"/* Round {round} */\n");
        for (var structure = 0; structure < Structures; structure++)
            text.Append($"#define IOCTL_METER_{structure} CTL_CODE(0x8337, 0x{0x800 + structure:X}, METHOD_BUFFERED, FILE_READ_ACCESS)\n");
        for (var structure = 0; structure < (Lines - Structures - 1) / (FieldsOfStructure + 2); structure++)
        {
            text.Append($"typedef struct _METER_STATE_{structure} {{\n");
            for (var field = 0; field < FieldsOfStructure; field++)
                text.Append($"    {(field % 2 == 0 ? "ULONG" : "PVOID")} Field{field}; /* What the meter has measured. */\n");
            text.Append($"}} METER_STATE_{structure};\n");
        }

        return text.ToString();
    }

    static string Contract()
    {
        var text = new StringBuilder("using IoctlGen;\nusing System.Runtime.InteropServices;\n[assembly: System.Runtime.CompilerServices.DisableRuntimeMarshalling]\nnamespace Acme.Meters;\n[IoctlContract(0x8337)]\npublic static partial class Meter\n{\n");
        for (var structure = 0; structure < Structures; structure++)
            text.Append($"    [Ioctl(0x{0x800 + structure:X}, TransferMethod.Buffered, RequiredAccess.Read, Name = \"IOCTL_METER_{structure}\")] public static partial METER_STATE_{structure} Get{structure}(this IoctlDevice meter);\n");
        text.Append("}\n");
        for (var structure = 0; structure < Structures; structure++)
        {
            var fields = string.Concat(Enumerable.Range(0, FieldsOfStructure).Select(static field => $" public {(field % 2 == 0 ? "uint" : "nint")} Field{field};"));
            text.Append($"[StructLayout(LayoutKind.Sequential)] public struct METER_STATE_{structure} {{{fields} }}\n");
        }

        return text.ToString();
    }

    static SyntaxTree Edited(int edit) => Parse($"class Unrelated {{ const int Edit = {edit}; }}", "Unrelated.cs");

    static SyntaxTree Parse(string text, string path) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}
