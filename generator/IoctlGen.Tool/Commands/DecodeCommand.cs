using System.CommandLine;
using IoctlGen.Specs.Catalogue;
using IoctlGen.Tool.Decode;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen decode</c>: what a control code is made of, and what is published of it.</summary>
static class DecodeCommand
{
    public static Command Create()
    {
        var codes = new Argument<string[]>("code")
        {
            Description = "A number (0x24800, 149504, -2147483648), a published name, or CTL_CODE(\u2026); none, or -, reads standard input, one per line.",
            HelpName = "code",
            Arity = ArgumentArity.ZeroOrMore,
        };
        codes.CompletionSources.Add(static _ => PublishedCatalogue.Names);
        var json = new Option<bool>("--json") { Description = "Write a JSON array." };
        var sources = new Option<bool>("--sources") { Description = "Name the source of each fact." };
        var csharp = new Option<bool>("--csharp") { Description = "Write the C# that declares the codes, with their structures." };
        var command = new ToolCommand("decode", "Shows the parts of control codes, their names and what is published of them.")
        {
            Examples =
            [
                "ioctlgen decode 0x24800 -2147196924 # numbers, as debuggers print them too",
                "ioctlgen decode IOCTL_DISK_GET_LENGTH_INFO # a published name",
                "ioctlgen decode \"CTL_CODE(FILE_DEVICE_CD_ROM, 0x200, METHOD_BUFFERED, FILE_READ_ACCESS)\"",
                "ioctlgen decode --json < codes.txt # one per line",
                "ioctlgen decode IOCTL_STORAGE_QUERY_PROPERTY --csharp > Contract.cs # ready to compile",
            ],
            WhenDifferent = "standard input has no code",
        };
        command.Add(codes);
        command.Add(json);
        command.Add(sources);
        command.Add(csharp);
        command.Validators.Add(result =>
        {
            if (new[] { json, sources, csharp }.Count(result.GetValue) > 1)
                result.AddError("--json, which has the sources, --sources and --csharp exclude each other: give one of them.");
        });
        command.SetAction(parsed =>
        {
            var inputs = CodeInput.All(parsed.GetValue(codes) ?? []);
            return parsed.GetValue(json) ? Run(inputs, WriteJson) : parsed.GetValue(csharp) ? Run(inputs, WriteCSharp) : Run(inputs, read => WriteText(read, parsed.GetValue(sources)));
        });
        return command;
    }

    /// <summary>Decodes all that can be, and tells of each that cannot.</summary>
    static int Run(IEnumerable<CodeInput> inputs, Action<IEnumerable<(string Text, uint Code)>> write)
    {
        var exitCode = ExitCodes.Difference;
        write(Codes());
        if (exitCode == ExitCodes.Difference)
            Messages.Write("ioctlgen: standard input has no code.");
        return exitCode;

        IEnumerable<(string Text, uint Code)> Codes()
        {
            foreach (var input in inputs)
            {
                var isRead = TryRead(input, out var code);
                exitCode = isRead && exitCode != ExitCodes.BadInput ? ExitCodes.Success : ExitCodes.BadInput;
                if (isRead)
                    yield return (input.Text, code);
            }
        }
    }

    static void WriteJson(IEnumerable<(string Text, uint Code)> codes) =>
        ToolJson.Write(codes.Select(static read => DecodedCodeJson.Of(read.Text, read.Code)), ToolJson.Default.IEnumerableDecodedCodeJson);

    static void WriteCSharp(IEnumerable<(string Text, uint Code)> codes) => Console.Out.Write(CodeDeclarations.FileOf(codes.Select(static read => CodeDeclarations.NamesOf(read.Text, read.Code))));

    static void WriteText(IEnumerable<(string Text, uint Code)> codes, bool showsSources)
    {
        var isFirst = true;
        foreach (var (_, code) in codes)
        {
            if (!isFirst)
                Pen.Out.WriteLine();
            isFirst = false;
            DecodedText.Write(code, [.. PublishedCatalogue.FindAll(code)], showsSources, Pen.Out);
        }
    }

    static bool TryRead(CodeInput input, out uint code)
    {
        try
        {
            code = CodeText.Read(input.Text);
            return true;
        }
        catch (ToolException problem)
        {
            Messages.Write($"ioctlgen: {input.Place}{problem.Message}");
            code = 0;
            return false;
        }
    }
}
