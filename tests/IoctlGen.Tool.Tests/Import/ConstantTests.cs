namespace IoctlGen.Tool.Tests;

public sealed class ConstantTests
{
    const string Header = """
        #ifndef ACME_H
        #define ACME_H
        #define ACME_API __declspec(dllexport)
        #define ACME_CODE(n) CTL_CODE(0x8337, n, 0, 0)
        #define IOCTL_ACME_RESET ACME_CODE(0x800) // no buffers
        #define ACME_FAST 0x80000000 // as fast as it goes
        #define ACME_NOT_FOUND ((NTSTATUS)0xC0000225L)
        #define ACME_LEAST (-5)
        #define ACME_MANY (1ULL << 40)
        #define ACME_NAME L"\\\\.\\Acme"
        #define Equals 3
        enum { AcmeOne = 1, AcmeTwo };
        #define AcmeTwo AcmeTwo
        /* What devices of Acme <are>. */
        #define ACME_CLASS { 0x25dbce51, 0x6c8f, 0x4a72, { 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35 } }
        DEFINE_GUID(GUID_DEVINTERFACE_ACME, 0x25dbce52, 0x6c8f, 0x4a72, 0x8a, 0x6d, 0xb5, 0x4c, 0x2b, 0x4f, 0xc8, 0x35);
        #endif
        """;

    [Fact]
    public async Task Constants_keep_names_values_types_and_comments()
    {
        var text = await Import(Header);

        Assert.Contains("""
            /// <summary>The constants of Acme.h.</summary>
            public static class AcmeConstants
            {
                /// <summary>as fast as it goes</summary>
                public const uint ACME_FAST = 0x80000000;
                public const int ACME_NOT_FOUND = unchecked((int)0xC0000225);
                public const int ACME_LEAST = -5;
                public const ulong ACME_MANY = 1099511627776;
                public const string ACME_NAME = "\\\\.\\Acme";
                public const int Equals_ = 3;
                public const int AcmeOne = 1;
                public const int AcmeTwo = 2;
                /// <summary>What devices of Acme &lt;are&gt;.</summary>
                public static readonly Guid ACME_CLASS = new("25dbce51-6c8f-4a72-8a6d-b54c2b4fc835");
                public static readonly Guid GUID_DEVINTERFACE_ACME = new("25dbce52-6c8f-4a72-8a6d-b54c2b4fc835");
            }
            """, text, StringComparison.Ordinal);
        Assert.Empty((await ImportedCode.Compile(text)).Complaints);
    }

    [Theory]
    [InlineData("#define IOCTL_INDEX 0x800\n#define IOCTL_ACME_RESET CTL_CODE(0x8337, IOCTL_INDEX + 1, 0, 0)", "public const int IOCTL_INDEX = 0x800;")]
    [InlineData("#define IOCTL_ACME_DEVICE \"acme\"\n#define IOCTL_ACME_RESET CTL_CODE(0x8337, 0x801, 0, 0)", "public const string IOCTL_ACME_DEVICE = \"acme\";")]
    public async Task What_is_called_like_a_code_and_is_none_is_a_constant(string header, string constant)
    {
        var text = await Import(header);

        Assert.Contains(constant, text, StringComparison.Ordinal);
        Assert.Contains("[Ioctl(0x801)]", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Macros_that_are_no_constants_are_named_at_the_head() =>
        Assert.Contains("\n// Macros that are no constants are not here: ACME_API, ACME_CODE.\n", await Import(Header), StringComparison.Ordinal);

    [Fact]
    public async Task Constants_of_included_headers_stay_there()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("inner.h"), "#define ACME_INNER 1\n#define ACME_OTHER(x) x", TestContext.Current.CancellationToken);
        var text = await Import("#include \"inner.h\"\n#define ACME_OUTER (ACME_INNER + 1)\n#define IOCTL_ACME_RESET CTL_CODE(0x8337, 0x800, 0, 0)", folder);

        Assert.Contains("public const int ACME_OUTER = 2;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME_INNER", text, StringComparison.Ordinal);
        Assert.DoesNotContain("ACME_OTHER", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_constant_that_x86_has_otherwise_is_told()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Acme.h"), """
            #define ACME_POINTER sizeof(PVOID)
            #define ACME_SAME 4
            #ifdef _WIN64
            #define ACME_WIDE 1
            #endif
            #define IOCTL_ACME_RESET CTL_CODE(0x8337, 0x800, 0, 0)
            """, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", folder.PathOf("Acme.h"));

        Assert.Equal(
            ["(1,9): ACME_POINTER is 8; on x86 it is 4.", "(4,9): ACME_WIDE is for 64-bit processes: x86 has no such constant."],
            run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace(folder.PathOf("Acme.h"), "", StringComparison.Ordinal)));
        Assert.Contains("\n// ACME_POINTER is 8; on x86 it is 4.\n", run.Output, StringComparison.Ordinal);
    }

    static async Task<string> Import(string header)
    {
        using var folder = new TemporaryFolder();
        return await Import(header, folder);
    }

    static async Task<string> Import(string header, TemporaryFolder folder)
    {
        var path = folder.PathOf("Acme.h");
        await File.WriteAllTextAsync(path, header, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", path);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }
}
