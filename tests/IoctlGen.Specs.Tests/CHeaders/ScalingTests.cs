using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Twice the text takes no more than about twice the work and memory, whatever it is made of. Counted in steps and bytes: a clock would measure the machine.</summary>
public sealed class ScalingTests
{
    const double MaximumRatio = 2.5;

    static readonly string Chain = Lines(90, i => $"#define C{i}(x) C{i - 1}(x)") + "#define C0(x) x\n";

    static readonly string Anonymous = "typedef union { int F; } A0;\n" + Lines(10, i => $"typedef union {{ A{i - 1}; A{i - 1}; }} A{i};");

    static readonly string Aligned = Nested(20, "struct __declspec(align(sizeof(", "char", ")))");

    public static TheoryData<string, int, Func<int, string>> Headers => new()
    {
        { "codes", 200, n => Lines(n, i => $"#define IOCTL_{i} CTL_CODE(0x8000, {i}, METHOD_BUFFERED, FILE_ANY_ACCESS)") },
        { "macros that hide each other", 20, n => Chain + Lines(n, i => $"#define IOCTL_{i} C90(C90(0x80000000 + {i}))") },
        { "a header that takes all its budget", 25, n => "#define D(x) x + x + x + x\n" + Lines(n, i => $"#define IOCTL_{i} {Nested(20, "D(", "1", ")")}") },
        { "texts made of arguments", 100, n => "#define S(x) #x\n" + Lines(n, i => $"#define IOCTL_{i} S({Repeated("word ", 200)})") },
        { "a text of doubled arguments", 20, n => "#define S(x) #x\n#define D0(x) S(x x)\n" + Lines(n, i => $"#define D{i}(x) D{i - 1}(x x)") + "#define IOCTL_X D" + n + "(word)" },
        { "pasted words", 100, n => "#define P(a, b) a##b\n" + Lines(n, i => $"#define IOCTL_{i} P({new string('a', 2000)}, {new string('b', 2000)})") },
        { "empty comments above definitions", 500, n => Lines(n, _ => "//") + Lines(n, i => $"#define IOCTL_{i} 0x80000000") },
        { "comments on one line", 500, n => "struct S { int F; " + Repeated("/* c */ ", n) + "\n};" },
        { "fields and comments on one line", 500, n => "struct S { " + Repeated("int F; /* a comment */ ", n) + "\n};" },
        { "comment lines under a field", 500, n => "struct S { int F; // c\n" + Lines(n, _ => "                  // c") + "};" },
        { "quotes that are not closed", 500, n => Lines(4, _ => Repeated("'\\", n)) },
        { "continued lines", 500, n => "#define IOCTL_X 0x80000000" + Repeated("\\\n", n) + "\n" },
        { "names of one structure", 500, n => "typedef struct S { int F; } N" + string.Join(", N", Enumerable.Range(0, n)) + ";" },
        { "tags that are declared and not used", 500, n => "struct S { " + Lines(n, i => $"struct T{i};") + " int F; };" },
        { "tags that are used behind all others", 500, n => "struct S { " + Lines(n, i => $"struct T{i};") + Lines(n, i => $"struct T{i} *F{i};") + " };" },
        { "structures in structures", 100, n => "struct S0 { int F; };\n" + Lines(n, i => $"struct S{i} {{ struct S{(i % 20 == 0 ? 0 : i - 1)} L, R; }};") },
        { "unnamed members that double", 20, n => "typedef union { int F; } A0;\n" + Lines(n, i => $"typedef union {{ A{i - 1}; A{i - 1}; }} A{i};") },
        { "offsets of fields that unnamed members do not have", 100, n => Anonymous + Lines(n, i => $"#define O{i} offsetof(A10, Nope)") },
        { "nested alignments", 50, n => Lines(n, i => $"{Aligned} S{i} {{ int F; }};") },
        { "nested sizes", 50, n => Lines(n, i => $"#define O{i} {Nested(30, "sizeof(char[", "1", "])")}") },
        { "aliases of arrays", 100, n => "typedef char A0[1];\n" + Lines(n, i => $"typedef A{(i % 100 == 0 ? 0 : i - 1)} A{i}[1];") + Lines(n, i => $"struct S{i} {{ A{i} F; }};") },
        { "packings", 200, n => Lines(n, _ => "#pragma pack(push, x)") + Lines(n, _ => "#pragma pack(pop, y)") },
        { "bodies that are not closed", 200, n => Lines(n, i => $"void f{i}() {{ typedef") },
        { "structures that are not closed", 200, n => Lines(n, i => $"typedef struct S{i} {{") },
        { "parentheses that are not closed", 200, n => Lines(n, i => $"int f{i}( typedef int") },
        { "pragmas that are not closed", 200, n => Lines(n, i => $"__pragma(pack(push, 1) int f{i};") },
        { "an enumeration", 500, n => "enum E { " + Lines(n, i => $"V{i} = V{i - 1} + 1,") + "};" },
        { "enumerations of one name", 200, n => Lines(n, i => $"typedef enum E {{ V{i} }} F;") },
        { "bit fields", 500, n => "struct S { " + Lines(n, i => $"int F{i} : 3;") + "};" },
        { "assertions", 200, n => "struct S { int F; };\n" + Lines(n, i => "C_ASSERT(sizeof(struct S) == 4);") },
        { "GUIDs", 200, n => Lines(n, i => $"DEFINE_GUID(G{i}, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);") },
        { "conditions in conditions", 500, n => Lines(n, i => $"#ifdef X{i}") + Lines(n, _ => "#endif") },
        { "parts of a condition", 500, n => "#if 0\n" + Lines(n, i => $"#elif X > {i}") + "#endif" },
        { "codes that are left out in many levels", 200, n => "#if 0\n" + Lines(n, i => $"#if {Repeated("(", 5)}X{i}") + Lines(n, i => $"#define IOCTL_{i} 1") },
        { "versions in a condition", 100, n => "#if NTDDI_VERSION >= NTDDI_WIN10" + Repeated(" && NTDDI_VERSION >= NTDDI_WIN10", n) + "\n#define IOCTL_X 0x80000000\n#endif" },
        { "definitions that are removed", 500, n => Lines(n, i => $"#define M{i} 1\n#undef M{i}") },
        { "long words", 100, n => "#define L " + new string('a', 10_000) + "\n" + Lines(n, i => $"#define IOCTL_{i} L") },
        { "unknown types", 200, n => Lines(n, i => $"typedef struct S{i} {{ FOO_{i} F; }} T{i};") },
        { "namespaces", 500, n => Lines(n, i => $"namespace N{i} {{ constexpr int V = {i}; }}") },
        { "namespaces that use each other", 200, n => Lines(n, i => $"namespace N{i} {{ using namespace N{i - 1}; struct S{i} {{ int F; }}; S{i} f(); }}") },
        { "namespaces that are not closed", 200, n => Lines(n, i => $"namespace N{i} {{ constexpr int V{i} = V{i - 1} + 1;") },
        { "classes that derive from each other", 40, n => Lines(n, i => i % 20 == 1 ? $"struct S{i} {{ int F; }};" : $"struct S{i} : S{i - 1} {{ int F; }};") },
        { "classes", 200, n => Lines(n, i => $"class S{i} {{ public: S{i}() = default; int A = {i}; static constexpr int N = 3; int B[N]{{}}; int Get() const {{ return A; }} }};") },
        { "nested types", 200, n => "struct S { " + Lines(n, i => $"struct T{i} {{ int F; }}; T{i} F{i};") + "};" },
        { "calls of a function", 200, n => "constexpr int F(int a) { return a + 1; }\n" + Lines(n, i => $"constexpr int V{i} = F(F(F({i})));") },
        { "calls that double", 20, n => "constexpr int F0(int a) { return a; }\n" + Lines(n, i => $"constexpr int F{i}(int a) {{ return F{i - 1}(a) + F{i - 1}(a); }}") + $"constexpr int V = F{n}(1);" },
        { "a function that calls itself", 50, n => "constexpr int F(int a) { return F(a + 1) + F(a + 2); }\n" + Lines(n, i => $"constexpr int V{i} = F({i});") },
        { "templates", 200, n => Lines(n, i => $"template <class T> struct S{i} {{ T F; }};") },
        { "brackets of templates that are not closed", 200, n => Lines(n, i => $"std::array<int, {i} F{i}") },
        { "raw strings that do not end", 200, n => Lines(n, i => $"R\"(x") },
        { "initializers that are not closed", 200, n => Lines(n, i => $"constexpr int V{i}{{(") },
        { "unknown words before types", 200, n => "struct S { " + Lines(n, i => $"ACME_A{i} int F{i};") + "};" },
    };

    [Theory]
    [MemberData(nameof(Headers))]
    public void Twice_the_header_takes_twice_the_work(string shape, int count, Func<int, string> text)
    {
        Assert.True(text(2 * count).Length > text(count).Length, shape);
        RequireLinear(shape, count, n => Read.Header(text(n)).Steps);
        RequireLinear(shape, count, n => Declare.Header(text(n)).Steps);
    }

    /// <summary>Each includes all others, under guards of each usual kind.</summary>
    [Theory]
    [InlineData("#ifndef H{0}\n#define H{0}\n{1}#endif\n")]
    [InlineData("#if !defined(H{0})\n#define H{0}\n{1}#endif\n")]
    [InlineData("#pragma once\n{1}")]
    public void Headers_that_include_each_other_are_read_once(string guarded)
    {
        Measure(20);
        var (once, twice) = (Measure(20), Measure(40));
        Assert.True(twice.Steps * once.Length <= 1.25 * once.Steps * twice.Length, $"{once} and {twice}");
        Assert.True(twice.Bytes * once.Length <= 1.25 * once.Bytes * twice.Length, $"{once} and {twice}");

        (long Length, long Steps, long Bytes) Measure(int n)
        {
            var files = Enumerable.Range(1, n).ToDictionary(i => $"H{i}.h", i => new HeaderFile($"H{i}.h", string.Format(null, guarded, i, Lines(n, other => $"#include \"H{other}.h\"") + $"#define IOCTL_{i} 0x80000000\n")));
            var options = new HeaderOptions { Include = (name, _) => files[name] };
            var before = GC.GetAllocatedBytesForCurrentThread();
            var facts = Read.Header("#include \"H1.h\"\n", options);
            Assert.Equal(n, facts.Codes.Count);
            return (files.Values.Sum(file => file.Text.Length), facts.Steps, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    public static TheoryData<string, int, Func<int, string>> Pages => new()
    {
        { "a word of prefixes", 500, n => "## -description\n" + Repeated("IRP_MJ_", n) },
        { "words", 500, n => "## -description\n" + Repeated("IRP_MJ_X ", n) + "\n### -status-block\n" + Lines(n, i => $"STATUS_X{i}") },
        { "tags without end", 500, n => "### -input-buffer\n" + Repeated("<a ", n) },
        { "links without end", 500, n => "### -input-buffer\n" + Repeated("[x](", n) },
        { "links", 200, n => "### -input-buffer\n" + Lines(n, i => $"[META_{i}](ns-x.md) <a href=\"/ns-x\">META_{i}</a>") },
        { "sections", 200, n => Lines(n, i => $"### -section{i}\ntext") },
        { "keys", 200, n => "---\n" + Lines(n, i => $"key{i}: value") + "---\n" },
        { "glued keys", 200, n => "---\ntitle: " + Repeated("x.ms.date:", n) + "\n---\n" },
        { "list items", 200, n => "---\napi_name:\n" + Lines(n, i => $" - IOCTL_X{i}") + "---\n" },
        { "replacements", 200, n => "## -description\n" + Repeated("is replaced by ", n) },
        { "structures", 200, n => "### -input-buffer\n" + Repeated("A_B structure ", n) },
        { "other structures", 200, n => "### -input-buffer\n" + Lines(n, i => $"A_B{i} structure") },
        { "numbers", 200, n => "### -input-buffer\n" + Repeated("a ULONG value ", n) },
        { "a long sentence", 500, n => "### -input-buffer\n" + Repeated("word of the ", n) + "A_B structure" },
        { "forms of a buffer", 200, n => "### -input-buffer\nA A_B structure. " + Lines(n, i => $"Or: A A_B{i} structure.") },
        { "calls", 200, n => "---\ntitle: IOCTL_X\n---\n## -description\n" + Repeated("DeviceIoControl( hDevice, IOCTL_Y, ", n) },
        { "arguments", 500, n => "---\ntitle: IOCTL_X\n---\n## -description\nDeviceIoControl( hDevice, IOCTL_X" + Repeated(", x", n) },
        { "sentences of arguments", 200, n => "---\ntitle: IOCTL_X\n---\n## -description\nDeviceIoControl( h, IOCTL_X, lpInBuffer, nInBufferSize, lpOutBuffer, nOutBufferSize, x )\n## -remarks\n" + Repeated("The buffer at lpInBuffer is. ", n) },
        { "see also", 200, n => "---\ntitle: IOCTL_X\n---\n## -description\nDeviceIoControl( h, IOCTL_X, NULL, 0, lpOutBuffer, nOutBufferSize, x )\n## -see-also\n" + Lines(n, i => $"[META_{i}](x.md)") },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public void Twice_the_page_takes_twice_the_memory(string shape, int count, Func<int, string> text) => RequireLinear(shape, count, n =>
    {
        Read.Page("x.md", text(n));
        return 0;
    });

    static void RequireLinear(string shape, int count, Func<int, long> steps)
    {
        var (once, twice) = (Measure(count), Measure(2 * count));
        Assert.True(twice.Steps <= MaximumRatio * once.Steps + 1000, $"{shape}: {once.Steps} steps for {count}, {twice.Steps} for {2 * count}");
        Assert.True(twice.Bytes <= MaximumRatio * once.Bytes + 20_000, $"{shape}: {once.Bytes} bytes for {count}, {twice.Bytes} for {2 * count}");

        (long Steps, long Bytes) Measure(int n)
        {
            steps(n); // what is made once for all headers
            var before = GC.GetAllocatedBytesForCurrentThread();
            return (steps(n), GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(1, count).Select(i => line(i) + "\n"));

    static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    static string Nested(int depth, string open, string inner, string close) => Repeated(open, depth) + inner + Repeated(close, depth);
}
