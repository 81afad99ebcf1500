using IoctlGen.Specs.CHeaders;

namespace IoctlGen.Specs.Tests;

public sealed class DeclarationTests
{
    [Theory]
    [InlineData("ULONG a;", "ULONG a")]
    [InlineData("unsigned long int a;", "unsigned long a")]
    [InlineData("long unsigned a;", "unsigned long a")]
    [InlineData("unsigned __int8 a;", "unsigned char a")]
    [InlineData("long long a;", "__int64 a")]
    [InlineData("const volatile UCHAR a;", "UCHAR a")]
    [InlineData("UCHAR const a;", "UCHAR a")]
    [InlineData("ULONG a, *b, c[2];", "ULONG a; ULONG* b; ULONG[2] c")]
    [InlineData("UCHAR a[2][3];", "UCHAR[3][2] a")]
    [InlineData("UCHAR a[];", "UCHAR[] a")]
    [InlineData("UCHAR a[0];", "UCHAR[] a")]
    [InlineData("PVOID (*a)(ULONG x, struct Y *y);", "PVOID()* a")]
    [InlineData("VOID (NTAPI *a[2])(void);", "VOID()*[2] a")]
    [InlineData("UCHAR (*a)[4];", "UCHAR[4]* a")]
    [InlineData("ULONG a : 3, b : 5; ULONG : 0;", "ULONG a : 3; ULONG b : 5; ULONG  : 0")]
    [InlineData("_Field_size_(b) UCHAR a[4]; _In_range_(0, 3) ULONG b;", "UCHAR[4] a; ULONG b")]
    [InlineData("__field_ecount(4) UCHAR a[4];", "UCHAR[4] a")]
    [InlineData("ACME_UNALIGNED ULONG a;", "ULONG a")]
    [InlineData("ACME_ANONYMOUS union { ULONG a; } b;", "union b")]
    [InlineData("struct _OTHER *a;", "_OTHER* a")]
    [InlineData("ACME_SIZE a;", "ACME_SIZE a")]
    [InlineData("__declspec(deprecated(\"old\")) ULONG a;", "ULONG a")]
    [InlineData("[[deprecated]] ULONG a;", "ULONG a")]
    [InlineData("UCHAR a[sizeof(ULONG) * 2 + sizeof(PVOID)];", "UCHAR[16] a")]
    [InlineData("UCHAR a[sizeof(struct _Y)];", "UCHAR[8] a")]
    [InlineData("UCHAR a[sizeof(Y[2])];", "UCHAR[16] a")]
    [InlineData("UCHAR a[(ULONG_PTR)3];", "UCHAR[3] a")]
    [InlineData("UCHAR a[YCount];", "UCHAR[7] a")]
    [InlineData("static_assert(sizeof(ULONG) == 4, \"4\"); UCHAR a;", "UCHAR a")]
    [InlineData("HANDLE __ptr64 a;", "HANDLE a")]
    [InlineData("void * __ptr32 a;", "void* a")]
    public void Fields_are_read(string fields, string expected)
    {
        var structure = Declare.X("typedef struct _Y { ULONG p; ULONG q; } Y; enum { YCount = 7 };\nstruct X { " + fields + " };");

        Assert.Equal(expected, string.Join("; ", structure.Fields));
    }

    [Fact]
    public void A_structure_has_the_first_name_that_typedef_gives_it()
    {
        var structure = Declare.X("typedef struct _X { ULONG a; } X, *PX, XX;");

        Assert.Equal(("X", "_X"), (structure.Name, structure.Tag));
        Assert.Equal(["X", "XX"], structure.TypedefNames);
        Assert.Equal("Public.h(1,16)", structure.Position.ToString());
    }

    [Fact]
    public void A_name_that_is_given_before_the_fields_is_that_of_the_structure()
    {
        var structure = Declare.X("typedef struct _X X, *PX; struct _X { PX Next; ULONG a; };");

        Assert.True(structure.IsComplete);
        Assert.Equal(["PX Next", "ULONG a"], structure.Fields.Select(field => field.ToString()));
    }

    [Fact]
    public void Structures_inside_others_are_fields_with_a_name_or_without_one()
    {
        var structure = Declare.X("struct X { union { ULONG a; struct { USHORT b, c; } d; }; struct Inner { UCHAR e; } f[2]; union { UCHAR g; } DUMMYUNIONNAME; };");

        Assert.Equal([null, "f", null], structure.Fields.Select(field => field.Name));
        Assert.True(structure.Fields[0].IsAnonymous);
        Assert.True(Assert.IsType<CStructure>(structure.Fields[0].Type).IsUnion);
        Assert.Equal("Inner[2]", structure.Fields[1].Type.ToString());
    }

