namespace IoctlGen.Tool.Tests;

/// <summary>Arrays that structures end with: import says where they begin, and export, its pages and verify go by that.</summary>
public sealed class TailTests
{
    const string Header = """
        #pragma once
        #define IOCTL_ACME_A CTL_CODE(0x8337, 0x800, 0, 0) // Output: ACME_LIST
        #define IOCTL_ACME_B CTL_CODE(0x8337, 0x801, 0, 0) // Input: ACME_LABEL
        #define IOCTL_ACME_C CTL_CODE(0x8337, 0x802, 0, 0) // Output: ACME_OUTER
        #define IOCTL_ACME_D CTL_CODE(0x8337, 0x803, 0, 0) // Output: ACME_OPEN
        #define IOCTL_ACME_E CTL_CODE(0x8337, 0x804, 0, 0) // Output: ACME_OUTER_OPEN
        #define IOCTL_ACME_F CTL_CODE(0x8337, 0x805, 0, 0) // Output: ACME_UNNAMED
        typedef struct _ACME_SENSOR { ULONG Id; LONGLONG Value; } ACME_SENSOR;
        typedef struct _ACME_LIST { ULONG Size; ULONG Count; ACME_SENSOR Sensors[ANYSIZE_ARRAY]; } ACME_LIST;
        typedef struct _ACME_LABEL { LONGLONG Id; ULONG Length; WCHAR Text[1]; } ACME_LABEL;
        typedef struct _ACME_OUTER { ULONG Kind; ACME_LABEL Label; } ACME_OUTER;
        typedef struct _ACME_OPEN { PVOID Context; UCHAR Kind; UCHAR Data[]; } ACME_OPEN;
        typedef struct _ACME_OUTER_OPEN { ULONG Kind; ACME_OPEN Open; } ACME_OUTER_OPEN;
        typedef struct _ACME_UNNAMED { ULONG Kind; struct { ULONG Length; WCHAR Name[1]; }; } ACME_UNNAMED;

        """;

    [Fact]
    public async Task Import_marks_each_structure_with_the_place_of_its_array()
    {
        using var folder = new TemporaryFolder();
        var imported = await Import(folder);

        Assert.Equal(
            [
                "readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Sensors);",
                "readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Text);",
                "[NativeType(\"ACME_LABEL\")] readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Label.Text);",
                "[NativeType(\"UCHAR[]\")] readonly int IIoctlTail.TailOffset => DataOffset;",
                "[NativeType(\"ACME_OPEN\")] readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Open) + ACME_OPEN.DataOffset;",
                "readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Name);",
                "[NativeType(\"struct\")] readonly int IIoctlTail.TailOffset => IoctlTail.OffsetOf(in this, in Anonymous0.Name);",
            ],
            Marks(imported));
        Assert.DoesNotContain("AllowShortOutput", imported, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_imported_is_the_header_to_verify_and_goes_back_to_C()
    {
        using var folder = new TemporaryFolder();
        using var client = Client.Compile(await Import(folder));

        var verified = await client.Run("verify", "--header", folder.PathOf("Acme.h"));
        var back = await client.Header();

        Assert.EndsWith(", 0 differences\n", verified.Output, StringComparison.Ordinal);
        Assert.Contains("    ACME_SENSOR Sensors[1];\n} ACME_LIST, *PACME_LIST;", back, StringComparison.Ordinal);
        Assert.Contains("    WCHAR Text[1];\n} ACME_LABEL, *PACME_LABEL;", back, StringComparison.Ordinal);
        Assert.Contains("    ACME_LABEL Label;\n} ACME_OUTER, *PACME_OUTER;", back, StringComparison.Ordinal);
        Assert.Contains("    UCHAR Kind;\n} ACME_OPEN, *PACME_OPEN;", back, StringComparison.Ordinal);
        Assert.Contains("        WCHAR Name[1];\n    };\n} ACME_UNNAMED, *PACME_UNNAMED;", back, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a", "At least 8 bytes.")]
    [InlineData("b", "At least 12 bytes.")]
    [InlineData("c", "At least 20 bytes.")]
    [InlineData("d", "At least 9 bytes (5 of a 32-bit process).")]
    public async Task A_page_tells_what_comes_before_the_array(string code, string length)
    {
        using var folder = new TemporaryFolder();
        using var client = Client.Compile(await Import(folder));

        await client.Run("export", "--markdown", client.PathOf("pages"));

        Assert.Contains(length, await File.ReadAllTextAsync(Directory.GetFiles(client.PathOf("pages"), $"*ioctl_acme_{code}.md").Single(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_inline_array_of_one_element_is_the_array_itself()
    {
        using var client = Client.Compile("""
            using System.Runtime.CompilerServices;
            using IoctlGen;
            [IoctlContract(0x8337)]
            static partial class Acme { [Ioctl(0x800)] public static partial IoctlBuffer<AcmePage> GetPage(this IoctlDevice device); }
            struct AcmePage : IIoctlTail { public uint Count; public AcmeNumbers Numbers; public readonly int TailOffset => 4; }
            [InlineArray(1)] struct AcmeNumbers { uint _first; }
            """);

        Assert.Contains("    ULONG Numbers[1];\n} ACME_PAGE, *PACME_PAGE;", await client.Header(), StringComparison.Ordinal);
    }

    static IEnumerable<string> Marks(string imported)
    {
        var lines = imported.Split('\n').Select(static line => line.Trim()).ToList();
        foreach (var index in Enumerable.Range(0, lines.Count).Where(index => lines[index].StartsWith("readonly int IIoctlTail", StringComparison.Ordinal)))
            yield return lines[index - 1].Length == 0 ? lines[index] : $"{lines[index - 1]} {lines[index]}";
    }

    static async Task<string> Import(TemporaryFolder folder)
    {
        await File.WriteAllTextAsync(folder.PathOf("Acme.h"), Header, TestContext.Current.CancellationToken);
        var run = await Tool.Run("import", folder.PathOf("Acme.h"));
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return run.Output;
    }
}
