using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Import;

namespace IoctlGen.Tool.Tests;

/// <summary>Twice the header takes import no more than about twice the memory, whatever it declares. Counted in bytes: a clock would measure the machine.</summary>
public sealed class ImportScalingTests
{
    public static TheoryData<string, int, Func<int, string>> Headers => new()
    {
        { "codes", 100, n => Lines(n, i => $"#define IOCTL_X_{i} CTL_CODE(0x8000, {i}, METHOD_BUFFERED, FILE_ANY_ACCESS)") },
        { "codes of one number", 100, n => Lines(n, i => $"#define IOCTL_X_{i} 0x80002000") },
        { "codes under one comment", 100, n => "// " + new string('x', 1900) + "\n" + Lines(n, i => $"#define IOCTL_X_{i} 0x8000{i:X4}") },
        { "structures", 100, n => Lines(n, i => $"typedef struct _S{i} {{ ULONG A; void *B; }} S{i}, *PS{i};") },
        { "structures of one name", 100, n => Lines(n, i => $"typedef struct _S {{ int F{i}; }} S;") },
        { "a chain of structures", 200, n => "struct S0 { int F; };\n" + Lines(n, i => $"struct S{i} {{ struct S{i - 1} A; }};") },
        { "structures that double", 12, n => "struct S0 { int F; };\n" + Lines(n, i => $"struct S{i} {{ struct S{i - 1} A, B; }};") },
        { "unions that double", 12, n => "union S0 { int F; };\n" + Lines(n, i => $"union S{i} {{ union S{i - 1} A, B; }};") },
        { "unnamed members that double", 20, n => "typedef union { int F; } A0;\n" + Lines(n, i => $"typedef union {{ A{i - 1}; A{i - 1}; }} A{i};") },
        { "fields", 200, n => "struct S {" + Lines(n, i => $"ULONG F{i};") + "};" },
        { "fields of one name", 200, n => "struct S {" + Lines(n, _ => "ULONG F; // a comment") + "};" },
        { "fields and comments on one line", 200, n => "struct S { " + string.Concat(Enumerable.Repeat("int F; /* a comment that is of some length */ ", n)) + "\n};" },
        { "bit fields", 200, n => "struct S {" + Lines(n, i => $"ULONG F{i} : 3;") + "};" },
        { "arrays", 100, n => "struct S {" + Lines(n, i => $"ULONG F{i}[{i + 1}];") + "};" },
        { "flexible arrays", 100, n => "struct S { int F; " + Lines(n, i => $"ULONG F{i}[];") + "};" },
        { "unnamed structures", 100, n => "struct S {" + Lines(n, i => $"struct {{ int F; }} F{i};") + "};" },
        { "unnamed members", 100, n => "struct S {" + Lines(n, i => $"struct {{ int F{i}; }};") + "};" },
        { "enumerators", 200, n => "enum E {" + Lines(n, i => $"V{i},") + "};" },
        { "enumerations", 100, n => Lines(n, i => $"typedef enum {{ V{i} }} E{i};") },
        { "constants", 200, n => Lines(n, i => $"#define C{i} {i}") },
        { "other macros", 200, n => Lines(n, i => $"#define C{i}(x) x") },
        { "unknown types", 100, n => Lines(n, i => $"typedef struct _S{i} {{ FOO{i} F; }} S{i};") },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Twice_the_header_takes_twice_the_memory(string shape, int count, Func<int, string> text)
    {
        var (once, twice) = (Measure(count), Measure(2 * count));
        Assert.True(twice <= 2.5 * once, $"{shape}: {once} bytes for {count}, {twice} for {2 * count}");

        long Measure(int n)
        {
            var file = new HeaderFile("Public.h", text(n));
            Import(file);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Import(file);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    static void Import(HeaderFile file)
    {
        var headers = new[] { CTarget.X64, CTarget.X86 }.Select(target => CHeaderReader.Read(file, target: target, cancellationToken: TestContext.Current.CancellationToken)).ToList();
        FilePrinter.Print(Importer.Import(headers[0], headers[1], file.Path, new Dictionary<string, Specs.Documentation.PageFacts>(), ""));
    }

    static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));
}