    [Theory]
    [InlineData("struct _T { int a; }; ULONG b;", 2)]
    [InlineData("struct _Known; ULONG b;", 2)]
    [InlineData("Known; ULONG b;", 2)]
    [InlineData("struct _T; struct _T *b;", 1)]
    [InlineData("struct _T; VOID (*b)(struct _T *c);", 1)]
    [InlineData("enum { A, B }; ULONG b;", 1)]
    public void A_type_without_a_name_behind_it_is_embedded_where_it_has_fields(string fields, int count) =>
        Assert.Equal(count, Declare.X("typedef struct _Known { ULONG p; } Known;\nstruct X { " + fields + " };").Fields.Count);

    [Fact]
    public void Each_enumerator_without_a_value_is_a_problem()
    {
        var header = Declare.Header("enum Y { A = N, B, C, D = 3, E };");

        Assert.Equal(
            ["A cannot be read: 'N' is not defined", "B cannot be read: it follows 'A', whose value is not known", "C cannot be read: it follows 'B', whose value is not known"],
            header.Problems.Select(problem => $"{problem.Subject} cannot be read: {problem.Reason}"));
    }

    [Fact]
    public void Enumerations_have_values_and_a_type()
    {
        var header = Declare.Flawless("#define BASE 0x10\ntypedef enum _E { A = -1, B, C = BASE | 1, D = sizeof(USHORT), } E;\nenum F : UCHAR { G };");

        var enumeration = Assert.IsType<CEnumeration>(header.Find("E"));
        Assert.Equal(["A -1", "B 0", "C 17", "D 2"], enumeration.Enumerators.Select(e => $"{e.Name} {e.Value}"));
        Assert.Equal("int", enumeration.Underlying.ToString());
        Assert.Equal("UCHAR", Assert.IsType<CEnumeration>(header.Find("F")).Underlying.ToString());
    }

    [Fact]
    public void Macros_make_fields_as_they_are_defined_where_they_stand()
    {
        var structure = Declare.X("#define PAIR(t, n) t n##Low; t n##High\n#define COUNT 2\nstruct X { PAIR(ULONG, First);\n#undef COUNT\n#define COUNT 3\nUCHAR a[COUNT]; };");

        Assert.Equal(["ULONG FirstLow", "ULONG FirstHigh", "UCHAR[3] a"], structure.Fields.Select(field => field.ToString()));
    }

    [Theory]
    [InlineData("#pragma pack(push, 1)\nstruct X { ULONG a; };\n#pragma pack(pop)", 1)]
    [InlineData("#pragma pack(2)\n#pragma pack()\nstruct X { ULONG a; };", 0)]
    [InlineData("#pragma pack(push, outer, 4)\n#pragma pack(push, 1)\n#pragma pack(pop, outer)\nstruct X { ULONG a; };", 0)]
    [InlineData("#include <pshpack2.h>\nstruct X { ULONG a; };\n#include <poppack.h>", 2)]
    [InlineData("__pragma(pack(push, 1)) struct X { ULONG a; }; __pragma(pack(pop))", 1)]
    [InlineData("#define SIZE_OF_PACK 4\n#pragma pack(push, SIZE_OF_PACK)\nstruct X { ULONG a; };", 4)]
    [InlineData("struct X { ULONG a; } __attribute__((packed));", 1)]
    [InlineData("#pragma pack(push, 1)\n#pragma pack(pop)\nstruct X { ULONG a; };", 0)]
    public void Packing_is_that_of_the_place(string text, int pack) => Assert.Equal(pack, Declare.X(text).Pack);

    [Theory]
    [InlineData("int f(void);")]
    [InlineData("__inline ULONG f(ULONG a) { if (a) { return 1; } return 0; }")]
    [InlineData("extern \"C\" {\nint f(void);\n}")]
    [InlineData("extern const GUID g;")]
    [InlineData("static const ULONG t[] = { 1, 2, 3 };")]
    [InlineData("DEFINE_GUID(GUID_X, 0x1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);")]
    [InlineData("struct _Y f(struct _Y *y);")]
    [InlineData("ACME_API int ACME_CALL f(int, ...);")]
    [InlineData("C_ASSERT(sizeof(ULONG) == 4);")]
    [InlineData("typedef NTSTATUS (NTAPI *F)(_In_ PVOID a, _Out_opt_ PULONG b);")]
    [InlineData("typedef _Function_class_(F) VOID F(PVOID);")]
    [InlineData("#ifdef __cplusplus\nclass C { public: C(); };\n#endif")]
    [InlineData("ACME_BEGIN")]
    public void What_is_no_type_of_data_is_passed_over(string text)
    {
        var header = Declare.Flawless(text + "\ntypedef struct X { ULONG a; } X;");

        Assert.Equal("X", Assert.Single(header.Structures).Name);
    }

