extern alias generator;

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Tool.Tests;

/// <summary>Contracts, compiled with the generator into an assembly in a folder of its own.</summary>
sealed class Client : IDisposable
{
    const string Usings = "using System; using System.Collections.Generic; using System.Runtime.CompilerServices; using System.Runtime.InteropServices; using System.Threading; using System.Threading.Tasks; using IoctlGen;\n";

    static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(System.IO.Path.PathSeparator)
            .Where(static path => System.IO.Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(System.IO.Path.Combine(AppContext.BaseDirectory, "runtime", "IoctlGen.dll"))
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    Client(DirectoryInfo folder) => Folder = folder.FullName;

    public string Folder { get; }

    /// <summary>What the last assembly was made of, with what the generator has added.</summary>
    public Compilation Compilation { get; private set; } = null!;

    /// <summary>The assembly.</summary>
    public string Assembly => PathOf("Driver.Client.dll");

    /// <summary>Compiles the source of contracts; what the compiler reports of fails the test.</summary>
    public static Client Compile(string source, Platform platform = Platform.AnyCpu) => new Client(Directory.CreateTempSubdirectory("ioctlgen-tests.")).Add("Driver.Client", source, platform);

    /// <summary>Compiles another assembly into the folder, which those after it may refer to.</summary>
    public Client Add(string name, string source, Platform platform = Platform.AnyCpu)
    {
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Usings + source, new(LanguageVersion.Preview))],
            [.. References, .. Directory.GetFiles(Folder, "*.dll").Select(static path => MetadataReference.CreateFromFile(path))],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true, platform: platform));
        CSharpGeneratorDriver.Create(new generator::IoctlGen.Generator.IoctlGenerator())
            .WithUpdatedParseOptions(new CSharpParseOptions(LanguageVersion.Preview))
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _, TestContext.Current.CancellationToken);

        Compilation = generated;
        var emitted = generated.Emit(PathOf(name + ".dll"), cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics.Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return this;
    }

    public string PathOf(string file) => System.IO.Path.Combine(Folder, file);

    /// <summary>Runs the executable on the assembly.</summary>
    public Task<ToolResult> Run(string command, params string[] arguments) => Tool.Run([command, Assembly, .. arguments]);

    /// <summary>Exports the assembly's header, and returns its text.</summary>
    public async Task<string> Header(params string[] arguments)
    {
        var run = await Run("export", ["--header", PathOf("Public.h"), .. arguments]);
        Assert.Equal(("", 0), (run.Error, run.ExitCode));
        return await Read("Public.h");
    }

    /// <summary>Compares the assembly with the folder's Public.h.</summary>
    public Task<ToolResult> Verify(params string[] arguments) => Run("verify", ["--header", PathOf("Public.h"), .. arguments]);

    /// <summary>Writes a file into the folder.</summary>
    public Task Write(string file, string text) => File.WriteAllTextAsync(PathOf(file), text, TestContext.Current.CancellationToken);

    /// <summary>Reads a file of the folder.</summary>
    public Task<string> Read(string file) => File.ReadAllTextAsync(PathOf(file), TestContext.Current.CancellationToken);

    /// <summary>Writes another name of the same length over one of the assembly's, which no compiler does; a shorter one is filled up with its last letter.</summary>
    public async Task Patch(string from, string to)
    {
        var bytes = await File.ReadAllBytesAsync(Assembly, TestContext.Current.CancellationToken);
        var (old, patch) = (System.Text.Encoding.UTF8.GetBytes(from), System.Text.Encoding.UTF8.GetBytes(to.PadRight(from.Length, to[^1])));
        Xunit.Assert.Equal(old.Length, patch.Length);
        var count = 0;
        for (var at = bytes.AsSpan().IndexOf(old); at >= 0; at = bytes.AsSpan().IndexOf(old), count++)
            patch.CopyTo(bytes, at);
        Xunit.Assert.NotEqual(0, count);
        await File.WriteAllBytesAsync(Assembly, bytes, TestContext.Current.CancellationToken);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
