using System.Text;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Codes;
using IoctlGen.Specs.Documentation;
using IoctlGen.Tool.Contracts;
using IoctlGen.Tool.Terminal;
using SharpFuzz;

// Reads whatever afl-fuzz makes up, in a process of its own: what overflows its stack or fills its memory ends that process alone.
var file = Path.Combine(Path.GetTempPath(), $"ioctlgen-fuzz.{Environment.ProcessId}.dll");
Action<byte[]> target = args is [var name] ? name switch
{
    "header" => static bytes =>
    {
        var header = new HeaderFile("Public.h", Text(bytes));
        RequirePlaces(HeaderReader.Read(header).Problems);
        RequirePlaces(CHeaderReader.Read(header, target: CTarget.X86).Problems);
    },
    "page" => static bytes => PageReader.Read("page.md", Text(bytes)),
    "code" => static bytes => Allow<FormatException>(() => CodeExpression.Read(Text(bytes))),
    "assembly" => bytes => Allow<ToolException>(() =>
    {
        File.WriteAllBytes(file, bytes);
        ContractReader.Read(file);
    }),
    _ => throw new ArgumentException($"'{name}' is no target; header, page, code and assembly are"),
} : throw new ArgumentException("name a target: header, page, code or assembly");

Fuzzer.OutOfProcess.Run(stream =>
{
    var bytes = new MemoryStream();
    stream.CopyTo(bytes);
    target(bytes.ToArray());
});

static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

static void RequirePlaces(IReadOnlyList<HeaderProblem> problems)
{
    foreach (var problem in problems)
    {
        if (problem.Position is not { File: "Public.h", Line: > 0, Column: > 0 })
            throw new InvalidOperationException($"a problem without a place: {problem}");
    }
}

static void Allow<T>(Action action)
    where T : Exception
{
    try
    {
        action();
    }
    catch (T)
    {
        // The documented one.
    }
}
