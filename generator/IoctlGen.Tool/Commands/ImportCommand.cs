using System.CommandLine;
using IoctlGen.Specs.CHeaders;
using IoctlGen.Specs.Import;
using IoctlGen.Tool.CHeaders;
using IoctlGen.Tool.Import;
using IoctlGen.Tool.Terminal;

namespace IoctlGen.Tool.Commands;

/// <summary><c>ioctlgen import</c>: from a C header to a C# contract.</summary>
static class ImportCommand
{
    public static Command Create()
    {
        var header = new Argument<string[]>("header") { Description = "The C header: Public.h. Several become one file.", Arity = ArgumentArity.OneOrMore };
        var withIncludes = new Option<bool>("--with-includes") { Description = "The codes and types of included headers too, as if they were given." };
        var output = new Option<string>("--output", "-o") { Description = "The C# file to write; - for standard output, which is the default.", HelpName = "Contract.cs" };
        var nameSpace = new Option<string>("--namespace", "-n") { Description = "The namespace of what is declared.", HelpName = "N" };
        var reading = new HeaderFiles.Options();
        var pages = new Option<string[]>("--pages") { Description = "Documentation pages: types of buffers, descriptions, releases.", HelpName = "docs/*.md", AllowMultipleArgumentsPerToken = true };
        var map = new Option<string>("--map") { Description = $"What you state of the codes: names, buffers. Without it, Public{IoctlMap.Extension} beside Public.h is read.", HelpName = "Public" + IoctlMap.Extension };
        var writeMap = new Option<bool>("--write-map") { Description = "Writes that file first, with what is known and guessed, where there is none." };
        var language = new Option<string>("--language-version") { Description = "The C# of the project, as <LangVersion> has it: 9 and later. It is 12 without it.", HelpName = "9" };
        var async = new Option<bool>("--async") { Description = "A method …Async with a cancellation token beside each method." };
        var force = OutputFiles.ForceOption();
        var update = new Option<bool>("--update") { Description = "Adds what is new to the file that is there, and leaves the rest as it is." };
        var command = new ToolCommand("import", "Makes a C# contract of a C header. What C# has no type for becomes bytes, and a comment says why.")
        {
            Examples =
            [
                "ioctlgen import Public.h -o Contract.cs --namespace Acme.Driver",
                "ioctlgen import Public.h -D ACME_VERSION=2 -I ../driver/inc -o Contract.cs --namespace Acme.Driver",
                "ioctlgen import Codes.h Types.h -o Contract.cs # what both include comes once",
                "ioctlgen import Public.h --pages docs/*.md -o Contract.cs # with what the documentation says",
            ],
            Arguments = { header },
        };
        Option[] options = [output, nameSpace, withIncludes, .. reading.All, pages, map, writeMap, language, async, force, update];
        foreach (var option in options)
            command.Add(option);
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(header), parsed.GetValue(output) ?? "-", parsed.GetValue(nameSpace) ?? "",
            reading.Of(parsed, parsed.GetValue(withIncludes)), parsed.GetValue(pages) ?? [], new(parsed.GetRequiredValue(header)[0], parsed.GetValue(map), parsed.GetValue(writeMap)),
            new(LanguageOf(parsed.GetValue(language)), parsed.GetValue(async)), parsed.GetValue(force), parsed.GetValue(update)));
        return command;
    }

    /// <summary>The names in one message.</summary>
    const int MaximumNames = 5;

    static int Run(string[] paths, string output, string nameSpace, HeaderFiles headers, string[] pages, MapFile map, PrintedForm form, bool force, bool update)
    {
        if (nameSpace.Length > 0 && !nameSpace.Split('.').All(IsIdentifier))
            throw new ToolException($"--namespace '{nameSpace}' is none: words of letters, digits and underscores, with points between");
        if (update && (force || output == "-"))
            throw new ToolException(force ? "--update keeps a file that --force replaces; give one of them" : "--update is for a file that is there; name it with -o");
        var files = new OutputFiles(ImportStamp.Mark, [.. paths, .. pages, map.Path], force || update) { Objection = ImportStamp.Objection };
        if (output != "-")
            files.Check(output);
        var opened = paths.DistinctBy(Path.GetFullPath).Select(HeaderFiles.Open).ToList();
        var header = headers.Read(opened, CTarget.X64);
        var x86 = headers.Read(opened, CTarget.X86);
        HeaderFiles.TellErrors(header, x86);
        foreach (var problem in header.Problems)
            Messages.Write(problem.ToString());
        var file = Importer.Import(header, x86, headers.Asked, PageFiles.Read(pages), nameSpace, map.Read());
        var path = string.Join(", ", paths);
        foreach (var note in file.Notes.Where(static note => note is { IsUsual: false, IsProblem: false }))
            Messages.Write(note.ToString());
        // Most headers of drivers take Windows' own for granted, and those are missed in vain.
        var undefined = header.Problems.Any(static problem => IsUndefined(problem.Reason)) || file.Notes.Any(static note => IsUndefined(note.Text.TrimEnd('.')));
        if (headers.Missed.Count > 0 && (undefined || header.Problems.Count > 0))
            Messages.Write($"{path}: what is not defined may be in an included header that was not found: {string.Join(", ", headers.Missed)}; name its folder with -I");
        else if (undefined)
            Messages.Write($"{path}: what is not defined is in none of the headers that it includes; name the one that has it with --before");
        if (file.Contracts.Count == 0 && header.UnreadCodes.Count > 0)
            throw new ToolException($"{path}: none of its codes can be read: {string.Join(", ", header.UnreadCodes.Take(MaximumNames))}{(header.UnreadCodes.Count > MaximumNames ? ", …" : "")}; fix what is told above");
        var others = header.Codes.Where(code => !headers.Asked.Contains(code.Position.File)).ToList();
        if (file.Contracts.Count == 0 && others.Count > 0)
            TellOthers(path, others, isAll: file.Types.Count == 0);
        if (file.Contracts.Count + file.Types.Count == 0)
            throw new ToolException($"{path}: no control code and no structure is defined in it; is a macro missing (-D), or a folder of included headers (-I)?");

        foreach (var note in file.TargetNotes)
            Messages.Write(note.ToString());
        map.WriteFirst(file);
        var text = ImportStamp.Put(FilePrinter.Print(file, form));
        if (output == "-")
        {
            Console.Out.Write(text);
        }
        else if (update && File.Exists(output))
        {
            Update(files, output, text);
        }
        else
        {
            files.Write(output, text);
            Console.WriteLine($"{output}: {Counts(file)}");
        }

        return ExitCodes.Success;
    }

    static CSharpVersion LanguageOf(string? text) =>
        text is null ? CSharpVersion.Any
        : CSharpVersion.Read(text) ?? throw new ToolException($"--language-version '{text}' is none that import writes; give {CSharpVersion.Oldest} or a later one, as <LangVersion> of the project has it");

    static void Update(OutputFiles files, string output, string text)
    {
        var bytes = InputFile.ReadBytes(output, "file", OutputFiles.MaximumLength);
        var old = TextDecoder.Decode(bytes);
        var (merged, added, messages) = ImportUpdate.Merge(output, old, text);
        foreach (var message in messages)
            Messages.Write(message);
        if (added > 0)
            files.Write(output, (bytes is [0xEF, 0xBB, 0xBF, ..] ? "\uFEFF" : "") + (ImportStamp.IsUnchanged(old) == true ? ImportStamp.Renew(merged) : merged));
        Console.WriteLine($"{output}: {Counted.Of(added, "declaration")} added, {Counted.Of(messages.Count, "difference")}");
    }

    /// <summary>Tells of the codes of included headers, where the given ones have none.</summary>
    static void TellOthers(string path, List<HeaderCode> others, bool isAll)
    {
        var files = others.Select(static code => Path.GetFileName(code.Position.File)).Distinct().ToList();
        var message = $"{path}: it has no control code of its own, but its includes have {others.Count} ({string.Join(", ", files.Take(MaximumNames))}{(files.Count > MaximumNames ? ", …" : "")}): --with-includes takes them in; or give those headers too";
        if (isAll)
            throw new ToolException(message);
        Messages.Write(message);
    }

    static bool IsUndefined(string reason) => reason.EndsWith("is not defined", StringComparison.Ordinal);

    static bool IsIdentifier(string word) => word.Length > 0 && !char.IsDigit(word[0]) && word.All(static c => char.IsLetterOrDigit(c) || c == '_');

    static string Counts(ImportedFile file)
    {
        var methods = file.Contracts.SelectMany(static contract => contract.Methods).ToList();
        var constants = file.Types.OfType<ImportedConstants>().ToList();
        return $"{Counted.Of(methods.Count, "code")}, {methods.Count(static method => method.HasBytes)} of them with bytes to be declared, {Counted.Of(file.Types.Count - constants.Count, "type")}, {Counted.Of(constants.Sum(static type => type.Members.Count), "constant")}, {Counted.Of(file.Notes.Count + file.TargetNotes.Count, "note")}";
    }
}
