namespace IoctlGen.Specs.Import;

/// <summary>Prints the C# file; every decision has been taken.</summary>
static class FilePrinter
{
    public static string Print(ImportedFile file)
    {
        var text = new CodeText();
        text.Line($"// Made from {OneLine.Of(file.Header)} by `ioctlgen import`; yours to change.");
        foreach (var note in file.Notes.Concat(file.TargetNotes.Select(static note => note.Text)))
            text.Line("// " + OneLine.Of(note));
        text.Line();
        foreach (var space in (string[])["System", "System.Diagnostics.CodeAnalysis", "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "IoctlGen"])
            text.Line($"using {space};");
        text.Line();
        if (file.Namespace.Length > 0)
        {
            text.Line($"namespace {string.Join(".", file.Namespace.Split('.').Select(CSharpNames.OfMember))};");
            text.Line();
        }

        text.Line("#nullable enable");
        text.Line("#pragma warning disable CS1591 // What the constants mean is in the header.");
        text.Line("#pragma warning disable CA1027, CA1034, CA1051, CA1069, CA1707, CA1708, CA1711, CA1712, CA1716, CA1720, CA1815 // Types, fields and names are those of C.");
        if (file.Contracts.Any(static contract => contract.HasAliases))
            text.Line("#pragma warning disable IOCTL1011 // The header has one code under two names.");
        foreach (var contract in file.Contracts)
            Print(text, contract);
        foreach (var type in file.Types)
        {
            text.Line();
            TypePrinter.Print(text, type);
        }

        return text.ToString();
    }

    static void Print(CodeText text, ImportedContract contract)
    {
        text.Line();
        text.Summary(XmlDoc.Text(contract.Summary));
        text.Line($"[IoctlContract({contract.Arguments})]");
        text.Open($"public static partial class {contract.Name}");
        for (var i = 0; i < contract.Methods.Count; i++)
        {
            if (i > 0)
                text.Line();
            Print(text, contract.Methods[i]);
        }

        text.Close();
    }

    static void Print(CodeText text, ImportedMethod method)
    {
        text.Summary(XmlDoc.Text(method.Summary));
        foreach (var note in method.Notes)
            text.Line("// " + OneLine.Of(note));
        text.Line($"[Ioctl({method.Arguments})]");
        text.Line($"public static partial {method.Returns} {method.Name}({string.Join(", ", method.Parameters.Prepend("this IoctlDevice device"))});");
    }
}
