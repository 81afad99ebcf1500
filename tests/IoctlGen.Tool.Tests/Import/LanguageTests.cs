using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Tool.Tests.Import;

/// <summary>Contracts in the C# of the project, and with asynchronous methods.</summary>
public sealed class LanguageTests
{
    const string Header = """
        typedef struct { ULONG Values[4]; WCHAR Name[8]; CHAR Tag[4]; union { ULONG All; struct { USHORT Low, High; }; }; ULONG Kind : 3; ULONG Rest : 5; } ACME_STATE;
        typedef struct { ULONG Count; ACME_STATE States[1]; } ACME_STATES;
        typedef struct { ULONG Size; HANDLE Handle; UCHAR Data[]; } ACME_WRITE;
        enum ACME_MODE { AcmeSlow = 1, AcmeFast };
        #define ACME_LIMIT 16
        #define IOCTL_ACME_GET_STATE CTL_CODE(0x8337, 0x801, METHOD_BUFFERED, FILE_ANY_ACCESS) // Output: ACME_STATE
        #define IOCTL_ACME_GET_STATES CTL_CODE(0x8337, 0x802, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ULONG. Output: ACME_STATES
        #define IOCTL_ACME_WRITE CTL_CODE(0x8337, 0x803, METHOD_BUFFERED, FILE_ANY_ACCESS) // Input: ACME_WRITE. Output: none
        #define IOCTL_ACME_LIST CTL_CODE(0x8337, 0x804, METHOD_BUFFERED, FILE_ANY_ACCESS) // Output: array of ACME_STATE
        #define IOCTL_ACME_SWAP CTL_CODE(0x8337, 0x805, METHOD_BUFFERED, FILE_ANY_ACCESS) // in/out: ACME_STATE
        #define IOCTL_ACME_PUT CTL_CODE(0x8337, 0x806, METHOD_IN_DIRECT, FILE_ANY_ACCESS)

        """;

    const string Use = """
        static class Use
        {
            internal static string Run()
            {
                var state = new Acme.Client.ACME_STATE();
                state.Name.Set("Acme");
                state.Tag.Set("abc");
                state.Values[2] = 7;
                state.All = 0x20001;
                state.Rest = 9;
                return state.Name + " " + state.Tag + " " + state.Values[2] + " " + state.Low + " " + state.High + " " + state.Rest;
            }
        }
        """;

    [Theory]
    [InlineData("9", LanguageVersion.CSharp9)]
    [InlineData("10.0", LanguageVersion.CSharp10)]
    [InlineData("11", LanguageVersion.CSharp11)]
    [InlineData("12", LanguageVersion.CSharp12)]
    [InlineData("latest", LanguageVersion.CSharp12)]
    public async Task Each_version_compiles_and_holds_the_same_values(string stated, LanguageVersion language)
    {
        var run = await Import("--language-version", stated, "--async");
        var code = await ImportedCode.Compile(language, run.Output, language < LanguageVersion.CSharp12 ? Use.Replace("Values[2]", "Values.AsSpan()[2]", StringComparison.Ordinal) : Use);

        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        Assert.Empty(code.Complaints);
        Assert.Equal("Acme abc 7 1 2 9", code.Load().GetType("Use")!.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null));
    }

    [Fact]
    public async Task The_usual_form_is_the_plainest()
    {
        var usual = await Import();

        Assert.Contains("\nnamespace Acme.Client;\n", usual.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("AsSpan", usual.Output, StringComparison.Ordinal);
        Assert.Equal((await Import("--language-version", "13")).Output, usual.Output);
    }

    [Fact]
    public async Task An_asynchronous_method_stands_beside_each_method()
    {
        var run = await Import("--async");

        foreach (var line in (string[])
            [
                "ACME_STATE GetState(this IoctlDevice device);", "ValueTask<ACME_STATE> GetStateAsync(this IoctlDevice device, CancellationToken cancellationToken = default);",
                "ValueTask<IoctlBuffer<ACME_STATES>> GetStatesAsync(this IoctlDevice device, uint input, CancellationToken cancellationToken = default);",
                "ValueTask WriteAsync(this IoctlDevice device, IoctlInput<ACME_WRITE> input, CancellationToken cancellationToken = default);",
                "ValueTask<int> ListAsync(this IoctlDevice device, Memory<ACME_STATE> output, CancellationToken cancellationToken = default);",
                "void Swap(this IoctlDevice device, ref ACME_STATE data);", "ValueTask<ACME_STATE> SwapAsync(this IoctlDevice device, in ACME_STATE data, CancellationToken cancellationToken = default);",
                "ValueTask PutAsync(this IoctlDevice device, ReadOnlyMemory<byte> input, ReadOnlyMemory<byte> data, CancellationToken cancellationToken = default);",
            ])
        {
            Assert.Contains($"    public static partial {line}\n", run.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("8")]
    [InlineData("7.3")]
    [InlineData("C#12")]
    [InlineData("")]
    public async Task A_version_that_it_does_not_write_is_refused(string stated)
    {
        var run = await Import("--language-version", stated);

        Assert.Equal(2, run.ExitCode);
        Assert.Equal($"ioctlgen: --language-version '{stated}' is none that import writes; give 9 or a later one, as <LangVersion> of the project has it\n", run.Error);
    }

    static async Task<ToolResult> Import(params string[] options)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.PathOf("Public.h"), Header, TestContext.Current.CancellationToken);
        return await Tool.Run(["import", folder.PathOf("Public.h"), "--namespace", "Acme.Client", .. options]);
    }
}
