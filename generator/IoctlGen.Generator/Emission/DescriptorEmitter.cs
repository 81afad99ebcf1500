using IoctlGen.Generator.Facts;
using IoctlGen.Generator.Model;
using Microsoft.CodeAnalysis.CSharp;

namespace IoctlGen.Generator.Emission;

/// <summary>Prints the descriptors of a contract and the list of them.</summary>
static class DescriptorEmitter
{
    const string Type = "global::IoctlGen.IoctlDescriptor", Separator = ", ";

    public static void Write(CodeWriter writer, EquatableArray<CodeModel> codes)
    {
        WriteList(writer);
        writer.WriteLine();
        writer.WriteLine(FileHeader.GeneratedCode);
        using (WriteHolder(writer))
        {
            foreach (var code in codes)
            {
                if (code.Descriptor is { } descriptor)
                    WriteDescriptor(writer, descriptor);
            }
        }

        writer.WriteLine();
        WriteListHolder(writer, codes);
    }

    /// <summary>A further part, in a file with types as written: attributes stand on one part only.</summary>
    public static void WriteFurtherPart(CodeWriter writer, EquatableArray<DescriptorModel> descriptors)
    {
        using (WriteHolder(writer))
        {
            foreach (var descriptor in descriptors)
                WriteDescriptor(writer, descriptor);
        }
    }

    static void WriteList(CodeWriter writer)
    {
        writer.WriteLine("/// <summary>The control codes of this contract, in order of declaration, for logs and tools.</summary>");
        writer.WriteLine(FileHeader.GeneratedCode);
        writer.WriteLine($"public static global::System.Collections.Generic.IReadOnlyList<{Type}> {GeneratedMembers.List} => {GeneratedMembers.ListHolder}.All;");
    }

    static CodeWriter.Block WriteHolder(CodeWriter writer) => writer.WriteBlock($"private static partial class {GeneratedMembers.Descriptors}");

    static void WriteListHolder(CodeWriter writer, EquatableArray<CodeModel> codes)
    {
        writer.WriteLine(FileHeader.GeneratedCode);
        using (writer.WriteBlock($"private static class {GeneratedMembers.ListHolder}"))
        {
            writer.WriteLine($"internal static readonly global::System.Collections.Generic.IReadOnlyList<{Type}> All = global::System.Array.AsReadOnly(new {Type}[]");
            writer.WriteLine("{");
            using (writer.Indent())
            {
                foreach (var code in codes)
                    writer.WriteLine($"{GeneratedMembers.Descriptors}.{code.Identifier},");
            }

            writer.WriteLine("});");
        }
    }

    static void WriteDescriptor(CodeWriter writer, DescriptorModel descriptor)
    {
        // What is obsolete may name types whose use is an error elsewhere.
        if (descriptor.IsObsolete)
            writer.WriteLine("[global::System.Obsolete]");
        writer.Write($"internal static readonly {Type} {descriptor.Identifier} = new {Type}({Literal(descriptor.Name)}, 0x{descriptor.Value:X8})");
        var start = " { ";
        if (descriptor.Input is { } input)
            writer.Write($"{Next(ref start)}Input = typeof({input})");
        if (descriptor.Output is { } output)
            writer.Write($"{Next(ref start)}Output = typeof({output})");
        if (descriptor.Header is { } header)
            writer.Write($"{Next(ref start)}Header = {Literal(header)}");
        if (descriptor.MajorFunction is { } majorFunction)
            writer.Write($"{Next(ref start)}MajorFunction = global::IoctlGen.MajorFunction.{majorFunction}");
        writer.WriteLine(start == Separator ? " };" : ";");
    }

    static string Next(ref string start)
    {
        var current = start;
        start = Separator;
        return current;
    }

    static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
