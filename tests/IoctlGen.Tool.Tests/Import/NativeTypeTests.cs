using System.Text.RegularExpressions;

namespace IoctlGen.Tool.Tests;

/// <summary>Types of C that C# has none of its own for: import says which it was, and export has it back.</summary>
public sealed partial class NativeTypeTests
{
    /// <summary>A field in C, what is stated of it, and what comes back.</summary>
    static readonly (string Field, string Stated, string Back)[] Told =
    [
        ("HANDLE X", "HANDLE", "HANDLE X"),
        ("HWND X", "HWND", "HWND X"),
        ("SC_HANDLE X", "HANDLE", "HANDLE X"),
        ("PVOID X", "PVOID", "PVOID X"),
        ("PCWSTR X", "PCWSTR", "PCWSTR X"),
        ("struct _ACME *X", "PVOID", "PVOID X"),
        ("PACME X", "PVOID", "PVOID X"),
        ("void (*X)(int)", "PVOID", "PVOID X"),
        ("HANDLE X[2][3]", "HANDLE", "HANDLE X[2][3]"),
        ("WCHAR X[32]", "WCHAR", "WCHAR X[32]"),
        ("TCHAR X", "WCHAR", "WCHAR X"),
        ("wchar_t X", "WCHAR", "WCHAR X"),
        ("ACME_NAME X", "WCHAR", "WCHAR X[16]"),
        ("CHAR X[8]", "CHAR", "CHAR X[8]"),
        ("char X", "CHAR", "CHAR X"),
        ("LARGE_INTEGER X", "LARGE_INTEGER", "LARGE_INTEGER X"),
        ("ULARGE_INTEGER X[2]", "ULARGE_INTEGER", "ULARGE_INTEGER X[2]"),
        ("PHYSICAL_ADDRESS X", "LARGE_INTEGER", "LARGE_INTEGER X"),
        ("NTSTATUS X", "NTSTATUS", "NTSTATUS X"),
        ("ULONG N; ACME X[1]", "", "ACME X[1]"),
        ("ULONG N; acme_t X[1]", "", "acme_t X[1]"),
        ("ULONG N; ACME_MODE X[ANYSIZE_ARRAY]", "", "ACME_MODE X[1]"),
        ("ULONG N; HANDLE X[1]", "HANDLE", "HANDLE X[1]"),
        ("ULONG N; DWORD X[1]", "", "ULONG X[1]"),
        ("ULONG N; float X[1]", "", "float X[1]"),
        ("ULONG N; BOOL X[1]", "", "BOOL X[1]"),
        ("ULONG N; GUID X[1]", "", "GUID X[1]"),
        ("ULONG N; SIZE_T X[1]", "", "ULONG_PTR X[1]"),
        ("ULONG N; struct { ULONG A; ULONG B; } X[1]", "", "} X[1]"),
        ("ULONG N; union { ULONG A; UCHAR B; } X[1]", "", "} X[1]"),
        ("ULONG N; WCHAR X[1][4]", "WCHAR", "WCHAR X[1][4]"),
    ];

    static readonly string[] Plain =
    [
        "DWORD X", "SIZE_T X", "LONG_PTR X", "void * __ptr64 X", "signed char X", "HRESULT X", "BOOLEAN X", "GUID X", "ACME X", "ACME_MODE X", "ULONG X : 3", "UCHAR Reserved[1]",
    ];

    [Fact]
    public async Task It_is_stated_and_comes_back()
    {
        using var folder = new TemporaryFolder();
        var imported = await Import(folder, Told.Select(static field => field.Field));
        using var client = Client.Compile(imported);
        var back = await client.Header();

        Assert.Equal(Told.Select(static field => field.Stated), Parts(imported).Select(static part => Stated().Match(part).Groups[1].Value));
        Assert.All(Told.Zip(Parts(back)), static pair => Assert.Contains($" {pair.First.Back};\n".Replace(" }", "}", StringComparison.Ordinal), pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_stated_of_what_comes_back_by_itself()
    {
        using var folder = new TemporaryFolder();

        var imported = await Import(folder, Plain);

        Assert.Equal(Plain.Length, Parts(imported).Count());
        Assert.DoesNotContain("[NativeType", imported, StringComparison.Ordinal);
    }

    static async Task<string> Import(TemporaryFolder folder, IEnumerable<string> fields)
    {
        await File.WriteAllTextAsync(
            folder.PathOf("Acme.h"),
            """
            #define IOCTL_ACME_GO CTL_CODE(0x8337, 0x800, 0, 0) // Input: ACME. Output: none
            typedef struct _ACME { ULONG A; } ACME, *PACME;
            typedef struct { ULONG A; } acme_t;
            typedef enum _ACME_MODE { AcmeOn, AcmeOff } ACME_MODE;
            typedef wchar_t ACME_NAME[16];

            """ + string.Concat(fields.Select(static (field, i) => FormattableString.Invariant($"typedef struct _R{i:00} {{ {field}; }} R{i:00};\n"))),
            TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", folder.PathOf("Acme.h"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }

    /// <summary>The structures R00, R01, ..., each up to the next.</summary>
    static IEnumerable<string> Parts(string text) => Structure().Split(text).Skip(1);

    [GeneratedRegex(@"struct _?R(?=[0-9])")]
    private static partial Regex Structure();

    [GeneratedRegex(@"\[NativeType\(""(.*)""\)\]\n    (?:    )?public \S+ X;")]
    private static partial Regex Stated();
}
