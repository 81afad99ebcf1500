using System.Diagnostics;
using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

/// <summary>Declarations made to take all time, memory or stack end in a problem; what stands after them is read.</summary>
public sealed class HostileDeclarationTests
{
    const string After = "\ntypedef struct _AFTER { ULONG a; } AFTER;\n";

    public static TheoryData<string, string> Texts => new()
    {
        { "nested structures", string.Concat(Enumerable.Repeat("struct { ", 100_000)) },
        { "nested structures that end", "struct X " + string.Concat(Enumerable.Repeat("{ struct ", 1000)) + "{ int a; }" + string.Concat(Enumerable.Repeat(" a; }", 1000)) + ";" },
        { "nested declarators", "typedef int " + new string('(', 100_000) + "x" + new string(')', 100_000) + ";" },
        { "nested parentheses after a star", "typedef int (*" + string.Concat(Enumerable.Repeat("(*", 100_000)) },
        { "stars", "typedef int " + new string('*', 100_000) + " x;" },
        { "dimensions", "struct X { int a" + string.Concat(Enumerable.Repeat("[2]", 100_000)) + "; };" },
        { "sizes of sizes", "struct X { int a[" + string.Concat(Enumerable.Repeat("sizeof(int[", 10_000)) + "1" + string.Concat(Enumerable.Repeat("])", 10_000)) + "]; };" },
        { "brackets without end", string.Concat(Enumerable.Repeat("typedef struct { int a[ ", 50_000)) },
        { "parentheses without end", string.Concat(Enumerable.Repeat("typedef int f(", 50_000)) },
        { "braces without end", string.Concat(Enumerable.Repeat("int f() {", 100_000)) },
        { "macros that double in fields", string.Concat(Enumerable.Range(1, 60).Select(i => $"#define A{i} A{i - 1} A{i - 1}\n")) + "#define A0 int\nstruct X { A60 a; };" },
        { "an array larger than memory", "struct X { int a[0x7FFFFFFF][0x7FFFFFFF]; };\nstruct Y { int a[sizeof(struct X)]; };" },
        { "packings", string.Concat(Enumerable.Repeat("#pragma pack(push, 1)\n", 5000)) },
        { "sizes of sizes in parentheses", "enum { E = " + Nested(60, "(", Nested(30, "sizeof(int[" + new string('(', 60), "1", new string(')', 60) + "])"), ")") + " };" },
        { "alignments of sizes", Nested(40, "struct __declspec(align(sizeof(", "FOO", ")))") + " X { int a; };" },
        { "unnamed members that double", "typedef union { int F; } A0;\n" + string.Concat(Enumerable.Range(1, 40).Select(i => $"typedef union {{ A{i - 1}; A{i - 1}; }} A{i};\n")) },
        { "a packing without a word", "#pragma pack(push,)" },
        { "words", "typedef " + string.Concat(Enumerable.Repeat("unsigned ", 100_000)) + "x;" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_ends_in_a_problem(string name, string text)
    {
        var clock = Stopwatch.StartNew();
        var header = Declare.Header(text + After);

        Assert.NotEmpty(header.Problems);
        Assert.True(header.Find("AFTER") is CStructure { IsComplete: true }, name);
        // Seconds here are an hour for what is not bounded.
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), name);
    }

    /// <summary>Half of what the threads of compilers have, and of a build that is not optimised.</summary>
    [Theory]
    [InlineData("enum { E = ", "sizeof(int[1||1&&1|1^1&1==1<1<<1+1*(", "1", ")])", " };")]
    [InlineData("enum { E = ", "1||1&&1|1^1&1==1<1<<1+1*(1?", "1", ":0)", " };")]
    [InlineData("", "struct __declspec(align(sizeof(", "char", ")))", " X { int a; };")]
    [InlineData("", "struct { int *(*(*f)(int))(int); union { ", "int a;", "}; };", "")]
    [InlineData("typedef int ", "(*(*", "x", ")(int))(int)", ";")]
    [InlineData("#define F(x) x\n#define A ", "F(F(F(", "1", ")))", "\nenum { E = A };")]
    public void Nesting_needs_little_of_the_stack(string before, string open, string inner, string close, string after)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    foreach (var depth in new[] { 20, 31, 60, 100, 300 })
                        Declare.Header(before + Nested(depth, open, inner, close) + after);
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            maxStackSize: 512 * 1024);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }

    [Fact]
    public void A_chain_of_structures_has_no_layout_beyond_the_depth_of_real_ones()
    {
        var header = Declare.Flawless(string.Concat(Enumerable.Range(0, 20_000).Reverse().Select(i => $"struct S{i};\n")) + "struct S0 { ULONG a; };\n"
            + string.Concat(Enumerable.Range(1, 20_000).Select(i => $"struct S{i} {{ struct S{i - 1} a; }};\n")), CTarget.X86);

        // Whichever is asked for first.
        foreach (var layouts in new[] { header.Layouts, new(CTarget.X64) })
        {
            foreach (var name in new[] { "S20000", "S127", "S150" })
            {
                Assert.False(layouts.TryGet(header.Find(name)!, out _, out var reason));
                Assert.Equal("it is nested more than 128 levels deep", reason);
            }

            Assert.True(layouts.TryGet(header.Find("S126")!, out var known, out _));
            Assert.Equal(4, known!.Size);
        }
    }

    [Theory]
    [InlineData("#pragma pack(push,)", "Public.h(1,2): #pragma pack cannot be read: 'push,' is no packing; a word is missing beside a comma")]
    [InlineData("__pragma(pack(push,)) int a;", "Public.h(1,1): #pragma pack cannot be read: 'push,' is no packing; a word is missing beside a comma")]
    [InlineData("typedef struct { int F; } S;\nenum { E = offsetof() };", "Public.h(2,21): E cannot be read: ')' stands where a type is expected")]
    [InlineData("typedef int A[sizeof()];", "Public.h(1,15): typedef int A cannot be read: the size of that is not known")]
    [InlineData("typedef struct { int F; } S;\ntypedef int A[sizeof(S];", "Public.h(2,24): typedef int A cannot be read: ';' stands where ']' is expected")]
    public void A_problem_has_a_place(string text, string problem) => Assert.Equal(problem, Declare.Header(text).Problems[0].ToString());

    [Fact]
    public void What_cannot_be_read_leaves_no_depth_behind()
    {
        var unreadable = string.Concat(Enumerable.Range(1, 300).Select(i => $"#define BAD{i} (sizeof(struct {{ FOO a; int (*b)[sizeof(FOO)]; }})\n"));
        var header = Declare.Header("typedef struct { int F; } S;\n" + unreadable + "#define GOOD sizeof(S)");

        Assert.Equal(4UL, Assert.IsType<CNumberConstant>(header.FindConstant("GOOD")).Bits);
        Assert.Equal(300, header.OtherMacros.Count);
    }

    static string Nested(int depth, string open, string inner, string close) =>
        string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth));
}