    [Theory]
    [InlineData("struct Y { ULONG a }; ", "Public.h(1,20): struct Y cannot be read: '}' stands where ';' is expected")]
    [InlineData("struct Y { ULONG a[-1]; };", "Public.h(1,20): struct Y cannot be read: an array cannot have -1 elements")]
    [InlineData("struct Y { ULONG a[N]; };", "Public.h(1,20): struct Y cannot be read: 'N' is not defined")]
    [InlineData("struct Y { ULONG a : 33; };", "Public.h(1,18): struct Y cannot be read: a bit field of 'ULONG' cannot have this width")]
    [InlineData("typedef struct Y { ULONG a; union { ULONG b;", "Public.h(2,1): typedef struct Y cannot be read: 'typedef' stands where a field or '}' is expected")]
    [InlineData("typedef ;", "Public.h(1,9): typedef cannot be read: ';' stands where a type is expected")]
    [InlineData("enum Y { A = B };", "Public.h(1,14): A cannot be read: 'B' is not defined")]
    [InlineData("struct Y { ACME_COMMON_HEADER; ULONG a; };", "Public.h(1,12): struct Y cannot be read: 'ACME_COMMON_HEADER' is not defined; what fields it stands for is not known")]
    [InlineData("struct Y { struct { ACME_COMMON_HEADER; }; ULONG a; };", "Public.h(1,21): struct Y cannot be read: 'ACME_COMMON_HEADER' is not defined; what fields it stands for is not known")]
    [InlineData("typedef struct _B B; struct Y { B; ULONG a; };", "Public.h(1,33): struct Y cannot be read: the fields of 'B' are not known, which 'B' stands for here")]
    [InlineData("struct Y { struct _B; ULONG a; };", "Public.h(1,12): struct Y cannot be read: the fields of '_B' are not known, which '_B' stands for here")]
    [InlineData("#pragma pack(3)", "Public.h(1,2): #pragma pack cannot be read: 3 is no packing; 1, 2, 4, 8 and 16 are")]
    [InlineData("C_ASSERT(sizeof(ULONG) == 8);", "Public.h(1,1): C_ASSERT cannot be read: it does not hold with the sizes that were read here")]
    [InlineData("struct Y {\nACME_FIELDS\nULONG a; };", "Public.h(2,1): ACME_FIELDS cannot be read: it is not defined, and stands on a line of its own as fields would that it is made of; define it (-D), or name the folder of the header that does (-I)")]
    [InlineData("struct Y { UCHAR a[offsetof(GUID, b)]; };", "Public.h(1,35): struct Y cannot be read: 'GUID' has no field 'b'")]
    [InlineData("C_ASSERT(offsetof(LIST_ENTRY, Blink) == 4);", "Public.h(1,1): C_ASSERT cannot be read: it does not hold with the sizes that were read here")]
    public void What_cannot_be_read_is_a_problem_and_the_rest_is_read(string text, string problem)
    {
        var header = Declare.Header(text + "\ntypedef struct X { ULONG a; } X;");

        Assert.Equal(problem, Assert.Single(header.Problems).ToString());
        Assert.NotNull(header.Find("X"));
    }

    [Fact]
    public void Codes_may_be_made_of_sizes()
    {
        var header = Declare.Flawless("typedef struct _Y { ULONG a[3]; } Y;\n#define IOCTL_X CTL_CODE(0x8337, sizeof(Y), 0, 0)");

        Assert.Equal(0x83370030u, Assert.Single(header.Codes).Value);
    }

    [Fact]
    public void Conditions_see_the_target()
    {
        const string Text = "#ifdef _WIN64\nstruct X { ULONG64 a; };\n#elif defined(_M_IX86)\nstruct X { ULONG b; };\n#endif";

        Assert.Equal("ULONG64 a", Assert.IsType<CStructure>(Declare.Flawless(Text).Find("X")).Fields[0].ToString());
        Assert.Equal("ULONG b", Assert.IsType<CStructure>(Declare.Flawless(Text, CTarget.X86).Find("X")).Fields[0].ToString());
    }
}
